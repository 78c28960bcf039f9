import { Money } from '@plusloin/kernel';
import { isRefusalCode, refusalWords, type Refusal } from './refusals.js';
import { spoken, type InterfaceLanguage } from './interface-language.js';

export type RefusalDetails = Readonly<Record<string, unknown>>;

/**
 * The sentence of a code, its places filled from the details of the refusal. A part between square
 * brackets is dropped whole when one of its places has nothing to stand in it, so a sentence is
 * never left with a hole. A code that is not in the catalogue gives a sentence that names it.
 */
export function refusalSentence(
  code: string,
  details: RefusalDetails = {},
  language: InterfaceLanguage = 'fr',
): string {
  const { refusals, unknown } = refusalWords[language];
  if (!isRefusalCode(code)) return filled(templateOf(unknown, language), { code }, language);
  return filled(templateOf(refusals[code], language), details, language);
}

function templateOf({ happened, safe, toDo }: Refusal, language: InterfaceLanguage): string {
  const template = `${happened} ${safe} ${toDo}`;
  return spoken(language) === 'fr' ? withFrenchSpaces(template) : withHeldSigns(template);
}

/** Neither a high punctuation mark nor € ever begins a line: U+00A0 stands before it. */
const withFrenchSpaces = (text: string): string =>
  text.replace(/ (?=[:;»€])/g, '\u00a0').replace(/« /g, '«\u00a0');

/** Elsewhere € comes first, and never ends a line. */
const withHeldSigns = (text: string): string => text.replace(/€ /g, '€\u00a0');

/**
 * Exported for its spec. The grammar: `[part {place}]`; `{place:cents}` for an amount that may come
 * as whole minor units of euros, as SQL counts them, or as an amount text; `{place:word}` for codes
 * that are told in words.
 */
export function filled(
  template: string,
  details: RefusalDetails,
  language: InterfaceLanguage = 'fr',
): string {
  return template.replace(/\[([^\]]*)\]/g, (_whole, part: string) => {
    let complete = true;
    const text = part.replace(PLACE, (_place, name: string, kind?: keyof typeof KINDS) => {
      const detail = Object.hasOwn(details, name) ? details[name] : undefined;
      const value = written(name, kind ? KINDS[kind](detail, language) : detail, language);
      complete &&= value !== '';
      return value;
    });
    return complete ? text : '';
  });
}

const PLACE = /\{(\w+)(?::(cents|word))?\}/g;
const KINDS = { cents: amountOf, word: wordOf } as const;

/** A detail in the language; '' for what cannot be said in a sentence. */
function written(name: string, value: unknown, language: InterfaceLanguage): string {
  if (Array.isArray(value)) {
    const all = value.map((one) => written(name, one, language));
    return shortened(all.filter(Boolean).join(', '));
  }
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return '';
  // By this name go the very words of a person or a file, which must be recognised.
  return shortened(name === 'text' ? value : figuresIn(spoken(language), value));
}

/** 12345n, 12345 and '12345' are 123.45 euros; '123.45' is an amount already. */
function amountOf(detail: unknown): unknown {
  return /^-?\d{1,18}$/.test(String(detail)) ? Money.of(BigInt(String(detail))).toString() : detail;
}

/**
 * 'diploma' → 'diplôme'; `{ type: 'diploma', lack: 'expired' }` → 'diplôme (plus valable)'. What is
 * no code stays as it is.
 */
function wordOf(detail: unknown, language: InterfaceLanguage): unknown {
  const { words } = refusalWords[language];
  const told = (code: unknown): string =>
    Array.isArray(code) ? code.map(told).join(', ') : wordIn(words, String(code));
  if (Array.isArray(detail)) return detail.map((one) => wordOf(one, language));
  if (typeof detail === 'string') return told(detail);
  if (typeof detail !== 'object' || detail === null) return undefined;
  const [code, ...more] = Object.values(detail).map(told);
  return more.length === 0 ? code : `${code} (${more.join(', ')})`;
}

const wordIn = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

/**
 * '2026-03-31' → '31/03/2026', with its hour or without; '2026-Q3' → 'T3 2026';
 * '-1234.50' → '-1 234,50'.
 */
function figuresIn(language: keyof typeof FIGURES, text: string): string {
  const { quarter, thousands, decimals } = FIGURES[language];
  if (!/^-?\d{1,18}\.\d{2}$/.test(text)) {
    return text
      .replace(/^(\d{4})-(\d{2})-(\d{2})( \d{2}:\d{2})?$/, '$3/$2/$1$4')
      .replace(/^(\d{4})-Q([1-4])$/, `${quarter}$2 $1`);
  }
  const [whole = '', cents = ''] = text.split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)}${decimals}${cents}`;
}

const FIGURES = {
  // U+202F, the narrow space that French typography puts between thousands.
  fr: { quarter: 'T', thousands: '\u202f', decimals: ',' },
  nl: { quarter: 'K', thousands: '.', decimals: ',' },
  en: { quarter: 'Q', thousands: ',', decimals: '.' },
} as const;

const LONGEST = 120;

/** On one line and not endless, whatever a file or a person wrote. */
function shortened(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  const letters = [...line.trim()];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('')}…`;
}
