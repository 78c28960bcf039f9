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

  practice: {
    title: (quarter: string) => `Relevé du ${quarter}`,
    documentTitle: (member: string, quarter: string) => `${member}, relevé du ${quarter}`,
    running: (member: string, practice: string, quarter: string) =>
      `${member} · ${practice} · ${quarter}`,
    books: 'Livres',
    otherBooks: (code: string) => `Livres ${code}`,
    keptBy: 'Tenus par',
    vat: 'TVA',
    wayOfWorking: 'Façon de travailler',
    /** A way of working by its code in the registry; another is printed as it is stored. */
    waysOfWorking: {
      'independent-principal': 'indépendant·e à titre principal',
      'independent-complementary': 'indépendant·e à titre complémentaire',
      'independent-student': 'étudiant·e indépendant·e',
      'independent-retired': 'indépendant·e pensionné·e',
      'independent-micro': 'micro-entreprise',
      'independent-real-profit': 'entreprise individuelle au réel',
      'cooperative-employee': 'salarié·e de la coopérative',
      'group-employee': 'salarié·e du groupement d’employeurs',
    } as Readonly<Record<string, string>>,
    earned: (quarter: string) => `Au ${quarter}, tu as gagné `,
    spentMore: (quarter: string) => `Au ${quarter}, tes frais ont dépassé tes produits de `,
    evened: (quarter: string) => `Au ${quarter}, tes produits et tes frais sont à égalité.`,
    onDayIs: (day: string) => `Au ${day}, `,
    inBank: ' sont en banque',
    bankIs: 'ton compte en banque est à ',
    toArrive: ' doivent encore arriver',
    vatToArrive: ' de TVA te reviennent',
    youOwe: 'tu dois ',
    owed: {
      payables: 'à payer',
      vat: 'TVA',
      social: 'cotisations sociales',
      other: 'autres',
    },
    nothing: 'il n’y a rien en banque, rien à recevoir et rien à payer',
    result: 'Résultat',
    line: 'Compte',
    yearToDate: (year: number) => `Cumul ${year}`,
    income: 'Produits',
    expense: 'Frais',
    resultOfQuarter: 'Résultat du trimestre',
    resultSummary: 'Produits, frais et résultat du trimestre',
    noYearBefore: '– : les livres ne remontent pas jusque-là.',
    position: 'Ce que tu as et ce que tu dois',
    positionSummary: 'Situation au début et à la fin du trimestre',
    onDay: (day: string) => `Au\u00a0${day}`,
    debit: '+\u00a0Entrées',
    credit: '−\u00a0Sorties',
    situation: 'Situation',
    proof: 'La preuve',
    proofSummary: 'La situation de fin s’explique jusqu’au dernier centime',
    proofAmount: 'Montant',
    situationOn: (day: string) => `Situation au ${day}`,
    proofResult: 'Résultat du trimestre',
    proofPrivate: 'Apports et prélèvements',
    proofShared: 'Part commune des livres',
    proofDifference: 'Écart',
    history: (count: number) => (count === 1 ? 'Ce trimestre' : `Tes ${count} derniers trimestres`),
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
