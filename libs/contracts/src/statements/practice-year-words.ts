import type { PracticeTerms } from './practice-words.js';

/** What a statement of a year says otherwise than that of a quarter, in each language. */
export interface YearWords {
  readonly title: (year: string) => string;
  readonly documentTitle: (member: string, year: string) => string;
  readonly figures: string;
  readonly sentence: Pick<
    PracticeTerms['sentence'],
    'activityEarned' | 'activityLost' | 'activityEven'
  >;
  readonly accountant: Pick<
    PracticeTerms['accountant'],
    'proofResult' | 'corrections' | 'qr' | 'howToVerify'
  >;
  /** Returns of the year are declared quarter by quarter: what is left is told. */
  readonly vat: string;
  readonly receipts: string;
}

/** The words of a quarter, with those of a year in their place. */
export const ofYear = (words: PracticeTerms, year: YearWords): PracticeTerms => ({
  ...words,
  title: year.title,
  documentTitle: year.documentTitle,
  table: { ...words.table, figures: year.figures },
  sentence: { ...words.sentence, ...year.sentence },
  accountant: { ...words.accountant, ...year.accountant },
  blocks: { ...words.blocks, vat: year.vat },
  lines: { ...words.lines, receipts: year.receipts },
});
