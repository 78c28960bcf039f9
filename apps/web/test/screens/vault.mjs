const alice = 'alice@passerelle.test';

/** The first person of the demonstration whose identity still opens. */
async function personPath(ask) {
  const { cooperatives } = await ask('/api/me');
  const { id, slug, memberId } = cooperatives[0];
  const { persons } = await ask(`/api/cooperatives/${id}/members/${memberId}/persons`);
  return `/${slug}/personnes/${persons.find(({ isErased }) => !isErased).id}`;
}

export const screens = [
  { name: 'personnes', path: '/passerelle/personnes', as: alice },
  { name: 'personne', path: personPath, as: alice },
  {
    name: 'acces-exceptionnel',
    path: '/passerelle/acces-exceptionnel',
    as: 'coordination@passerelle.test',
  },
  {
    name: 'acces-exceptionnel-ethique',
    path: '/passerelle/acces-exceptionnel',
    as: 'ethique@passerelle.test',
  },
  { name: 'donnees-personnelles', path: '/passerelle/reglages/donnees-personnelles', as: alice },
];
