/** Places of columns, the last excluded. */
export interface ColumnBlock {
  readonly from: number;
  readonly until: number;
}

/** Fills blocks of a width with columns of these widths, in their order. */
export function columnBlocks(widths: readonly number[], room: number): ColumnBlock[] {
  const blocks: ColumnBlock[] = [];
  let from = 0;
  let used = 0;
  for (const [place, width] of widths.entries()) {
    if (used + width > room && place > from) {
      blocks.push({ from, until: place });
      from = place;
      used = 0;
    }
    used += width;
  }
  return [...blocks, { from, until: widths.length }];
}
