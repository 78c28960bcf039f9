const latest = async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const { statements } = await ask(`/api/cooperatives/${cooperatives[0].id}/statements`);
  return `/${cooperatives[0].slug}/trimestres/${statements[0].closeId}/${statements[0].subject}`;
};

export const screens = [
  {
    name: 'cloture-raison',
    path: '/traitdunion/cloture?etat=waiting&raison=contributions-differ',
    as: 'coordination@traitdunion.test',
  },
  {
    name: 'questions',
    path: async (ask) => `${await latest(ask)}#questions`,
    as: 'alice@passerelle.test',
  },
  { name: 'webhooks', path: '/passerelle/reglages/webhooks', as: 'coordination@passerelle.test' },
];
