import type { BooksIdentity, PositionGroup } from '../statement-shapes.js';

/**
 * Every word that a statement prints. A second language is a second value of the type `Words`.
 * A person is a member or a payer. The member is addressed as a peer. The words of the pooled
 * statement, which leaves the house and addresses nobody, are in `pooled-words.ts`.
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
};

export type Words = typeof french;
