/** The closes and statements that the demonstration has, as whoever asks may see them. */
const latestOf = async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const { statements } = await ask(`/api/cooperatives/${cooperatives[0].id}/statements`);
  return { slug: cooperatives[0].slug, statement: statements[0] };
};

const statementPath = async (ask, rest = '') => {
  const { slug, statement } = await latestOf(ask);
  return `/${slug}/trimestres/${statement.closeId}/${statement.subject}${rest}`;
};

const alice = 'alice@passerelle.test';
const coordination = 'coordination@passerelle.test';

export const screens = [
  { name: 'connexion', path: '/connexion', as: null },
  { name: 'code', path: '/connexion/code', as: null },
  { name: 'accueil', path: '/passerelle/accueil', as: alice },
  { name: 'accueil-sans-releve', path: '/traitdunion/accueil', as: 'alice@traitdunion.test' },
  { name: 'trimestres', path: '/passerelle/trimestres', as: alice },
  { name: 'trimestres-vide', path: '/traitdunion/trimestres', as: 'alice@traitdunion.test' },
  { name: 'releve', path: (ask) => statementPath(ask), as: alice },
  { name: 'comptes', path: (ask) => statementPath(ask, '/comptes'), as: alice },
  { name: 'aujourdhui', path: '/traitdunion/aujourdhui', as: 'coordination@traitdunion.test' },
  { name: 'aujourdhui-calme', path: '/passerelle/aujourdhui', as: coordination },
  { name: 'cloture', path: '/traitdunion/cloture', as: 'compta@traitdunion.test' },
  { name: 'cloture-faite', path: '/passerelle/cloture', as: coordination },
  { name: 'releves', path: '/passerelle/releves', as: coordination },
  {
    name: 'groupe',
    path: async (ask) => `/passerelle/releves/${(await latestOf(ask)).statement.closeId}`,
    as: coordination,
  },
  { name: 'refus', path: '/passerelle/cloture', as: alice },
];
