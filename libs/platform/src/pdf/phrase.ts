import type { Phrase, Tone } from './document.js';
import { typeface } from './typeface.js';

export interface Look {
  readonly size: number;
  readonly tone: Tone;
  readonly strong: boolean;
}

/** A stretch of one look, at its place from the left end of its line. */
export interface Stretch {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly look: Look;
}

export interface Line {
  readonly stretches: readonly Stretch[];
  readonly width: number;
}

export const textWidth = (text: string, size: number, strong = false): number =>
  typeface(strong ? 'strong' : 'regular').widthOf(text, size);

/** The width of a phrase on one line, as it will be drawn: for who must choose widths by it. */
export const phraseWidth = (phrase: Phrase, look: Look): number =>
  spansOf(phrase, look).reduce(
    (width, span) => width + textWidth(span.text, span.look.size, span.look.strong),
    0,
  );

/**
 * Breaks a phrase into lines at its spaces; no-break spaces hold. What is wider than the line alone
 * is cut where the line ends, so that no name runs into the next column.
 */
export function linesOf(phrase: Phrase, look: Look, width: number): Line[] {
  if (typeof phrase === 'string') {
    const line = lineOf(phrase, look);
    if (line.width <= width) return [line];
  }
  const lines: Line[] = [];
  let line = new LineInMaking();
  for (const word of wordsOf(phrase, look)) {
    if (line.width > 0 && line.width + word.solidWidth > width) {
      lines.push(line.made());
      line = new LineInMaking();
    }
    for (const part of word.solidWidth > width ? cutToFit(word, width) : [word]) {
      if (line.width > 0 && part.isCut) {
        lines.push(line.made());
        line = new LineInMaking();
      }
      line.add(part);
    }
  }
  return [...lines, line.made()];
}

/** Most texts, and nearly all cells, need one line and have one look: nothing is to be broken. */
function lineOf(text: string, look: Look): Line {
  const whole = textWidth(text, look.size, look.strong);
  const solid = withoutSpaces(text);
  const width = solid === text ? whole : textWidth(solid, look.size, look.strong);
  return { stretches: text === '' ? [] : [{ text, x: 0, width: whole, look }], width };
}

interface LookedText {
  readonly text: string;
  readonly look: Look;
}

/** What no line may break: parts of one or more looks, up to and with the next space. */
interface Word {
  readonly parts: readonly LookedText[];
  /** Without the space at its end, which may hang over the end of the line. */
  readonly solidWidth: number;
  readonly isCut?: boolean;
}

const spansOf = (phrase: Phrase, look: Look): LookedText[] =>
  typeof phrase === 'string'
    ? [{ text: phrase, look }]
    : phrase.map(({ text, strong, tone }) => ({
        text,
        look: { ...look, strong: strong ?? look.strong, tone: tone ?? look.tone },
      }));

function wordsOf(phrase: Phrase, look: Look): Word[] {
  const words: Word[] = [];
  let parts: LookedText[] = [];
  for (const span of spansOf(phrase, look)) {
    for (const text of span.text.match(/[^ ]* |[^ ]+$/g) ?? []) {
      parts.push({ text, look: span.look });
      if (!text.endsWith(' ')) continue;
      words.push(wordOf(parts));
      parts = [];
    }
  }
  return parts.length === 0 ? words : [...words, wordOf(parts)];
}

/** At its end; a no-break space is held fast and stays. */
const withoutSpaces = (text: string): string =>
  text.endsWith(' ') ? text.replace(/ +$/, '') : text;

function wordOf(parts: readonly LookedText[]): Word {
  const solidWidth = parts.reduce(
    (width, { text, look }) => width + textWidth(withoutSpaces(text), look.size, look.strong),
    0,
  );
  return { parts, solidWidth };
}

/** Never empty, and always moves on, even in a column narrower than one character. */
function cutToFit(word: Word, width: number): Word[] {
  const cuts: Word[] = [];
  for (const { text, look } of word.parts) {
    let taken = '';
    for (const character of text) {
      if (taken !== '' && textWidth(taken + character, look.size, look.strong) > width) {
        cuts.push({ ...wordOf([{ text: taken, look }]), isCut: cuts.length > 0 });
        taken = '';
      }
      taken += character;
    }
    if (taken !== '') cuts.push({ ...wordOf([{ text: taken, look }]), isCut: cuts.length > 0 });
  }
  return cuts;
}

class LineInMaking {
  readonly #stretches: Stretch[] = [];
  width = 0;

  add({ parts }: Word): void {
    for (const { text, look } of parts) {
      const width = textWidth(text, look.size, look.strong);
      const last = this.#stretches.at(-1);
      if (last !== undefined && isAlike(last.look, look)) {
        this.#stretches[this.#stretches.length - 1] = {
          ...last,
          text: last.text + text,
          width: last.width + width,
        };
      } else {
        this.#stretches.push({ text, x: this.width, width, look });
      }
      this.width += width;
    }
  }

  made(): Line {
    const last = this.#stretches.at(-1);
    if (last === undefined || !last.text.endsWith(' ')) {
      return { stretches: this.#stretches, width: this.width };
    }
    // The space stays, so that who copies or listens does not find two words in one.
    const width = textWidth(withoutSpaces(last.text), last.look.size, last.look.strong);
    return { stretches: this.#stretches, width: last.x + width };
  }
}

const isAlike = (one: Look, other: Look): boolean =>
  one.size === other.size && one.tone === other.tone && one.strong === other.strong;
