const latest = async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const { statements } = await ask(`/api/cooperatives/${cooperatives[0].id}/statements`);
  return `/${cooperatives[0].slug}/trimestres/${statements[0].closeId}/${statements[0].subject}`;
};

/** A webhook that has had one message, which nobody took. */
const triedWebhook = async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const webhooks = `/api/cooperatives/${cooperatives[0].id}/webhooks`;
  const wish = { url: 'http://127.0.0.1:9/plusloin', description: 'Outil de facturation' };
  const { webhook } = await ask(webhooks, { ...wish, events: ['close.published'] });
  await ask(`${webhooks}/${webhook.id}/tests`, {});
  return `/${cooperatives[0].slug}/reglages/webhooks/${webhook.id}`;
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
  { name: 'webhook', path: triedWebhook, as: 'coordination@passerelle.test' },
];
