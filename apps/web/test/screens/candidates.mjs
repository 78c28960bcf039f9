const COORDINATION = 'coordination@passerelle.test';
const LEA = 'lea@passerelle.test';

/** The page of the first of a list of the cooperative. */
const firstOf = (list, page, id) => async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const [{ id: cooperativeId, slug }] = cooperatives;
  const answer = await ask(`/api/cooperatives/${cooperativeId}/${list}`);
  return `/${slug}/${page}/${answer[list][0][id]}`;
};

/** Those who wonder, those who came, and the team that answers them. */
export const screens = [
  { name: 'vitrine', path: '/c/passerelle', as: null },
  { name: 'inscription', path: '/c/passerelle/inscription', as: null },
  {
    ...{ name: 'suivi-inconnu', as: null, refusal: 404 },
    path: `/c/passerelle/suivi#${'a'.repeat(32)}`,
  },
  { name: 'candidature', path: '/passerelle/candidature', as: LEA },
  { name: 'contacts', path: '/passerelle/contacts', as: 'alice@passerelle.test' },
  { name: 'candidatures', path: '/passerelle/candidatures', as: COORDINATION },
  { name: 'candidatures-attente', path: '/passerelle/candidatures?attente=true', as: COORDINATION },
  {
    ...{ name: 'candidature-dossier', as: COORDINATION },
    path: firstOf('candidates', 'candidatures', 'pathId'),
  },
  { name: 'information', path: '/passerelle/candidatures/information', as: COORDINATION },
  { name: 'rencontres', path: '/passerelle/rencontres', as: COORDINATION },
  {
    ...{ name: 'rencontre', as: COORDINATION },
    path: firstOf('meetings', 'rencontres', 'id'),
  },
  { name: 'rencontre-nouvelle', path: '/passerelle/rencontres/nouvelle', as: COORDINATION },
];
