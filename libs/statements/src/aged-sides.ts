import type { AgeingTerms } from '@plusloin/ledger';

/** What is to come and what is to be paid, as the situation groups accounts; spec beside it. */
export const agedSides: AgeingTerms['sides'] = [
  { chart: 'PCMN', side: 'receivable', pattern: '^40(?!6)' },
  { chart: 'PCMN', side: 'payable', pattern: '^44' },
  { chart: 'PCG', side: 'receivable', pattern: '^41(?!91)' },
  { chart: 'PCG', side: 'payable', pattern: '^40(?!9)' },
];
