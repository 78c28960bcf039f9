/** The books, what was done and what is under way. */
const COORDINATION = 'coordination@passerelle.test';

export const screens = [
  { name: 'balance', path: '/passerelle/comptes', as: COORDINATION },
  { name: 'balance-membre', path: '/passerelle/comptes?livres=ALICE', as: COORDINATION },
  { name: 'grand-livre', path: '/passerelle/comptes/grand-livre?livres=ALICE', as: COORDINATION },
  {
    name: 'grand-livre-filtre',
    path: '/passerelle/comptes/grand-livre?livres=ALICE&texte=T3',
    as: COORDINATION,
  },
  { name: 'journal', path: '/passerelle/journal', as: COORDINATION },
  { name: 'mon-journal', path: '/passerelle/journal', as: 'alice@passerelle.test' },
  { name: 'travaux', path: '/passerelle/travaux', as: COORDINATION },
];
