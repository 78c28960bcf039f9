import { dutchTerms } from './practice-words-dutch.js';
import { englishTerms } from './practice-words-english.js';
import { frenchTerms, type PracticeTerms } from './practice-words.js';

/** What a statement of a year says otherwise than that of a quarter, in each language. */
interface YearWords {
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

const french: YearWords = {
  title: (year) => `Relevé de l’année ${year}`,
  documentTitle: (member, year) => `${member}, relevé de l’année ${year}`,
  figures: 'Tes chiffres de l’année',
  sentence: {
    activityEarned: 'Cette année, ton activité a gagné ',
    activityLost: 'Cette année, les frais de ton activité ont dépassé ses produits de ',
    activityEven: 'Cette année, les produits et les frais de ton activité sont à égalité',
  },
  accountant: {
    proofResult: 'Résultat de l’année',
    corrections: 'Arrivées après, pour un trimestre d’avant',
    howToVerify: frenchTerms.accountant.howToVerify.map((one) =>
      one.replace('relevés du trimestre', 'relevés de l’année'),
    ),
    qr: 'Code à lire avec un téléphone : livres, année, version, tête de chaîne',
  },
  vat: 'TVA encore à régler',
  receipts: 'Total de l’année',
};

const dutch: YearWords = {
  title: (year) => `Overzicht van het jaar ${year}`,
  documentTitle: (member, year) => `${member}, overzicht van het jaar ${year}`,
  figures: 'Je cijfers van het jaar',
  sentence: {
    activityEarned: 'Dit jaar verdiende je activiteit ',
    activityLost: 'Dit jaar kostte je activiteit meer dan ze opbracht: ',
    activityEven: 'Dit jaar zijn opbrengsten en kosten van je activiteit gelijk',
  },
  accountant: {
    proofResult: 'Resultaat van het jaar',
    corrections: 'Later gekomen, voor een vroeger kwartaal',
    howToVerify: dutchTerms.accountant.howToVerify.map((one) =>
      one.replace('van het kwartaal', 'van het jaar'),
    ),
    qr: 'Code voor een telefoon: boeken, jaar, versie, kop van de keten',
  },
  vat: 'Btw nog te betalen',
  receipts: 'Totaal van het jaar',
};

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

const ofYear = (words: PracticeTerms, year: YearWords): PracticeTerms => ({
  ...words,
  title: year.title,
  documentTitle: year.documentTitle,
  table: { ...words.table, figures: year.figures },
  sentence: { ...words.sentence, ...year.sentence },
  accountant: { ...words.accountant, ...year.accountant },
  blocks: { ...words.blocks, vat: year.vat },
  lines: { ...words.lines, receipts: year.receipts },
});

export const yearTerms: Readonly<Record<'fr' | 'nl' | 'en', PracticeTerms>> = {
  fr: ofYear(frenchTerms, french),
  nl: ofYear(dutchTerms, dutch),
  en: ofYear(englishTerms, english),
};
