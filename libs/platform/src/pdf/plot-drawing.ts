import type { Mark, Plot } from '@plusloin/plots';
import { textWidth } from './phrase.js';
import type { Sheet } from './sheet.js';

/** Draws the marks of a plot with its top left corner at a place: vectors, never an image. */
export function drawPlot(sheet: Sheet, plot: Plot, x: number, y: number): void {
  sheet.pdf.save();
  sheet.pdf.translate(x, y);
  for (const mark of plot.marks) drawMark(sheet, mark);
  sheet.pdf.restore();
  sheet.forgetColour();
}

function drawMark(sheet: Sheet, mark: Mark): void {
  switch (mark.kind) {
    case 'rect':
      if (mark.height > 0 && mark.width > 0) {
        sheet.box(mark.x, mark.y, mark.width, mark.height, mark.fill);
      }
      return;
    case 'line':
      sheet.pdf.lineWidth(mark.width);
      sheet.pdf.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2).stroke(mark.stroke);
      return;
    case 'text':
      drawText(sheet, mark);
      return;
    case 'path':
      drawPath(sheet, mark);
  }
}

function drawText(sheet: Sheet, mark: Extract<Mark, { kind: 'text' }>): void {
  const strong = mark.weight === 'bold';
  const width = textWidth(mark.text, mark.size, strong);
  const before = { start: 0, middle: width / 2, end: width }[mark.anchor];
  sheet.writeIn(mark.fill, mark.text, mark.x - before, mark.y, { size: mark.size, strong });
}

function drawPath({ pdf }: Sheet, mark: Extract<Mark, { kind: 'path' }>): void {
  pdf.lineWidth(mark.width ?? 1).path(mark.d);
  if (mark.fill !== undefined && mark.stroke !== undefined) {
    pdf.fillAndStroke(mark.fill, mark.stroke);
  } else if (mark.fill !== undefined) pdf.fill(mark.fill);
  else pdf.stroke(mark.stroke);
}
