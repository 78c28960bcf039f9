/** With a letter that waits for its answer. */
const withLetter = async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const [{ id, slug }] = cooperatives;
  const { invitations } = await ask(`/api/cooperatives/${id}/invitations`);
  const letter = { email: 'helene.vanderbeken@fiduciaire-exemple.test', role: 'auditor' };
  if (invitations.length === 0) await ask(`/api/cooperatives/${id}/invitations`, letter);
  return `/${slug}/reglages/personnes`;
};

/** Who may do what in a cooperative. */
export const screens = [
  {
    name: 'personnes-et-roles',
    path: withLetter,
    as: 'coordination@passerelle.test',
  },
];
