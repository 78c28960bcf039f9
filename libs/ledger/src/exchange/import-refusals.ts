import { importSentences, type ImportRefusalCode } from './import-sentences.js';

/** Why one place of a file cannot be taken, said so that its author can mend it. */
export interface ImportRefusal {
  /** The header is line 1; 0 when the file as a whole, or its mapping, is meant. */
  readonly line: number;
  readonly column?: ImportColumn;
  readonly code: ImportRefusalCode;
  /** The value as the file gives it, shortened, or what was counted. */
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

export interface ImportColumn {
  readonly name: string;
  /** 1 is the first. */
  readonly position: number;
}

/**
 * The refusals of one file. The first ones are kept in full and the rest are counted, so that a
 * hostile file cannot fill the memory and an honest one gets a list that a person can read.
 */
export class ImportRefusals {
  readonly kept: ImportRefusal[] = [];
  private readonly countOfCode = new Map<ImportRefusalCode, number>();
  private count = 0;
  private isMissingLines = false;

  constructor(private readonly mostKept = 200) {}

  add(code: ImportRefusalCode, line: number, what: string, column?: ImportColumn): void {
    this.count += 1;
    this.isMissingLines ||= !ABOUT_ENTRIES.has(code);
    this.countOfCode.set(code, (this.countOfCode.get(code) ?? 0) + 1);
    if (this.kept.length >= this.mostKept) return;
    const { why, mend } = importSentences[code];
    this.kept.push({ line, ...(column && { column }), code, what: shortened(what), why, mend });
  }

  /** All of them, those beyond the kept ones included. */
  get total(): number {
    return this.count;
  }

  /**
   * Whether a line was not read. Its entry can then not balance, which is no second fault: sums are
   * judged once every line is read.
   */
  get hasUnreadLines(): boolean {
    return this.isMissingLines;
  }

  get byCode(): ReadonlyMap<ImportRefusalCode, number> {
    return this.countOfCode;
  }
}

const ABOUT_ENTRIES: ReadonlySet<ImportRefusalCode> = new Set([
  'import.entry-unbalanced',
  'import.entry-several-dates',
  'import.number-returns',
  'import.entry-too-long',
  'import.run-leftover',
]);

const LONGEST_VALUE = 80;

/** One line of printable text, whatever bytes the file holds. */
function shortened(text: string): string {
  const printable = text
    .slice(0, 4 * LONGEST_VALUE)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd');
  const letters = [...printable];
  return letters.length <= LONGEST_VALUE
    ? printable
    : `${letters.slice(0, LONGEST_VALUE).join('')}…`;
}
