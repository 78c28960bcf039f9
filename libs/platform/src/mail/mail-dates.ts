import type { InterfaceLanguage } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';

/** 'mardi 1er décembre 2026'; a business day has no hour, and is read at noon. */
export const dayIn = (language: InterfaceLanguage, day: CalendarDate): string =>
  said(language, new Date(`${day}T12:00:00Z`), { dateStyle: 'full', timeZone: 'UTC' });

/** 'mardi 1er décembre 2026 à 18:00', as the clocks of a place show it. */
export const instantIn = (language: InterfaceLanguage, at: Date, timeZone: string): string =>
  said(language, at, { dateStyle: 'full', timeStyle: 'short', timeZone });

function said(
  language: InterfaceLanguage,
  at: Date,
  options: Intl.DateTimeFormatOptions,
): string {
  const text = new Intl.DateTimeFormat(PLACES[language], options).format(at);
  return PLACES[language] === 'fr-BE' ? text.replace(' 1 ', ' 1er ') : text;
}

const PLACES: Readonly<Record<InterfaceLanguage, string>> = {
  fr: 'fr-BE',
  'fr-vous': 'fr-BE',
  nl: 'nl-BE',
  en: 'en-GB',
};
