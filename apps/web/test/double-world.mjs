/** A small world around the two worked examples: who signs in, and what they find. */
export const cooperatives = {
  passerelle: {
    id: '00000000-0000-4000-8000-000000000001',
    slug: 'passerelle',
    name: 'La Passerelle',
    country: 'BE',
  },
  traitdunion: {
    id: '00000000-0000-4000-8000-000000000002',
    slug: 'traitdunion',
    name: 'Le Trait d’Union',
    country: 'FR',
  },
};

const account = (name, email) => ({
  ...{ id: email.split('@')[0], name, email },
  ...{ hasSecondFactor: true, isSecondFactorShown: true },
});
const member = (memberCode) => ({ roles: ['member'], memberCode });
const coordinator = { roles: ['coordinator'], memberCode: null };

export const personas = {
  alice: {
    account: account('Alice Delvaux', 'alice@passerelle.test'),
    roles: { passerelle: member('ALICE') },
  },
  karim: {
    account: account('Karim Benali', 'karim@traitdunion.test'),
    roles: { traitdunion: member('KARIM') },
  },
  coordination: {
    account: account('Claire Masset', 'coordination@passerelle.test'),
    roles: { passerelle: coordinator, traitdunion: coordinator },
    needsCode: true,
  },
  compta: {
    account: account('Marc Lenoir', 'compta@passerelle.test'),
    roles: { passerelle: { roles: ['accountant'], memberCode: null } },
  },
  sam: {
    account: account('Sam Peeters', 'sam@passerelle.test'),
    roles: { passerelle: member('SAM') },
  },
  lea: {
    account: account('Léa Fontaine', 'lea@exemple.test'),
    roles: { passerelle: { roles: ['candidate'], memberCode: null } },
  },
};

const QUARTERS = [
  ['2026-Q3', '2026-10-08'],
  ['2026-Q2', '2026-07-08'],
  ['2026-Q1', '2026-04-08'],
  ['2025-Q4', '2026-01-12'],
];

const PRACTICES = {
  passerelle: [
    ['ALICE', 'Alice Delvaux, assistante sociale', '4704.89'],
    ['BAPTISTE', 'Baptiste Lambert, médiateur familial', '3120.40'],
    ['CHLOE', 'Chloé Dubois, accompagnement au logement', '2876.15'],
    ['DAVID', 'David Janssens, éducateur de rue', '5012.70'],
    ['ELENE', 'Elene Kaya, interprétation sociale et accompagnement des familles', '1984.05'],
    ['FARID', 'Farid Haddad, médiation de dettes', '-212.30'],
  ],
  traitdunion: [
    ['KARIM', 'Karim Benali, éducateur spécialisé', '3749.36'],
    ['GAELLE', 'Gaëlle Petit, conseillère conjugale', '2210.00'],
  ],
};

const POOLED = { passerelle: '4868.89', traitdunion: '3882.36' };

const closeId = (slug, place) =>
  `00000000-0000-4000-8000-0000000001${cooperatives[slug].country === 'BE' ? 0 : 1}${place}`;

const filesOf = (kinds) =>
  kinds.map((kind, place) => ({ kind, bytes: 61_204 - place * 19_321 }));

/** The statements of the closed quarters: the French cooperative's third one still waits. */
export const statementsOf = (slug) =>
  QUARTERS.slice(slug === 'passerelle' ? 0 : 1).flatMap(([quarter, frozenOn], place) => {
    const head = { closeId: closeId(slug, place), quarter, version: 1, isProvisional: false };
    const practices = PRACTICES[slug].map(([code, title, result]) => ({
      ...{ ...head, subject: code, frozenOn, result },
      practice: { code, title, member: title.split(',')[0], memberCode: code },
      files: filesOf(['pdf', 'csv', 'json']),
    }));
    const pooled = {
      ...{ ...head, subject: 'pooled', practice: null, frozenOn, result: POOLED[slug] },
      files: filesOf(['pdf', 'xlsx', 'json']),
    };
    return [pooled, ...practices];
  });

const DONE = { state: 'done', secondsLeft: null, failure: null, failures: [] };

export function closesOf(slug) {
  const isBelgian = slug === 'passerelle';
  const made = PRACTICES[slug].length;
  const closes = QUARTERS.slice(isBelgian ? 0 : 1).map(([quarter, frozenOn], place) => ({
    ...{ ...DONE, id: closeId(slug, place), quarter, version: 1, isProvisional: false, frozenOn },
    ...{ steps: { done: 6, total: 6 }, practices: { made, waiting: 0, failed: 0 } },
  }));
  return { closes, next: isBelgian ? '2026-Q4' : '2026-Q3' };
}

/** In the words of the product's own checks. */
export const waitingChecks = {
  traitdunion: [
    {
      name: 'suspense',
      isBlocking: true,
      count: 1,
      where: ['KARIM 471 180.00'],
      mend:
        'Retrouve ce que sont ces montants et passe-les du compte d’attente à leur compte.',
    },
    {
      name: 'receipts-unlettered',
      isBlocking: true,
      count: 2,
      where: ['GAELLE BQ-2026-118 240.00', 'GAELLE BQ-2026-121 96.00'],
      mend:
        'Lettre chaque encaissement avec les factures qu’il paie (commande letter) : la ' +
        'contribution n’en compte que le hors TVA.',
    },
    {
      name: 'receipts-without-income',
      isBlocking: false,
      count: 1,
      where: ['KARIM BQ-2026-097 310.00'],
      mend:
        'Rien n’empêche de clôturer, mais ces encaissements ne comptent pas dans la contribution.',
    },
  ],
};
