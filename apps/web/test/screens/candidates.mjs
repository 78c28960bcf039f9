const COORDINATION = 'coordination@passerelle.test';
const LEA = 'lea@passerelle.test';

/** Those who wonder, those who came, and the team that answers them. */
export const screens = [
  { name: 'vitrine', path: '/c/passerelle', as: null },
  { name: 'inscription', path: '/c/passerelle/inscription', as: null },
  { name: 'suivi-inconnu', path: `/c/passerelle/suivi#${'a'.repeat(32)}`, as: null },
  { name: 'candidature', path: '/passerelle/candidature', as: LEA },
  { name: 'contacts', path: '/passerelle/contacts', as: 'alice@passerelle.test' },
  { name: 'candidatures', path: '/passerelle/candidatures', as: COORDINATION },
  { name: 'candidatures-attente', path: '/passerelle/candidatures?attente=true', as: COORDINATION },
  { name: 'information', path: '/passerelle/candidatures/information', as: COORDINATION },
  { name: 'rencontres', path: '/passerelle/rencontres', as: COORDINATION },
  { name: 'rencontre-nouvelle', path: '/passerelle/rencontres/nouvelle', as: COORDINATION },
];
