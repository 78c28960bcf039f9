/** The public pages of the compass: each language has its own address. */
const comparison = async (ask) => {
  const situation = { country: 'BE', now: 'employee', turnover: '40000.00', costs: '6000.00' };
  const { token } = await ask('/api/guidance/comparisons', { situation, language: 'fr' });
  return `/boussole/resultat/${token}`;
};

export const screens = [
  { name: 'boussole', path: '/boussole', as: null },
  { name: 'boussole-comprendre', path: '/kompas/begrijpen', as: null },
  { name: 'boussole-comparer', path: '/boussole/comparer?question=country', as: null },
  { name: 'boussole-resultat', path: comparison, as: null },
  { name: 'boussole-estimer', path: '/compass/estimate', as: null },
  { name: 'boussole-independance', path: '/boussole/independance', as: null },
  { name: 'boussole-contact', path: '/kompas/contact', as: null },
];
