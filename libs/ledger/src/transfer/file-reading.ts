import { createHash } from 'node:crypto';
import { BooksReading, type ImportedEntry } from '../exchange/index.js';
import type { BooksFileAsk } from './books-file.js';

/** One passage over a file: its entries, and the hash of its bytes once they have ended. */
export class FileReading {
  readonly books: BooksReading;
  private readonly hash = createHash('sha256');
  private digest: Buffer | undefined;

  constructor({ file, format, mapping, isRegrouped }: BooksFileAsk) {
    const source = this.hashed(file.open());
    this.books = new BooksReading({ format, source, mapping, isRegrouped });
  }

  entries(): AsyncGenerator<ImportedEntry> {
    return this.books.entries();
  }

  /** Undefined when the reading stopped before the end, at a header that cannot be taken. */
  get sha256(): Buffer | undefined {
    return this.digest;
  }

  private async *hashed(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const bytes of source) {
      this.hash.update(bytes);
      yield bytes;
    }
    this.digest = this.hash.digest();
  }
}
