import { i18n, type Messages } from '@lingui/core';

/** The languages of the interface. `fr-vous` is the French of a cooperative that says « vous ». */
export const languages = ['fr', 'fr-vous', 'nl', 'en'] as const;
export type Language = (typeof languages)[number];

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

export const keepLanguage = (language: Language): void => {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
};

/** Parts whose words are on the screen, or soon will be. */
const wanted = new Set<Part>(['frame']);

/** Each language is a file of its own, of each part: nobody loads the others. */
export async function loadLanguage(language: Language): Promise<void> {
  const parts = await Promise.all([...wanted].map((part) => wordsOf(part, language)));
  i18n.loadAndActivate({ locale: language, messages: Object.assign({}, ...parts) as Messages });
  document.documentElement.lang = spoken(language);
}

/** A page and the words of its part, for a route. */
export async function withWords<Page>(part: Part, page: Promise<Page>): Promise<Page> {
  if (!wanted.has(part)) {
    wanted.add(part);
    const language = languages.find((one) => one === i18n.locale) ?? 'fr';
    i18n.load(language, await wordsOf(part, language));
  }
  return page;
}

/** The language of which a catalogue is a manner of speaking. */
export const spoken = (language: Language): 'fr' | 'nl' | 'en' =>
  language === 'fr-vous' ? 'fr' : language;

/** As lingui.config.mjs parts them: the frame, the work of the office, whoever comes in. */
export type Part = 'frame' | 'office' | 'front';

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
