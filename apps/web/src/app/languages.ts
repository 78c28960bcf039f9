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

const keepLanguage = (language: Language): void => {
  try {
    localStorage.setItem(KEPT, language);
  } catch {
    // A browser that keeps nothing asks again at the next visit.
  }
};

/** Speaks a language from now on, here and at the next visit. */
export async function speak(language: Language): Promise<void> {
  if (i18n.locale === mannerOf(language)) return;
  keepLanguage(language);
  await loadLanguage(language);
}

/** Each language is a file of its own: nobody loads the others. */
export async function loadLanguage(language: Language): Promise<void> {
  const manner = mannerOf(language);
  const { messages } = await CATALOGUES[manner]();
  i18n.loadAndActivate({ locale: manner, messages });
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

/** The language of which a catalogue is a manner of speaking. */
export const spoken = (language: Language): 'fr' | 'nl' | 'en' =>
  language === 'fr-vous' ? 'fr' : language;

type Catalogue = () => Promise<{ messages: Messages }>;

const CATALOGUES: Readonly<Record<Language, Catalogue>> = {
  fr: () => import('../locales/fr.po'),
  'fr-vous': () => import('../locales/fr-vous.po'),
  nl: () => import('../locales/nl.po'),
  en: () => import('../locales/en.po'),
};

const isLanguage = (text: string | null): boolean => languages.some((one) => one === text);

function read(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}
