import { englishTerms } from './practice-words-english.js';
import { ofYear, type YearWords } from './practice-year-words.js';

const english: YearWords = {
  title: (year) => `Statement of the year ${year}`,
  documentTitle: (member, year) => `${member}, statement of the year ${year}`,
  figures: 'Your figures of the year',
  sentence: {
    activityEarned: 'This year your work earned ',
    activityLost: 'This year your work cost more than it brought in, by ',
    activityEven: 'This year your work brought in as much as it cost',
  },
  accountant: {
    proofResult: 'Result of the year',
    corrections: 'Came later, for an earlier quarter',
    howToVerify: englishTerms.accountant.howToVerify.map((one) =>
      one.replace('of the quarter', 'of the year'),
    ),
    qr: 'Code for a telephone: books, year, version, head of the chain',
  },
  vat: 'VAT still to settle',
  receipts: 'Total of the year',
};

export const englishYearTerms = ofYear(englishTerms, english);
