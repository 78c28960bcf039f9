import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type GlyphPosition, type Subset } from 'fontkit';

/** The weights of Inter (SIL Open Font License 1.1) that our documents use. */
export type Weight = 'regular' | 'strong';

const FILES: Record<Weight, string> = {
  regular: '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf',
  strong: '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf',
};

const parsed = new Map<Weight, Typeface>();

/** Parsing costs more than drawing a page, so it is done once in each thread. */
export function typeface(weight: Weight): Typeface {
  let face = parsed.get(weight);
  if (face === undefined) {
    const path = createRequire(import.meta.url).resolve(FILES[weight]);
    face = new Typeface(create(readFileSync(path)));
    parsed.set(weight, face);
  }
  return face;
}

/** In thousandths of the size, the unit of PDF. */
interface ShapedGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: number[];
}

interface ShapedRun {
  readonly glyphs: ShapedGlyph[];
  readonly positions: GlyphPosition[];
  readonly advanceWidth: number;
}

/** Words repeat from one document to the next; amounts do not, and need no shaping. */
const MOST_REMEMBERED_WORDS = 4000;
/** Without the font's contextual forms, which draw '3x4' as '3×4' and '->' as an arrow. */
const AS_TYPED = { calt: false };
const FIGURE_CHARACTERS = '0123456789.,;:()%€+\u2212\u202f\u00a0 ';
const FIGURES = /^[.,;:()%€+\u2212\u202f\u00a0]*\d[\d.,;:()%€+\u2212\u202f\u00a0]* ?$/;

/**
 * A font as pdfkit asks for it (it accepts a parsed one), in front of fontkit's, for three reasons:
 * figures stand under each other, as a word made of figures gets the font's tabular ones;
 * a word is shaped once in the life of the thread, and a figure without the shaping engine;
 * and the same text gives the same bytes whatever was drawn before it, which fontkit's shared
 * glyphs do not promise (they keep the code points with which they were met first).
 */
export class Typeface {
  readonly unitsPerEm = 1000;
  readonly postscriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly bbox: Font['bbox'];
  readonly post: Font['post'];
  readonly head: Font['head'];
  readonly 'OS/2': Font['OS/2'];
  readonly #font: Font;
  readonly #scale: number;
  readonly #figures: ReadonlyMap<string, ShapedGlyph>;
  readonly #words = new Map<string, ShapedRun>();
  readonly #widths = new Map<string, number>();

  constructor(font: Font) {
    const scale = 1000 / font.unitsPerEm;
    this.#font = font;
    this.#scale = scale;
    this.postscriptName = font.postscriptName;
    this.ascent = font.ascent * scale;
    this.descent = font.descent * scale;
    this.lineGap = font.lineGap * scale;
    this.xHeight = font.xHeight * scale;
    this.capHeight = font.capHeight * scale;
    this.italicAngle = font.italicAngle;
    this.bbox = scaledBox(font.bbox, scale);
    this.post = font.post;
    this.head = font.head;
    this['OS/2'] = font['OS/2'];
    this.#figures = this.tabularFigures();
  }

  createSubset(): Subset {
    return this.#font.createSubset();
  }

  getGlyph(id: number): ShapedGlyph {
    const { advanceWidth, codePoints } = this.#font.getGlyph(id);
    return { id, advanceWidth: advanceWidth * this.#scale, codePoints };
  }

  /** Called by pdfkit with one word and the space after it. */
  layout(word: string): ShapedRun {
    if (FIGURES.test(word)) return this.figures(word);
    let run = this.#words.get(word);
    if (run === undefined) {
      run = this.shaped(word);
      if (this.#words.size >= MOST_REMEMBERED_WORDS) this.#words.clear();
      this.#words.set(word, run);
    }
    return run;
  }

  /** The width of a text at a size, as pdfkit will draw it: word by word. */
  widthOf(text: string, size: number): number {
    let width = this.#widths.get(text);
    if (width === undefined) {
      width = 0;
      for (let from = 0; from < text.length; ) {
        const space = text.indexOf(' ', from);
        const until = space === -1 ? text.length : space + 1;
        width += this.advanceOf(text.slice(from, until));
        from = until;
      }
      if (this.#widths.size >= MOST_REMEMBERED_WORDS) this.#widths.clear();
      this.#widths.set(text, width);
    }
    return (width * size) / 1000;
  }

  /** Amounts are measured far more often than they are drawn: here they need no glyphs. */
  private advanceOf(word: string): number {
    if (!FIGURES.test(word)) return this.layout(word).advanceWidth;
    let width = 0;
    for (const character of word) {
      width += (this.#figures.get(character) ?? this.missing()).advanceWidth;
    }
    return width;
  }

  private figures(word: string): ShapedRun {
    const glyphs = Array.from(word, (character) => this.#figures.get(character) ?? this.missing());
    return runOf(
      glyphs,
      glyphs.map(({ advanceWidth }) => plainPosition(advanceWidth)),
    );
  }

  private tabularFigures(): Map<string, ShapedGlyph> {
    const figures = new Map<string, ShapedGlyph>();
    for (const character of FIGURE_CHARACTERS) {
      // Between figures a sign takes its form for figures: the minus rises to their middle.
      const run = this.#font.layout(`0${character}0`, character.trim() === '' ? [] : ['tnum']);
      const { id, advanceWidth } = run.glyphs[1] ?? this.missing();
      const codePoints = [character.codePointAt(0) ?? 0];
      figures.set(character, { id, advanceWidth: advanceWidth * this.#scale, codePoints });
    }
    return figures;
  }

  private shaped(word: string): ShapedRun {
    const text = this.legible(word);
    const codePoints = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    const run = this.#font.layout(text, AS_TYPED);
    const isOneToOne = codePoints.length === run.glyphs.length;
    const glyphs = codePoints.map((codePoint, place): ShapedGlyph => {
      const shaped = isOneToOne ? run.glyphs[place] : undefined;
      const { id, advanceWidth } = shaped ?? this.#font.glyphForCodePoint(codePoint);
      return { id, advanceWidth: advanceWidth * this.#scale, codePoints: [codePoint] };
    });
    const positions = isOneToOne
      ? run.positions.map((position) => scaledPosition(position, this.#scale))
      : glyphs.map(({ advanceWidth }) => plainPosition(advanceWidth));
    return runOf(glyphs, positions);
  }

  /** PDF/A forbids to show a glyph that the font has not: such a character becomes a box. */
  private legible(word: string): string {
    const plain = word
      .normalize('NFC')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '');
    return Array.from(plain, (character) =>
      this.#font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : '\u25a1',
    ).join('');
  }

  private missing(): never {
    throw new Error(`${this.postscriptName} lacks a figure`);
  }
}

function runOf(glyphs: ShapedGlyph[], positions: GlyphPosition[]): ShapedRun {
  let advanceWidth = 0;
  for (const { xAdvance } of positions) advanceWidth += xAdvance;
  return { glyphs, positions, advanceWidth };
}

const plainPosition = (xAdvance: number): GlyphPosition => ({
  xAdvance,
  yAdvance: 0,
  xOffset: 0,
  yOffset: 0,
});

const scaledPosition = (position: GlyphPosition, scale: number): GlyphPosition => ({
  xAdvance: position.xAdvance * scale,
  yAdvance: position.yAdvance * scale,
  xOffset: position.xOffset * scale,
  yOffset: position.yOffset * scale,
});

const scaledBox = (box: Font['bbox'], scale: number): Font['bbox'] => ({
  minX: box.minX * scale,
  minY: box.minY * scale,
  maxX: box.maxX * scale,
  maxY: box.maxY * scale,
});
