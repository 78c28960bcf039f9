/** A member's own compass, of each country, and a mission both ways. */
export const screens = [
  { name: 'ma-boussole', path: '/passerelle/ma-boussole', as: 'alice@passerelle.test' },
  { name: 'ma-boussole-micro', path: '/traitdunion/ma-boussole', as: 'alice@traitdunion.test' },
  { name: 'mission', path: '/passerelle/ma-boussole/mission', as: 'alice@passerelle.test' },
];
