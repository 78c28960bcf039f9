import { i18n, type Messages } from '@lingui/core';
import {
  INTERFACE_LANGUAGES as languages,
  spoken,
  type InterfaceLanguage as Language,
} from '@plusloin/contracts';

export { languages, spoken, type Language };

export const languageNames: Readonly<Record<Language, string>> = {
  fr: 'Français',
  'fr-vous': 'Français (vouvoiement)',
  nl: 'Nederlands',
  en: 'English',
};

const KEPT = 'plusloin-language';

/** What was chosen on this device, else what the browser asks for, else French. */
export function keptLanguage(): Language {
  const asked = [read(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return languages.find((one) => one === asked.find(isLanguage)) ?? 'fr';
}

const keepLanguage = (language: Language): void => {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
};

/** Parts whose words are on the screen, or soon will be. */
const wanted = new Set<Part>(['frame']);

/** Speaks a language from now on, here and at the next visit. */
export async function speak(language: Language): Promise<void> {
  if (i18n.locale === mannerOf(language)) return;
  keepLanguage(language);
  await loadLanguage(language);
}

/** Each language is a file of its own, of each part: nobody loads the others. */
export async function loadLanguage(language: Language): Promise<void> {
  const manner = mannerOf(language);
  const parts = await Promise.all([...wanted].map((part) => wordsOf(part, manner)));
  i18n.loadAndActivate({ locale: manner, messages: Object.assign({}, ...parts) as Messages });
  document.documentElement.lang = spoken(manner);
}

/** How the cooperative that is open addresses its people; others may do otherwise. */
let saysVous = false;

const mannerOf = (language: Language): Language =>
  language === 'fr' && saysVous ? 'fr-vous' : language;

/** Whoever reads French is addressed as this cooperative does. */
export async function addressAs(cooperative: { readonly saysVous: boolean }): Promise<void> {
  if (saysVous === cooperative.saysVous) return;
  saysVous = cooperative.saysVous;
  await loadLanguage(keptLanguage());
}

/** A page and the words of its part, for a route. */
export async function withWords<Page>(part: Part, page: Promise<Page>): Promise<Page> {
  const words = brought.get(part) ?? bring(part);
  brought.set(part, words);
  await words;
  return page;
}

const brought = new Map<Part, Promise<void>>();

async function bring(part: Part): Promise<void> {
  wanted.add(part);
  const language = languageNow();
  i18n.load(language, await wordsOf(part, language));
}

/** What the screen speaks. */
export const languageNow = (): Language => languages.find((one) => one === i18n.locale) ?? 'fr';

/** As lingui.config.mjs parts them: the frame, the office, whoever comes in, both compasses. */
export type Part = 'frame' | 'office' | 'front' | 'guidance' | 'compass';

const CATALOGUES = import.meta.glob<{ messages: Messages }>('../locales/*/*.po');

async function wordsOf(part: Part, language: Language): Promise<Messages> {
  const catalogue = CATALOGUES[`../locales/${part}/${language}.po`];
  if (catalogue === undefined) throw new Error(`no words of ${part} in ${language}`);
  return (await catalogue()).messages;
}

/** A text without its words is a fault of ours; tests on screens listen for it. */
i18n.on('missing', ({ id }) => console.warn(`no words for ${id}`));

const isLanguage = (text: string | null): boolean => languages.some((one) => one === text);

function read(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
