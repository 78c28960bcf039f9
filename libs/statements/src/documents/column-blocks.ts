/** Places of columns, the last excluded. */
export interface ColumnBlock {
  readonly from: number;
  readonly until: number;
}

/** Shares columns out over as few blocks as they need, as evenly as they go: 14 by 8 is 7 and 7. */
export function columnBlocks(count: number, most: number): ColumnBlock[] {
  const blocks = Math.max(1, Math.ceil(count / Math.max(1, most)));
  const least = Math.floor(count / blocks);
  const larger = count % blocks;
  let from = 0;
  return Array.from({ length: blocks }, (_, place) => {
    const until = from + least + (place < larger ? 1 : 0);
    const block = { from, until };
    from = until;
    return block;
  });
}
