import type { Beside, Block, Facts, Figure, Heading, Panel, Paragraph } from './document.js';
import { type Laid, whole } from './laid.js';
import { type Line, type Look, linesOf, textWidth } from './phrase.js';
import { drawPlot } from './plot-drawing.js';
import type { Sheet } from './sheet.js';
import { layOutTable } from './table-layout.js';
import { headingLook, LEADING, surfaceColours } from './theme.js';

type DrawnBlock = Exclude<Block, { kind: 'new-page' }>;

/**
 * Gives a block its size in a width. It is asked for more than once: by who wants to know whether
 * a page holds it, by the heading above it, and by the page itself; so the last answer is kept.
 */
export function layOut(block: DrawnBlock, width: number): Laid {
  const kept = lastLaid.get(block);
  if (kept !== undefined && kept.width === width) return kept.laid;
  const laid = laidOut(block, width);
  lastLaid.set(block, { width, laid });
  return laid;
}

const lastLaid = new WeakMap<DrawnBlock, { readonly width: number; readonly laid: Laid }>();

function laidOut(block: DrawnBlock, width: number): Laid {
  switch (block.kind) {
    case 'heading':
      return layOutHeading(block, width);
    case 'paragraph':
      return layOutParagraph(block, width);
    case 'panel':
      return layOutPanel(block, width);
    case 'facts':
      return layOutFacts(block, width);
    case 'table':
      return layOutTable(block, width);
    case 'figure':
      return layOutFigure(block);
    case 'beside':
      return layOutBeside(block, width);
    case 'rule':
      return whole(1, ({ sheet, x, y }) => {
        sheet.ornament(() => sheet.rule(x, y, width, surfaceColours.rule));
      });
    case 'gap':
      return whole(block.height, () => undefined);
  }
}

function layOutHeading(heading: Heading, width: number): Laid {
  const { size, before, after, tone } = headingLook[heading.level];
  const lines = linesOf(heading.text, { size, tone, strong: true }, width);
  const lineHeight = size * LEADING;
  const aside: Look = { size: 8, tone: 'quiet', strong: false };
  return whole(
    lines.length * lineHeight + after,
    ({ sheet, parent, x, y }) => {
      sheet.tagged(parent, `H${heading.level}`, {}, () => {
        drawLines(sheet, lines, x, y, lineHeight);
      });
      if (heading.aside === undefined) return;
      const text = heading.aside;
      sheet.tagged(parent, 'P', {}, () => {
        const left = x + width - textWidth(text, aside.size);
        sheet.write(text, left, y + lineHeight / 2 + size * 0.364, aside);
      });
    },
    before,
  );
}

function layOutParagraph(paragraph: Paragraph, width: number): Laid {
  const { size = 9, tone = 'text', strong = false, align = 'left' } = paragraph;
  const lines = linesOf(paragraph.text, { size, tone, strong }, width);
  const lineHeight = size * LEADING;
  return whole(lines.length * lineHeight, ({ sheet, parent, x, y }) => {
    sheet.tagged(parent, 'P', {}, () => {
      for (const [place, line] of lines.entries()) {
        const left = align === 'right' ? x + width - line.width : x;
        sheet.writeLine(line, left, y + place * lineHeight, lineHeight);
      }
    });
  });
}

const PANEL = { inside: 14, above: 11, bar: 3 };

function layOutPanel(panel: Panel, width: number): Laid {
  const look: Look = { size: panel.size, tone: 'text', strong: false };
  const lines = linesOf(panel.text, look, width - 2 * PANEL.inside);
  const lineHeight = panel.size * 1.5;
  const height = lines.length * lineHeight + 2 * PANEL.above;
  return whole(height, ({ sheet, parent, x, y }) => {
    sheet.ornament(() => {
      sheet.box(x, y, width, height, surfaceColours.panel);
      sheet.box(x, y, PANEL.bar, height, surfaceColours.strongRule);
    });
    sheet.tagged(parent, 'P', {}, () => {
      drawLines(sheet, lines, x + PANEL.inside, y + PANEL.above, lineHeight);
    });
  });
}

const FACT = { name: 7.5, value: 9, between: 16, below: 5 };

function layOutFacts({ facts, columns }: Facts, width: number): Laid {
  const places = columnsIn(width, columns, FACT.between);
  const value: Look = { size: FACT.value, tone: 'text', strong: false };
  const nameHeight = FACT.name * LEADING;
  const lineHeight = FACT.value * 1.3;
  const laid = facts.map((fact, place) => {
    const column = places[place % columns.length] ?? { start: 0, width };
    return {
      name: fact.name,
      lines: linesOf(fact.value, value, column.width),
      start: column.start,
      row: Math.floor(place / columns.length),
    };
  });
  const rows = Math.ceil(facts.length / columns.length);
  const heights = Array.from({ length: rows }, (_, row) => {
    const most = Math.max(...laid.filter((fact) => fact.row === row).map((f) => f.lines.length));
    return nameHeight + most * lineHeight + FACT.below;
  });
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, h) => sum + h, 0);
  return whole(topOf(rows), ({ sheet, parent, x, y }) => {
    sheet.branch(parent, 'L', {}, (list) => {
      for (const { name, lines, start, row } of laid) {
        const left = x + start;
        const top = y + topOf(row);
        sheet.branch(list, 'LI', {}, (item) => {
          sheet.tagged(item, 'Lbl', {}, () => {
            const look: Look = { size: FACT.name, tone: 'quiet', strong: false };
            sheet.write(name, left, top + FACT.name, look);
          });
          sheet.tagged(item, 'LBody', {}, () => {
            drawLines(sheet, lines, left, top + nameHeight, lineHeight);
          });
        });
      }
    });
  });
}

function layOutFigure({ plot }: Figure): Laid {
  return whole(plot.height, ({ sheet, parent, x, y }) => {
    const bbox: [number, number, number, number] = [x, y, x + plot.width, y + plot.height];
    const alt = `${plot.title}. ${plot.description}`;
    sheet.tagged(parent, 'Figure', { alt, bbox, placement: 'Block' }, () => {
      drawPlot(sheet, plot, x, y);
    });
  });
}

function layOutBeside({ parts, gap }: Beside, width: number): Laid {
  const places = columnsIn(width, parts.map(({ share }) => share), gap);
  const columns = parts.map(({ blocks }, place) => {
    const column = places[place] ?? { start: 0, width };
    return { ...column, laid: blocks.filter(isDrawn).map((each) => layOut(each, column.width)) };
  });
  const before = Math.max(...columns.map(({ laid }) => laid[0]?.before ?? 0));
  const height = Math.max(...columns.map(({ laid }) => heightOf(laid)));
  return whole(
    height,
    (spot) => {
      for (const { laid, start } of columns) {
        let y = spot.y;
        for (const [place, each] of laid.entries()) {
          const top = y + (place === 0 ? 0 : each.before);
          y = each.draw({ ...spot, x: spot.x + start, y: top, bottom: Infinity });
        }
      }
    },
    before,
  );
}

/** Under each other from the top of a page, as if it had no end. */
export const heightOf = (laid: readonly Laid[]): number =>
  laid.reduce((sum, each, place) => sum + (place === 0 ? 0 : each.before) + each.height, 0);

function columnsIn(
  width: number,
  shares: readonly number[],
  gap: number,
): { readonly start: number; readonly width: number }[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  const room = width - gap * (shares.length - 1);
  let start = 0;
  return shares.map((share) => {
    const column = { start, width: (room * share) / all };
    start += column.width + gap;
    return column;
  });
}

export const isDrawn = (block: Block): block is DrawnBlock =>
  block.kind !== 'new-page';

function drawLines(
  sheet: Sheet,
  lines: readonly Line[],
  x: number,
  y: number,
  lineHeight: number,
): void {
  for (const [place, line] of lines.entries()) {
    sheet.writeLine(line, x, y + place * lineHeight, lineHeight);
  }
}
