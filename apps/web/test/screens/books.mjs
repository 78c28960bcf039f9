/** The books, what is behind a figure, what was done and what is under way. */
const COORDINATION = 'coordination@passerelle.test';
const ALICE = 'alice@passerelle.test';

/** Of Alice's latest statement: her books, and the address of its page. */
const ofAlice = async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const api = `/api/cooperatives/${cooperatives[0].id}`;
  const { statements } = await ask(`${api}/statements`);
  const { books } = await ask(`${api}/books`);
  const { closeId, subject } = statements[0];
  return { books: books[0], page: `/passerelle/trimestres/${closeId}/${subject}` };
};

export const screens = [
  { name: 'balance', path: '/passerelle/comptes', as: COORDINATION },
  { name: 'grand-livre', path: '/passerelle/comptes/grand-livre?livres=ALICE', as: COORDINATION },
  {
    name: 'grand-livre-filtre',
    path: '/passerelle/comptes/grand-livre?livres=ALICE&compte=40&texte=CPAS',
    as: COORDINATION,
  },
  {
    name: 'ecriture',
    path: async (ask) => `/passerelle/ecritures/${(await ofAlice(ask)).books.id}/300`,
    as: ALICE,
  },
  {
    name: 'chiffre',
    path: async (ask) => `${(await ofAlice(ask)).page}/chiffre/ALICE/money/contribution`,
    as: ALICE,
  },
  {
    name: 'lignes-d-un-chiffre',
    path: async (ask) => `${(await ofAlice(ask)).page}/lignes/ALICE/550000/closing`,
    as: ALICE,
  },
  { name: 'journal', path: '/passerelle/journal', as: COORDINATION },
  { name: 'mon-journal', path: '/passerelle/journal', as: ALICE },
  { name: 'travaux', path: '/passerelle/travaux', as: COORDINATION },
];
