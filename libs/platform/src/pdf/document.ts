import type { CalendarDate } from '@plusloin/kernel';
import type { Plot } from '@plusloin/plots';

/** A document as plain values: what to say and in which order; `renderPdf` decides where. */
export interface PdfDocument {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Read by a screen reader to choose its voice: 'fr-BE'. */
  readonly language: string;
  /** The date in the file. Never the clock's: the same document gives the same bytes. */
  readonly createdOn: CalendarDate;
  readonly orientation: Orientation;
  /** Said at the head of every page, in the colour of what needs care: 'Provisoire …'. */
  readonly mark?: string;
  /** What the second and later pages are headed with. */
  readonly running: string;
  /** The left of every foot, one text per line. */
  readonly foot: readonly string[];
  /** The right of every foot: 'page 1/2'. */
  readonly pageOf: (page: number, pages: number) => string;
  readonly body: readonly Block[];
}

export type Orientation = 'portrait' | 'landscape';

export type Tone = 'text' | 'quiet' | 'primary' | 'care' | 'done';

export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly tone?: Tone;
}

/** A text, or a text of which parts stand out. */
export type Phrase = string | readonly Span[];

export type Block =
  | Heading
  | Paragraph
  | Panel
  | Facts
  | Table
  | Figure
  | Beside
  | Rule
  | Gap
  | NewPage;

export interface Heading {
  readonly kind: 'heading';
  /** 1 for the title of the document, then 2 and 3. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** A quieter remark on the same line, at the right. */
  readonly aside?: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Phrase;
  readonly size?: number;
  readonly tone?: Tone;
  readonly strong?: boolean;
  readonly align?: 'left' | 'right';
}

/** A tinted box for what must be read first. */
export interface Panel {
  readonly kind: 'panel';
  readonly text: Phrase;
  readonly size: number;
}

/** Names and what they stand for, in a grid read line by line. */
export interface Facts {
  readonly kind: 'facts';
  /** The shares of the width, one for each column. */
  readonly columns: readonly number[];
  readonly facts: readonly { readonly name: string; readonly value: Phrase }[];
}

export interface Table {
  readonly kind: 'table';
  /** For who cannot see the table: what it is about. */
  readonly summary: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The size of the text, 8.5 when not said. */
  readonly size?: number;
  /** The least height of a row, 13 when not said. */
  readonly rowHeight?: number;
  /** Goes whole to the next page rather than in two parts, where a page can hold it. */
  readonly keeps?: boolean;
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  /**
   * `least` points, and more where a cell needs more (0 is as wide as the widest cell); or points,
   * over which a cell is broken into lines; or a share of what the other columns leave.
   */
  readonly width: number | { readonly least: number } | { readonly share: number };
  /** Set off by a tint: the column to find first. */
  readonly tinted?: boolean;
}

export interface Row {
  /** The first cell is the head of the row. */
  readonly cells: readonly Cell[];
  /** `sum`: with a rule above it; `total`: the line to find first. */
  readonly look?: 'plain' | 'sum' | 'total' | 'quiet';
  /** How far its first cell stands in: a part of the row above it. */
  readonly indent?: number;
}

export type Cell = Phrase | Tick;

/** A sign drawn with lines, beside the words which say the same. */
export interface Tick {
  readonly holds: boolean;
  readonly text: Phrase;
}

export interface Figure {
  readonly kind: 'figure';
  readonly plot: Plot;
}

/** Parts beside each other; they never break across pages. */
export interface Beside {
  readonly kind: 'beside';
  readonly gap: number;
  readonly parts: readonly { readonly share: number; readonly blocks: readonly Block[] }[];
}

/** A line across, quiet. */
export interface Rule {
  readonly kind: 'rule';
}

export interface Gap {
  readonly kind: 'gap';
  readonly height: number;
}

export interface NewPage {
  readonly kind: 'new-page';
  readonly orientation?: Orientation;
}
