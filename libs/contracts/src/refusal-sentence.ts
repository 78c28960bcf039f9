import { Money } from '@plusloin/kernel';
import { type RefusalCode, refusals, unknownRefusal } from './refusals.js';

export type RefusalDetails = Readonly<Record<string, unknown>>;

/**
 * The French sentence of a code, its places filled from the details of the refusal. A part between
 * square brackets is dropped whole when one of its places has nothing to stand in it, so a sentence
 * is never left with a hole. A code that is not in the catalogue gives a sentence that names it.
 */
export function refusalSentence(code: string, details: RefusalDetails = {}): string {
  if (!isRefusalCode(code)) return filled(unknownRefusal.fr, { code });
  return filled(refusals[code].fr, details);
}

/** `hasOwn`, because 'toString' is in every object and in no catalogue. */
const isRefusalCode = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);

/**
 * Exported for its spec. The grammar: `[part {place}]`, and `{place:cents}` for an amount that may
 * come as whole minor units of euros, as SQL counts them, or as an amount text.
 */
export function filled(template: string, details: RefusalDetails): string {
  return template.replace(/\[([^\]]*)\]/g, (_whole, part: string) => {
    let complete = true;
    const text = part.replace(/\{(\w+)(:cents)?\}/g, (_place, name: string, cents?: string) => {
      const detail = Object.hasOwn(details, name) ? details[name] : undefined;
      const value = written(name, cents === undefined ? detail : amountOf(detail));
      complete &&= value !== '';
      return value;
    });
    return complete ? text : '';
  });
}

/** A detail in French; '' for what cannot be said in a sentence. */
function written(name: string, value: unknown): string {
  if (Array.isArray(value)) {
    return shortened(value.map((one) => written(name, one)).filter(Boolean).join(', '));
  }
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value !== 'string') return '';
  // By this name go the very words of a person or a file, which must be recognised.
  return shortened(name === 'text' ? value : inFrench(value));
}

/** 12345n, 12345 and '12345' are 123.45 euros; '123.45' is an amount already. */
function amountOf(detail: unknown): unknown {
  return /^-?\d{1,18}$/.test(String(detail)) ? Money.of(BigInt(String(detail))).toString() : detail;
}

/** '2026-03-31' → '31/03/2026', '2026-Q3' → 'T3 2026', '-1234.50' → '-1 234,50'. */
function inFrench(text: string): string {
  if (!/^-?\d{1,18}\.\d{2}$/.test(text)) {
    return text
      .replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')
      .replace(/^(\d{4})-Q([1-4])$/, 'T$2 $1');
  }
  // U+202F, the narrow space that French typography puts between thousands.
  return text.replace('.', ',').replace(/\B(?=(?:\d{3})+,)/g, '\u202f');
}

const LONGEST = 120;

/** On one line and not endless, whatever a file or a person wrote. */
function shortened(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  const letters = [...line.trim()];
  return letters.length <= LONGEST ? letters.join('') : `${letters.slice(0, LONGEST).join('')}…`;
}
