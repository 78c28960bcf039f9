import { z } from 'zod';

const words = z.string().min(1).max(200).optional();

/** What a label in French is called in other languages, where somebody has said it. */
export const translations = z.strictObject({ nl: words, en: words });

export type Translations = z.output<typeof translations>;

export interface Labelled {
  readonly label: string;
  readonly labels?: Translations | undefined;
}

/** In a language; in French, as it was voted or set, where nobody has said it otherwise. */
export const labelIn = (
  language: 'fr' | 'nl' | 'en',
  { label, labels }: Labelled,
): string => (language === 'fr' ? label : (labels?.[language] ?? label));
