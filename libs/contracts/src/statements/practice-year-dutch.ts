import { dutchTerms } from './practice-words-dutch.js';
import { ofYear, type YearWords } from './practice-year-words.js';

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

export const dutchYearTerms = ofYear(dutchTerms, dutch);
