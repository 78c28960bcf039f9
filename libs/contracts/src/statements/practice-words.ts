import type { LanguageFormat } from './language-format.js';
import { frenchLines } from './practice-line-words.js';
import type { BooksIdentity } from './statement-shapes.js';

/**
 * Every word of a member's statement in French; the other languages are values of the same type. A
 * member is addressed as a peer. The name of a company's number differs by country, not by
 * language, and so do the words which only one country has.
 */
export const frenchTerms = {
  language: { BE: 'fr-BE', FR: 'fr-FR' } as Readonly<Record<'BE' | 'FR', string>>,
  registration: { BE: 'BCE', FR: 'SIREN' } as Readonly<Record<'BE' | 'FR', string>>,
  unknown: '–',
  notCounted: 'pas encore compté',
  comma: ', ',
  and: ' et ',
  dot: ' · ',
  colon: ' : ',
  page: (page: number, pages: number) => `page ${page}/${pages}`,
  provisional: 'Provisoire : les livres peuvent encore changer, ces chiffres aussi.',
  version: (version: number) => `version ${version}`,
  frozenOn: (date: string) => `fermé le ${date}`,
  frozenProvisionally: (date: string) => `état au ${date}`,
  period: (from: string, lastDay: string) => `du ${from} au ${lastDay}`,
  inCurrency: (currency: string) => `en ${currency}`,
  euros: 'euros',
  since: (date: string) => `depuis le ${date}`,
  title: (quarter: string) => `Relevé du ${quarter}`,
  documentTitle: (member: string, quarter: string) => `${member}, relevé du ${quarter}`,
  partYear: (from: string, yearBefore: string) =>
    `Compté à partir du ${from} : la coopérative ferme ses trimestres ici depuis ce jour-là. ` +
    `La colonne ${yearBefore} compte les mêmes mois.`,
  otherBooks: (name: string) => `Tes activités dans les livres de ${name}`,
  keptBy: 'Livres tenus par',
  registrationName: 'Livres',
  vat: 'Régime TVA',
  wayOfWorking: 'Façon de travailler',
  waysOfWorking: {
    'independent-principal': 'indépendant·e à titre principal',
    'independent-complementary': 'indépendant·e à titre complémentaire',
    'independent-student': 'étudiant·e indépendant·e',
    'independent-retired': 'indépendant·e pensionné·e',
    'independent-micro': 'micro-entreprise',
    'independent-real-profit': 'entreprise individuelle au réel',
    'cooperative-employee': 'salarié·e de la coopérative',
    'group-employee': 'salarié·e du groupement d’employeurs',
  },
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
  basis: {
    bank: 'en banque',
    invoiced: 'facturé',
    collected: 'encaissé',
    ledger: 'd’après les livres',
  },
  plot: {
    heading: (count: number) => (count === 1 ? 'Ce trimestre' : `Tes ${count} trimestres`),
    title: 'Produits et résultat par trimestre, en euros',
    income: 'Produits',
    result: 'Résultat',
    none: 'Aucun trimestre',
  },
  table: {
    figures: 'Tes chiffres du trimestre',
    line: '',
    block: 'Bloc',
    number: 'N°',
    code: 'Code',
    figure: 'Chiffre',
    remark: 'Remarque',
    amount: 'Montant',
    date: 'Avant le',
    duty: 'Quoi',
    account: 'Compte',
    yearToDate: (year: number) => `Cumul ${year}`,
  },
  noYearBefore: '– : pas connu, les livres ne remontent pas jusque-là.',
  netColumns: 'Les autres colonnes de B : notes de crédit déjà déduites.',
  sentence: {
    declare: (on: string) => `Le chiffre à recopier sur autoentrepreneur.urssaf.fr${on} : `,
    by: (day: string) => ` avant le ${day}`,
    freeStart: 'Il te reste ',
    freeEnd: ' libres',
    lacks: 'Il te manque ',
    lacksEnd: ' pour payer ce qui est dû',
    notFree: (amount: string) => ` : sur ton compte, ${amount} ne sont déjà plus à toi`,
    without: (what: string) => `, ${what}`,
    socialMissing: 'cotisations sociales pas encore comptées',
    arrives: ' doivent encore arriver.',
    next: 'Prochaine échéance : ',
    noExtension: (day: string, name: string) => ` (le ${day} est un ${name}, pas de report)`,
    activityEarned: 'Ce trimestre, ton activité a gagné ',
    activityLost: 'Ce trimestre, les frais de ton activité ont dépassé ses produits de ',
    activityEven: 'Ce trimestre, les produits et les frais de ton activité sont à égalité',
    inBooksOf: (name: string) => `, dans les livres de ${name}.`,
  },
  accountant: {
    title: 'Pour l’expert-comptable',
    running: 'chaque chiffre ouvre ses écritures dans l’application',
    proof: 'La preuve',
    result: 'Comptes de résultat',
    income: 'Produits',
    expense: 'Charges',
    resultOfQuarter: 'Résultat',
    situationOn: (day: string) => `Situation au ${day}`,
    proofResult: 'Résultat du trimestre',
    proofPrivate: 'Apports et prélèvements',
    proofShared: 'Part commune des livres',
    proofPending: 'Contribution pas encore écrite',
    proofDifference: 'Écart',
    entries: 'Écritures',
    entryRange: (first: number, last: number, count: string) => `n° ${first} à ${last} (${count})`,
    noEntries: 'aucune',
    balance: 'Débit − crédit',
    documents: 'Documents',
    documentRange: (series: string, first: string, last: string, count: number) =>
      `${series} ${first} à ${last} (${count})`,
    noGap: 'sans trou',
    gaps: (count: number) => (count === 1 ? 'un numéro manque' : `${count} numéros manquent`),
    chain: 'Chaîne',
    corrections: 'Arrivées après, pour un trimestre d’avant',
    noCorrections: 'aucune',
    correction: (sequence: string, on: string, concerns: string) =>
      `écriture ${sequence} du ${on}, pour ${concerns}`,
    verify: 'Comment vérifier',
    howToVerify: [
      'La preuve part de la situation au début et arrive à celle de la fin : écart 0,00.',
      'Le code porte la tête de chaîne de ces livres à la fermeture. Elle est dans le fichier ' +
        'signé (anchors) qui accompagne les relevés du trimestre.',
      'Avec une copie des livres, « ops verify » recalcule la chaîne et dit où elle diffère.',
    ],
    qr: 'Code à lire avec un téléphone : livres, trimestre, version, tête de chaîne',
  },
  ...frenchLines,
};

export type PracticeTerms = typeof frenchTerms;

/** The words with the way in which their language writes figures. */
export type PracticeWords = PracticeTerms & { readonly format: LanguageFormat };
