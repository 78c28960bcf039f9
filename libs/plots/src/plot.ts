/**
 * A chart as plain geometry: the same marks are drawn by a browser as SVG and by a PDF as vectors.
 * The origin is the top left corner, y goes down, one unit is one point or one pixel.
 */
export interface Plot {
  readonly width: number;
  readonly height: number;
  /** In drawing order: a later mark covers an earlier one. */
  readonly marks: readonly Mark[];
  readonly title: string;
  /** What the picture says, in words, for who cannot see it: every figure is in it. */
  readonly description: string;
}

export type Mark = RectMark | LineMark | TextMark | PathMark;

export interface RectMark {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly title?: string;
}

export interface LineMark {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: string;
  readonly width: number;
}

export interface TextMark {
  readonly kind: 'text';
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly fill: string;
  readonly weight?: 'bold';
}

export interface PathMark {
  readonly kind: 'path';
  /** In the words of SVG: M, L and Z with absolute coordinates. */
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}
