/** How a cooperative runs itself, as people of the demonstration find it. */
const coordination = 'coordination@passerelle.test';

export const screens = [
  { name: 'reglages', path: '/passerelle/reglages', as: coordination },
  { name: 'reglages-membre', path: '/passerelle/reglages', as: 'alice@passerelle.test' },
  { name: 'regles', path: '/passerelle/regles', as: coordination },
  { name: 'regles-comptabilite', path: '/traitdunion/regles', as: 'compta@traitdunion.test' },
  { name: 'regles-membre', path: '/passerelle/regles', as: 'alice@passerelle.test' },
  { name: 'mise-en-route', path: '/passerelle/mise-en-route', as: coordination },
  { name: 'aujourdhui-a-confirmer', path: '/passerelle/aujourdhui', as: coordination },
];
