/** How much of a file is held at once. A file that asks for more is refused, never cut. */
export interface ImportLimits {
  readonly fileBytes: number;
  readonly lineBytes: number;
  /** Lines of one entry. The ledger numbers the lines of an entry in a smallint. */
  readonly entryLines: number;
  /** Lines of all the entries that wait for their last line. */
  readonly waitingLines: number;
}

export const importLimits: ImportLimits = {
  fileBytes: 512 * 1024 * 1024,
  lineBytes: 64 * 1024,
  entryLines: 32_767,
  waitingLines: 200_000,
};
