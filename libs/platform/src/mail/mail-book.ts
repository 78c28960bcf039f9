import type { InterfaceLanguage } from '@plusloin/contracts';
import type { Mail } from './mailer.js';

/** What is told: which mail it is, and what it is about. Words are found by language. */
export type MailOf<Facts> = {
  [Kind in keyof Facts]: { readonly kind: Kind; readonly facts: Facts[Kind] };
}[keyof Facts];

/** Whose mail it is; of the installation's own, nobody's. */
interface Signed {
  readonly cooperative: string | null;
}

/** A mail in words: others may see a list of mails, so its subject names no person. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

/** One language: each kind of mail. */
export type WordsOf<Facts> = {
  readonly [Kind in keyof Facts]: (facts: Facts[Kind]) => MailWords;
};

/** The mails of a context in all languages: none can be forgotten. */
export type MailBook<Facts extends Record<keyof Facts, Signed>> = Readonly<
  Record<InterfaceLanguage, WordsOf<Facts>>
>;

/** A mail in a language, between the same greeting and the same closing as all others. */
export function written<
  Facts extends Record<keyof Facts, Signed>,
  Kind extends keyof Facts,
>(
  book: MailBook<Facts>,
  language: InterfaceLanguage,
  { kind, facts }: { readonly kind: Kind; readonly facts: Facts[Kind] },
): Omit<Mail, 'to'> {
  const { subject, paragraphs } = book[language][kind](facts);
  const { greeting, by } = FRAMES[language];
  const closing = facts.cooperative === null ? 'Plusloin' : `${facts.cooperative}, ${by} Plusloin`;
  return { subject, text: [greeting, ...paragraphs, closing].join('\n\n') };
}

const FRENCH = { greeting: 'Bonjour,', by: 'par' };

const FRAMES: Readonly<Record<InterfaceLanguage, typeof FRENCH>> = {
  fr: FRENCH,
  'fr-vous': FRENCH,
  nl: { greeting: 'Dag,', by: 'via' },
  en: { greeting: 'Hello,', by: 'by' },
};
