import { frenchTerms } from './practice-words.js';
import { ofYear, type YearWords } from './practice-year-words.js';

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

export const frenchYearTerms = ofYear(frenchTerms, french);
