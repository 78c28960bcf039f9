import { usePlace } from '@plusloin/ui';

/** '22 nov. 2026, 10:05', where the reader is. */
export function useInstant(): (instant: string) => string {
  const { language, country } = usePlace();
  const tag = { fr: `fr-${country}`, nl: 'nl-BE', en: 'en-GB' }[language];
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  return (instant) => format.format(new Date(instant));
}
