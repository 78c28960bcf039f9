/** Where a part of a bar lies, in hundredths of its length. */
export interface Share {
  readonly from: string;
  readonly width: string;
}

/** Amounts side by side over the whole length of a bar; one below nought has no width. */
export function shareOut(amounts: readonly string[]): Share[] {
  const parts = amounts.map((one) => Math.max(Number(one), 0));
  const all = parts.reduce((sum, part) => sum + part, 0) || 1;
  let from = 0;
  return parts.map((part) => {
    const width = (part / all) * 100;
    const share = { from: from.toFixed(2), width: width.toFixed(2) };
    from += width;
    return share;
  });
}
