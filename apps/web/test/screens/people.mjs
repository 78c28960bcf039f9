/** Who may do what in a cooperative. */
export const screens = [
  {
    name: 'personnes',
    path: '/passerelle/reglages/personnes',
    as: 'coordination@passerelle.test',
  },
];
