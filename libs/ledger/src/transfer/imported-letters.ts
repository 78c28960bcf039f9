import type { Tx } from '@plusloin/platform';
import type { PostedEntry } from '../entry-draft.js';
import type { ImportedEntry } from '../exchange/index.js';
import { letteringsFromCodes, type CodedPosting } from '../lettering/coded-postings.js';
import { Letterings } from '../lettering/letterings.service.js';

/** What was made of the letters of a file. */
export interface LetterCount {
  readonly letterings: number;
  readonly lines: number;
  /** Lines whose letter has nothing, or nothing more, to settle them with. */
  readonly leftOpen: number;
}

/** Gathers the letters of a file while it is posted, and writes them at the end. */
export class ImportedLetters {
  private readonly postings: CodedPosting[] = [];

  see({ on, lines }: ImportedEntry, { sequence }: PostedEntry): void {
    lines.forEach((line, index) => {
      if (line.letteringCode === undefined) return;
      this.postings.push({
        sequence,
        line: index + 1,
        amount: line.amount,
        account: line.accountCode,
        auxiliary: line.auxiliaryCode,
        code: line.letteringCode,
        on,
        letteredOn: line.letteredOn,
      });
    });
  }

  /** `of` names the file, because letters begin again in each. */
  async write(tx: Tx, legalEntityId: string, of: string): Promise<LetterCount> {
    const drafts = letteringsFromCodes(this.postings, of);
    for (let first = 0; first < drafts.length; first += BATCH) {
      await new Letterings().letterAll(tx, legalEntityId, drafts.slice(first, first + BATCH));
    }
    const lines = drafts.reduce((sum, draft) => sum + draft.lines.length, 0);
    return { letterings: drafts.length, lines, leftOpen: this.postings.length - lines };
  }
}

const BATCH = 1_000;
