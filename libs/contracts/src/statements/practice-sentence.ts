import { isZero } from './amounts.js';
import type { PracticeWords } from './practice-words.js';
import type { Duty, PracticeSection, PracticeStatement } from './statement-shapes.js';

/** A part of a sentence, which may stand out. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
}

/** What is left, what must still arrive, what is due next: one breath each. */
export function sentenceOf(
  section: PracticeSection,
  { currency }: Pick<PracticeStatement, 'currency'>,
  words: PracticeWords,
): readonly Span[] {
  const teller = new Teller(section, currency, words);
  return section.profile === 'employed' ? teller.activity() : teller.member();
}

class Teller {
  constructor(
    private readonly section: PracticeSection,
    private readonly currency: string,
    private readonly words: PracticeWords,
  ) {}

  activity(): Span[] {
    const { sentence } = this.words;
    const { result } = this.section.headline;
    const end = { text: sentence.inBooksOf(this.section.books.name) };
    if (isZero(result)) return [{ text: sentence.activityEven }, end];
    const start = result.startsWith('-') ? sentence.activityLost : sentence.activityEarned;
    return [{ text: start }, this.strong(result.replace('-', '')), end];
  }

  member(): Span[] {
    const { declare } = this.section.headline;
    const sentences = [
      ...(declare === null ? [] : [this.declared(declare)]),
      this.free(),
      this.arriving(),
      declare === null ? this.next() : [],
    ].filter((one) => one.length > 0);
    return sentences.flatMap((one, place) => (place === 0 ? one : [{ text: ' ' }, ...one]));
  }

  private declared({ amount, on }: { amount: string; on: string | null }): Span[] {
    const { sentence, format } = this.words;
    const by = on === null ? '' : sentence.by(format.day(on));
    return [{ text: sentence.declare(by) }, this.strong(amount), { text: '.' }];
  }

  private free(): Span[] {
    const { sentence } = this.words;
    const { free, notFree, notCounted, declare } = this.section.headline;
    if (free === null) return [];
    const isShort = free.startsWith('-');
    const missing = notCounted.includes('social-next')
      ? [{ text: sentence.without(sentence.socialMissing) }]
      : [];
    const inBank =
      declare === null || isZero(notFree) || isShort
        ? []
        : [{ text: sentence.notFree(this.money(notFree)) }];
    return [
      { text: isShort ? sentence.lacks : sentence.freeStart },
      this.strong(free.replace('-', '')),
      { text: isShort ? sentence.lacksEnd : sentence.freeEnd },
      ...missing,
      ...inBank,
      { text: '.' },
    ];
  }

  private arriving(): Span[] {
    const { toArrive } = this.section.headline;
    if (isZero(toArrive)) return [];
    return [this.strong(toArrive), { text: this.words.sentence.arrives }];
  }

  private next(): Span[] {
    const { next } = this.section.headline;
    const { sentence, format } = this.words;
    if (next === null || next.amount === null) return [];
    return [
      { text: `${sentence.next}${dutyName(next, this.words)}\u00a0` },
      this.strong(next.amount),
      { text: sentence.by(format.weekday(next.on)) },
      ...this.noExtension(next),
      { text: '.' },
    ];
  }

  private noExtension({ legalOn }: Duty): Span[] {
    const { sentence, format } = this.words;
    if (legalOn === null) return [];
    const day = String(Number(legalOn.slice(8)));
    return [{ text: sentence.noExtension(day, format.nameOfDay(legalOn)) }];
  }

  private money(text: string): string {
    return this.words.format.money(text, this.currency);
  }

  private strong(text: string): Span {
    return { text: this.money(text), strong: true };
  }
}

/** What is due, in the words of who counted it where they gave some. */
export const dutyName = ({ code, label }: Duty, { duties }: PracticeWords): string =>
  label ?? duties[code] ?? code;
