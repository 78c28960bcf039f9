import type { ImportMapping } from '../exchange/index.js';

/** A file of books, and what its reader must know of it. */
export interface BooksFileAsk {
  /** The code of the legal entity whose books these are. */
  readonly entityCode: string;
  readonly file: {
    readonly name: string;
    /** Called more than once: a file is read whole before anything of it is written. */
    open(): AsyncIterable<Uint8Array>;
  };
  readonly format: 'fec' | 'csv';
  /** A CSV needs one, for its form. */
  readonly mapping?: ImportMapping;
  /** Reads a dirty file: entries by sums that return to zero. */
  readonly isRegrouped?: boolean;
}
