import type { GuidanceLanguage } from '@plusloin/contracts';

const TAGS = { fr: 'fr-BE', nl: 'nl-BE', en: 'en-IE' } as const;

/** '22 novembre 2026', and the first of a month as French says it. */
export function dayIn(day: string, language: GuidanceLanguage): string {
  const text = new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeZone: 'UTC' })
    .format(new Date(`${day}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
