import { i18n, type Messages } from '@lingui/core';
import type { GuidanceLanguage } from '@plusloin/contracts';

const CATALOGUES = import.meta.glob<{ messages: Messages }>('../locales/compass/{fr,nl,en}.po');

/** Each language is a file of its own: nobody loads the others. */
export async function speak(language: GuidanceLanguage): Promise<void> {
  const catalogue = await CATALOGUES[`../locales/compass/${language}.po`]?.();
  if (catalogue === undefined) throw new Error(`the compass has no words in ${language}`);
  i18n.loadAndActivate({ locale: language, messages: catalogue.messages });
}

/** A text without its words is a fault of ours; tests on screens listen for it. */
i18n.on('missing', ({ id }) => console.warn(`no words for ${id}`));
