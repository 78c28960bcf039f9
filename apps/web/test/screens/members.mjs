/** The record of the first member whom somebody sees. */
const firstMember = async (ask) => {
  const { cooperatives } = await ask('/api/me');
  const [{ id, slug }] = cooperatives;
  const { members } = await ask(`/api/cooperatives/${id}/members`);
  return `/${slug}/membres/${members[0].memberId}`;
};

const alice = 'alice@passerelle.test';
const coordination = 'coordination@passerelle.test';
const adviser = 'accompagnement@passerelle.test';

export const screens = [
  { name: 'membres', path: '/passerelle/membres', as: coordination },
  { name: 'membres-filtres', path: '/passerelle/membres?pieces=expiring', as: coordination },
  { name: 'membre', path: firstMember, as: coordination },
  { name: 'membres-accompagnes', path: '/passerelle/membres', as: adviser },
  { name: 'membre-accompagne', path: firstMember, as: adviser },
  { name: 'documents-a-verifier', path: '/passerelle/documents-a-verifier', as: coordination },
  { name: 'mes-documents', path: '/passerelle/documents', as: alice },
  { name: 'mon-dossier', path: '/passerelle/dossier', as: alice },
  { name: 'premiers-pas', path: '/passerelle/accueil', as: 'leonie@passerelle.test' },
];
