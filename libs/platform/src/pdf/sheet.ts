import type { Orientation } from './document.js';
import type { Line, Look } from './phrase.js';
import { HALF_CAPITAL, pageSize, toneColours } from './theme.js';

export type Structure = PDFKit.PDFStructureElement;
export type StructureOptions = PDFKit.Mixins.StructureElementOptions;

/** The pen: words and lines at given places, each told to be content or ornament. */
export class Sheet {
  #colour = '';
  #face = '';

  constructor(readonly pdf: PDFKit.PDFDocument) {}

  addPage(orientation: Orientation): void {
    const { width, height } = pageSize[orientation];
    this.pdf.addPage({ size: [width, height], margin: 0 });
    this.#colour = '';
  }

  /** Back to a page that was drawn before, for its head and foot. */
  returnTo(page: number): void {
    this.pdf.switchToPage(page);
    this.#colour = '';
  }

  get width(): number {
    return this.pdf.page.width;
  }

  get height(): number {
    return this.pdf.page.height;
  }

  /** Adds to the structure an element whose content is what `draw` draws. */
  tagged(parent: Structure, tag: string, options: StructureOptions, draw: () => void): void {
    parent.add(this.pdf.struct(tag, options, [draw]));
  }

  /** Adds to the structure an element that holds others; `fill` adds them. */
  branch(
    parent: Structure,
    tag: string,
    options: StructureOptions,
    fill: (element: Structure) => void,
  ): void {
    const element = this.pdf.struct(tag, options);
    parent.add(element);
    fill(element);
    element.end();
  }

  /** Rules, tints, heads and feet: a screen reader passes over them. */
  ornament(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  /** One line with its baseline at `y`. */
  write(text: string, x: number, y: number, look: Look): void {
    this.writeIn(toneColours[look.tone], text, x, y, look);
  }

  writeIn(colour: string, text: string, x: number, y: number, look: Face): void {
    const face = look.strong ? 'strong' : 'regular';
    if (face !== this.#face) {
      this.pdf.font(face);
      this.#face = face;
    }
    this.pdf.fontSize(look.size);
    this.fillWith(colour);
    this.pdf.text(text, x, y, PLAIN_TEXT);
  }

  /** A line of one or more looks, its capitals in the middle of the height given. */
  writeLine(line: Line, x: number, top: number, height: number): void {
    for (const { text, x: start, look } of line.stretches) {
      this.write(text, x + start, top + height / 2 + look.size * HALF_CAPITAL, look);
    }
  }

  fillWith(colour: string): void {
    if (colour === this.#colour) return;
    this.pdf.fillColor(colour);
    this.#colour = colour;
  }

  box(x: number, y: number, width: number, height: number, colour: string, radius = 0): void {
    this.fillWith(colour);
    if (radius === 0) this.pdf.rect(x, y, width, height);
    else this.pdf.roundedRect(x, y, width, height, radius);
    this.pdf.fill();
  }

  rule(x: number, y: number, width: number, colour: string, thickness = 0.5): void {
    this.pdf.lineWidth(thickness).moveTo(x, y).lineTo(x + width, y).stroke(colour);
  }

  /** After a restored graphics state, which brings back the colour before it. */
  forgetColour(): void {
    this.#colour = '';
  }
}

type Face = Pick<Look, 'size' | 'strong'>;

const PLAIN_TEXT = { lineBreak: false, baseline: 'alphabetic' } as const;
