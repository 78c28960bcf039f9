import { controlName } from '@plusloin/contracts';
import { Quarter } from '@plusloin/kernel';
import { frenchQuarter } from '@plusloin/platform/pdf';
import type { Language } from '@plusloin/registry';
import type { OpenBooksCheck, PooledControl, PooledStatement } from '../statement-shapes.js';
import { pooledDutch } from './pooled-words-dutch.js';
import { pooledEnglish } from './pooled-words-english.js';
import { french, type Words } from './words.js';

/**
 * Every word that the pooled statement prints beside those of all statements. Rows and controls are
 * named by their codes; one that is not here is printed as the statement itself names it.
 */
export const pooledFrench = {
  title:
    'Relevé groupé : somme d’activités juridiquement distinctes, ' +
    'ni comptes annuels ni comptes consolidés.',
  documentTitle: (cooperative: string, quarter: string) =>
    `Relevé groupé de ${cooperative}, ${quarter}`,
  year: (year: string) => `Année ${year}`,
  partYear: (from: string, yearBefore: string) =>
    `Compté à partir du ${from} : la coopérative ferme ses trimestres ici depuis ce jour-là. ` +
    `La colonne ${yearBefore} compte les mêmes mois.`,
  footOf: (entries: string, books: number) =>
    `${entries} dans ${books === 1 ? 'un jeu de livres' : `${books} jeux de livres`}`,

  perimeter: 'Périmètre',
  books: 'Livres',
  name: 'Nom',
  kind: 'Nature',
  keeper: 'Tenus par',
  signer: 'Signés par',
  unaudited: 'repris, non audités',
  vat: 'TVA',
  practices: 'Activités',
  entries: 'Écritures',
  chain: 'Chaîne',
  checksOpen: 'À contrôler',
  noCheckOpen: 'rien',
  openCheck: {
    'bank-not-compared': 'extrait de banque',
    suspense: 'compte d’attente',
    'numbers-missing': 'numéros',
    'contribution-differs': 'contribution',
    unbalanced: 'équilibre',
  } as Readonly<Record<OpenBooksCheck, string>>,
  groupOf: {
    cooperative: 'Coopérative',
    employer_group: 'Groupement',
    member: 'Membres',
  },
  membersTogether: (count: string) => `${count} jeux de livres de membres`,
  inWorkbook: (sheet: string) =>
    `Le détail de chaque livre est dans le classeur joint, feuille « ${sheet} ».`,

  figures: 'Les comptes, livre par livre',
  groupedFigures: 'Les comptes, membres ensemble',
  columnsOf: (from: number, until: number, count: number) =>
    from === until
      ? `Les comptes, livre ${from} sur ${count}`
      : `Les comptes, livres ${from} à ${until} sur ${count}`,
  result: 'Résultat',
  bank: 'Banque',
  situation: 'Situation',
  proof: 'Preuve',
  treasury: 'Trésorerie en dix lignes',
  line: 'Ligne',
  eliminated: 'Éliminé',
  pooled: 'Groupé',
  row: {} as Readonly<Record<string, string>>,

  headline: (of: { readonly holding: number; readonly controls: number }) =>
    of.holding === of.controls
      ? `Les ${of.controls} contrôles tiennent.`
      : `${of.holding} contrôles sur ${of.controls} tiennent.`,
  comparison: 'Le trimestre et l’année',
  comparisonOfYear: 'L’année et celle d’avant',
  yearToDate: (year: number) => `Cumul ${year}`,
  income: 'Produits',
  expense: 'Charges',
  history: 'Les trimestres de l’ensemble',

  vatBlock: 'TVA',
  vatColumns: {
    due: 'Due',
    creditNotes: 'Notes de crédit',
    deductible: 'Déductible',
    waiting: 'En attente',
    declared: 'Déjà déclarée',
    total: 'À payer',
  },
  otherBooks: (count: number) =>
    count === 1 ? 'un jeu de livres sans TVA' : `${count} jeux de livres sans TVA`,
  ageing: 'À encaisser par âge',
  ages: {
    notDue: 'Pas échu',
    upTo30: '1 à 30 jours',
    upTo60: '31 à 60 jours',
    over60: 'Plus de 60 jours',
    total: 'Total',
  },
  latePayers: 'Payeurs en retard de plus de 60 jours',
  under5: 'moins de 5',
  total: 'Total',

  contributions: 'Contributions',
  practice: 'Activité',
  member: 'Membre',
  rule: 'Règle et vote',
  voted: (date: string) => `votée le ${date}`,
  exempt: (reason: string) => `exemption : ${reason}`,
  base: 'Base',
  amount: 'Montant',
  vatLost: 'TVA perdue',
  invoice: 'Facture',
  paid: 'payée',
  toPay: (date: string) => `à payer pour le ${date}`,
  open: 'ouverte',
  noInvoice: 'pas encore facturée',
  internal: 'analytique, sans facture',
  internalOwed: 'Hors total : contributions internes, analytiques',
  exempted: 'exemptée',
  nothingOwed: 'rien à facturer',
  unpaidBefore: 'Impayé avant',
  totalOwed: 'Total, égal à P2 et à P6',
  uses: 'Ce que la coopérative en a fait',
  use: 'Affectation',
  useLabel: { solidarity: 'Fonds de solidarité', reserve: 'Reste en réserve' } as Readonly<
    Record<string, string>
  >,
  spent: 'Dépensé en tout',
  share: 'Des contributions',
  cents: 'Cents par euro',
  candidates: 'Candidat·e·s',
  fromCandidates: (accounts: string) => `Reçu des candidat·e·s (comptes ${accounts})`,

  corrections: 'Corrections de trimestres fermés',
  entry: 'Écriture',
  date: 'Date',
  concerns: 'Concerne',
  effect: 'Effet sur le résultat',
  noCorrection: 'Aucune écriture du trimestre ne corrige un trimestre fermé.',
  noCorrectionInYear: 'Aucune écriture de l’année ne corrige un trimestre fermé.',

  byPractice: 'Activité par activité',
  allPractices: 'Ensemble des activités',

  controls: 'Contrôles',
  control: 'Contrôle',
  finding: 'Constat',
  ok: 'en ordre',
  holds: 'tient',
  fails: 'ne tient pas',
  controlOf: {} as Readonly<Record<string, string>>,
  verify: 'Comment vérifier',
  howToVerify: [
    'Chaque ligne est une somme simple : les livres, plus la colonne Éliminé, font Groupé.',
    'Dans la preuve, l’écart est de 0,00 dans chaque colonne.',
    'La tête de chaîne de chaque livre, au périmètre, est celle du fichier signé ' +
      'qui accompagne ce relevé.',
    'Le classeur joint recalcule chaque total à partir de la balance.',
  ],

  signatures: 'Signatures',
  signsBooks: (codes: string) => `Livres ${codes}`,
  signsManyBooks: (count: string) => `${count} livres, nommés au périmètre`,
  signsPerimeter: 'Périmètre et votes',
  coordination: 'La coordination',
  dateAndSignature: 'date et signature',
  membersNote:
    'Colonnes des membres : reprises des livres de chaque membre, non auditées. ' +
    'Qui tient des livres signe ceux-là seulement.',

  sheets: {
    synthesis: 'Synthèse',
    books: 'Livre par livre',
    balance: 'Balance',
    ledger: 'Grand livre',
    vat: 'TVA',
    contributions: 'Contributions',
    ages: 'Âges',
    treasury: 'Trésorerie',
    eliminations: 'Éliminations',
    controls: 'Contrôles',
  },
  workbook: {
    account: 'Compte',
    label: 'Libellé',
    opening: 'Ouverture',
    debit: 'Débit',
    credit: 'Crédit',
    closing: 'Clôture',
    inLedgerDebit: 'Débit au grand livre',
    inLedgerCredit: 'Crédit au grand livre',
    gap: 'Écart',
    class: 'Nature',
    classes: { held: 'situation', owner: 'propriétaire', result: 'résultat' },
    treasuryLine: 'Trésorerie',
    vatRole: 'TVA',
    journal: 'Journal',
    number: 'Numéro',
    sequence: 'Écriture',
    rule: 'Règle',
    exemption: 'Exemption',
    votedOn: 'Votée le',
    dueOn: 'Échéance',
    isInternal: 'Interne',
    yes: 'oui',
    no: 'non',
    counterpart: 'Contrepartie',
    movements: 'Mouvements de la banque, par contrepartie',
    memberBooks: 'Livres du membre',
    cooperativeBooks: 'Livres de la coopérative',
    ofResult: 'résultat',
    ofPosition: 'situation',
    lineAtMember: 'Ligne (membre)',
    lineAtCooperative: 'Ligne (coop)',
    treasuryAtMember: 'Trésorerie (membre)',
    treasuryAtCooperative: 'Trésorerie (coop)',
    atMember: 'Chez le membre',
    atCooperative: 'À la coopérative',
    documentedAtMember: 'Documenté chez le membre',
    documentedAtCooperative: 'Documenté à la coopérative',
    common: 'Commun aux deux',
    persons: 'Payeurs, fournisseurs et prestations : comptes regroupés, sans nom',
    liveNote:
      'Les totaux et les preuves de ce classeur sont des formules sur la balance ' +
      'et sur les éliminations.',
    state: 'État',
  },
};

export type PooledWords = typeof pooledFrench;

/** The words of all statements and those of the pooled one, in one language. */
export interface PooledSpeech {
  readonly words: Words;
  readonly pooled: PooledWords;
}

const pooledWords: Readonly<Record<Language, PooledWords>> = {
  fr: pooledFrench,
  nl: pooledDutch,
  en: pooledEnglish,
};

/** Where the words of all statements exist in a language, `french` here gives way to them. */
export const speechOf = (
  language: Language,
  { period }: Pick<PooledStatement, 'period'> = {},
): PooledSpeech => ({
  words: french,
  pooled: period === undefined ? pooledWords[language] : ofYear(pooledWords[language]),
});

/** What a statement of a year says otherwise than that of a quarter. */
const ofYear = (words: PooledWords): PooledWords => ({
  ...words,
  comparison: words.comparisonOfYear,
  noCorrection: words.noCorrectionInYear,
});

/** '3ᵉ trimestre 2026', or 'Année 2026'. */
export const pooledPeriod = (
  { period, quarter }: PooledStatement,
  { pooled }: PooledSpeech,
): string =>
  period === undefined ? frenchQuarter(Quarter.parse(quarter)) : pooled.year(period);

/** What a row is called: by its code, or as the statement names it. */
export const rowLabel = (row: { code: string; label: string }, { pooled }: PooledSpeech): string =>
  pooled.row[row.code] ?? row.label;

/** What a control is called, and of which cooperative it is where there are several. */
export const controlLabel = (
  control: PooledControl,
  { pooled, words }: PooledSpeech,
): string =>
  (control.of === undefined ? '' : control.of + words.list.colon) +
  controlName(control, { row: pooled.row, control: pooled.controlOf });
