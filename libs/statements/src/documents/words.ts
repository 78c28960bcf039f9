import type { BooksIdentity, PositionGroup } from '../statement-shapes.js';

/**
 * Every word that a statement prints. A second language is a second value of the type `Words`.
 * A person is a member or a payer. The member is addressed as a peer; the pooled statement, which
 * leaves the house, addresses nobody.
 */
export const french = {
  language: { BE: 'fr-BE', FR: 'fr-FR' } satisfies Record<'BE' | 'FR', string>,
  /** The name of a company's number differs by country, not by language. */
  registration: { BE: 'BCE', FR: 'SIREN' } satisfies Record<'BE' | 'FR', string>,
  unknown: '–',
  list: { comma: ', ', and: ' et ', semicolon: ' ; ', dot: ' · ', colon: ' : ' },
  page: (page: number, pages: number) => `page ${page}/${pages}`,
  provisional: 'Provisoire : les livres peuvent encore changer, ces chiffres aussi.',
  version: (version: number) => `version ${version}`,
  frozenOn: (date: string) => `fermé le ${date}`,
  frozenProvisionally: (date: string) => `état au ${date}`,
  period: (from: string, lastDay: string) => `du ${from} au ${lastDay}`,
  inWhole: (currency: string) =>
    currency === 'EUR' ? 'en euros, arrondis à l’unité' : `en ${currency}, arrondis à l’unité`,
  inCurrency: (currency: string) => (currency === 'EUR' ? 'en euros' : `en ${currency}`),
  since: (date: string) => `depuis le ${date}`,
  entries: (count: string) => (count === '0' ? 'aucune écriture' : `${count} écritures`),
  entryRange: (code: string, first: number | null, last: number | null) =>
    first === null || last === null
      ? `Livres ${code}`
      : `Livres ${code}, écritures ${first} à ${last}`,
  chain: (sequence: number, hash: string) => `chaîne ${sequence} · ${hash}…`,
  chainHead: (sequence: number, hash: string) => `${sequence} · ${hash}…`,
  debitCredit: (debit: string, credit: string) => `débit ${debit}, crédit ${credit}`,

  booksKind: {
    cooperative: 'coopérative',
    member: 'membre',
    employer_group: 'groupement d’employeurs',
  } satisfies Record<BooksIdentity['kind'], string>,
  keeperKind: {
    self: 'membre',
    employee: 'personne salariée',
    firm: 'cabinet',
  } satisfies Record<BooksIdentity['keeper']['kind'], string>,
  vatStatus: {
    taxable: 'régime normal',
    franchise: 'franchise',
    exempt: 'activité exemptée',
    mixed: 'régime mixte',
  } satisfies Record<BooksIdentity['vat']['status'], string>,
  positionGroup: {
    bank: 'Banque',
    receivables: 'À encaisser',
    payables: 'À payer',
    vat: 'TVA',
    social: 'Cotisations sociales',
    other: 'Autres',
    equity: 'Contrepartie privée',
    shared: 'Contrepartie commune',
  } satisfies Record<PositionGroup, string>,
  plot: {
    title: 'Produits et résultat par trimestre, en euros',
    income: 'Produits',
    result: 'Résultat',
    none: 'Aucun trimestre',
  },

  pooled: {
    title:
      'Relevé groupé : somme d’activités juridiquement distinctes, ' +
      'ni comptes annuels ni comptes consolidés.',
    documentTitle: (cooperative: string, quarter: string) =>
      `Relevé groupé de ${cooperative}, ${quarter}`,
    perimeter: 'Périmètre',
    books: 'Livres',
    name: 'Nom',
    kind: 'Nature',
    keeper: 'Tenus par',
    vat: 'TVA',
    practices: 'Activités',
    entries: 'Écritures',
    chain: 'Chaîne',
    figures: 'Les comptes, livre par livre',
    columnsOf: (from: number, until: number, count: number) =>
      from === until
        ? `Les comptes, livre ${from} sur ${count}`
        : `Les comptes, livres ${from} à ${until} sur ${count}`,
    result: 'Résultat',
    situation: 'Situation',
    proof: 'Preuve',
    line: 'Ligne',
    eliminated: 'Éliminé',
    pooled: 'Groupé',
    byPractice: 'Activité par activité',
    practice: 'Activité',
    member: 'Membre',
    income: 'Produits',
    expense: 'Charges',
    total: 'Ensemble des activités',
    controls: 'Contrôles',
    control: 'Contrôle',
    finding: 'Constat',
    ok: 'en ordre',
    holds: 'tient',
    fails: 'ne tient pas',
    footOf: (entries: string, books: number) =>
      `${entries} dans ${books === 1 ? 'un jeu de livres' : `${books} jeux de livres`}`,
    verify: 'Comment vérifier',
    howToVerify: [
      'Chaque ligne est une somme simple : les livres, plus la colonne Éliminé, font Groupé.',
      'Dans la preuve, l’écart est de 0,00 dans chaque colonne.',
      'La tête de chaîne de chaque livre, au périmètre, est celle du fichier signé ' +
        'qui accompagne ce relevé.',
    ],
    history: 'Les trimestres de l’ensemble',
    signatures: 'Signatures',
    signsBooks: (codes: string) => `Livres ${codes}`,
    signsPerimeter: 'Périmètre et votes',
    coordination: 'La coordination',
    dateAndSignature: 'date et signature',
    membersNote:
      'Colonnes des membres : reprises des livres de chaque membre, non auditées. ' +
      'Qui tient des livres signe ceux-là seulement.',
  },
};

export type Words = typeof french;
