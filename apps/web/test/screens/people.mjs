/** Who may do what in a cooperative. */
export const screens = [
  {
    name: 'personnes-et-roles',
    path: '/passerelle/reglages/personnes',
    as: 'coordination@passerelle.test',
  },
];
