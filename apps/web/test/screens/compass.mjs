/** The public pages of the compass: each language has its own address. */
const comparisonOf = (situation) => async (ask) => {
  const { token } = await ask('/api/guidance/comparisons', { situation, language: 'fr' });
  return `/boussole/resultat/${token}`;
};
const year = { turnover: '40000.00', costs: '6000.00' };
const inBelgium = { country: 'BE', now: 'employee', ...year };
const inFrance = {
  ...{ country: 'FR', ...year, otherIncome: '15000.00', structureFee: '10' },
  ...{ wantedNetMonth: '1800.00', largestPayer: '80', withholdingOption: true },
};

export const screens = [
  { name: 'boussole', path: '/boussole', as: null },
  { name: 'boussole-comprendre', path: '/kompas/begrijpen', as: null },
  { name: 'boussole-comparer', path: '/boussole/comparer?question=country', as: null },
  { name: 'boussole-resultat', path: comparisonOf(inBelgium), as: null },
  { name: 'boussole-resultat-france', path: comparisonOf(inFrance), as: null },
  { name: 'boussole-estimer', path: '/compass/estimate', as: null },
  { name: 'boussole-independance', path: '/boussole/independance', as: null },
  { name: 'boussole-contact', path: '/kompas/contact', as: null },
];
