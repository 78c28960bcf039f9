/** The accounts that the demo books use, by what they are for; numbers and labels per chart. */
export interface Accounts {
  readonly chart: 'PCMN' | 'PCG';
  readonly bank: string;
  /** What the bank says and nobody understands yet; empty at a close. */
  readonly suspense: string;
  readonly receivable: string;
  readonly accruedIncome: string;
  readonly payable: string;
  readonly accruedExpense: string;
  readonly vatDue: string;
  readonly vatOnCreditNotes: string;
  /** Belgium: what must be paid back on credit notes received, grid 63. */
  readonly vatOnCreditNotesReceived: string;
  readonly vatDeductible: string;
  /**
   * France: the VAT of a service not yet paid. Belgium, where VAT is due on the invoice, has none.
   */
  readonly vatWaiting: string;
  readonly vatSettlement: string;
  readonly institutions: string;
  readonly persons: string;
  readonly contributionIncome: string;
  readonly contributionExpense: string;
  readonly subsidies: string;
  readonly socialContributions: string;
  readonly trainingLevy: string;
  readonly socialDue: string;
  readonly wages: string;
  readonly employerDues: string;
  readonly wagesDue: string;
  readonly payrollDues: string;
  readonly taxWithheld: string;
  readonly ownersCapital: string;
  readonly withdrawals: string;
  readonly sharesCapital: string;
  readonly profitCarried: string;
  readonly lossCarried: string;
  readonly costs: Readonly<Record<CostKind, string>>;
}

export type CostKind =
  | 'telephone'
  | 'software'
  | 'insurance'
  | 'travel'
  | 'supervision'
  | 'supplies'
  | 'rent'
  | 'accounting'
  | 'meetings'
  | 'legal'
  | 'promotion'
  | 'bankFees';

export const PCMN: Accounts = {
  chart: 'PCMN',
  bank: '550000',
  suspense: '499000',
  receivable: '400000',
  accruedIncome: '404000',
  payable: '440000',
  accruedExpense: '444000',
  vatDue: '451054',
  vatOnCreditNotes: '411064',
  vatOnCreditNotesReceived: '451063',
  vatDeductible: '411059',
  vatWaiting: '451054',
  vatSettlement: '411200',
  institutions: '700100',
  persons: '700200',
  contributionIncome: '700500',
  contributionExpense: '613250',
  subsidies: '740000',
  socialContributions: '618100',
  trainingLevy: '618100',
  socialDue: '489100',
  wages: '620000',
  employerDues: '621000',
  wagesDue: '455000',
  payrollDues: '454000',
  taxWithheld: '453000',
  ownersCapital: '100000',
  withdrawals: '100900',
  sharesCapital: '100100',
  profitCarried: '140000',
  lossCarried: '141000',
  costs: {
    telephone: '616200',
    software: '613310',
    insurance: '614600',
    travel: '616500',
    supervision: '623600',
    supplies: '612000',
    rent: '610000',
    accounting: '613200',
    meetings: '616400',
    legal: '613400',
    promotion: '616600',
    bankFees: '657000',
  },
};

export const PCG: Accounts = {
  chart: 'PCG',
  bank: '512000',
  suspense: '471000',
  receivable: '411000',
  accruedIncome: '418100',
  payable: '401000',
  accruedExpense: '408000',
  vatDue: '445710',
  vatOnCreditNotes: '445710',
  vatOnCreditNotesReceived: '445660',
  vatDeductible: '445660',
  vatWaiting: '445800',
  vatSettlement: '445510',
  institutions: '706100',
  persons: '706200',
  contributionIncome: '706500',
  contributionExpense: '622800',
  subsidies: '740000',
  socialContributions: '646100',
  trainingLevy: '646200',
  socialDue: '437000',
  wages: '641100',
  employerDues: '645100',
  wagesDue: '421000',
  payrollDues: '431000',
  taxWithheld: '442100',
  ownersCapital: '101000',
  withdrawals: '108000',
  sharesCapital: '101300',
  profitCarried: '110000',
  lossCarried: '119000',
  costs: {
    telephone: '626000',
    software: '613500',
    insurance: '616000',
    travel: '625100',
    supervision: '618500',
    supplies: '606400',
    rent: '613200',
    accounting: '622600',
    meetings: '625700',
    legal: '622700',
    promotion: '623100',
    bankFees: '627000',
  },
};

const PCMN_LABELS: Readonly<Record<string, string>> = {
  '100000': "Capital de l'exploitant",
  '100100': 'Apport des coopérateurs',
  '100900': 'Prélèvements privés',
  '140000': 'Bénéfice reporté',
  '141000': 'Perte reportée',
  '400000': 'Créances commerciales',
  '404000': 'Produits à recevoir',
  '411059': 'TVA à récupérer, grille 59',
  '411064': 'TVA à récupérer, grille 64',
  '411200': 'Compte courant TVA',
  '440000': 'Fournisseurs',
  '444000': 'Factures à recevoir',
  '451054': 'TVA à payer, grille 54',
  '451063': 'TVA à reverser, grille 63',
  '453000': 'Précomptes retenus',
  '454000': 'ONSS',
  '455000': 'Rémunérations',
  '489100': 'Cotisations sociales à payer',
  '499000': "Compte d'attente",
  '550000': 'Banque',
  '610000': 'Loyers',
  '612000': 'Fournitures de bureau',
  '613200': 'Comptables et conseils fiscaux',
  '613250': 'Contribution à la coopérative',
  '613310': 'Logiciels et services informatiques',
  '613400': 'Conseil juridique',
  '614600': 'Assurances professionnelles',
  '616200': 'Internet et téléphone',
  '616400': 'Rencontres',
  '616500': 'Déplacements',
  '616600': 'Promotion',
  '618100': "Cotisations sociales de l'indépendant",
  '620000': 'Rémunérations',
  '621000': 'ONSS patronal',
  '623600': 'Supervision et formation',
  '657000': 'Frais bancaires',
  '700100': 'Prestations, institutions',
  '700200': 'Prestations, personnes',
  '700500': 'Contributions des membres',
  '740000': 'Subsides',
};

const PCG_LABELS: Readonly<Record<string, string>> = {
  '101000': 'Capital individuel',
  '101300': 'Capital versé',
  '108000': "Compte de l'exploitant",
  '110000': 'Report à nouveau créditeur',
  '119000': 'Report à nouveau débiteur',
  '401000': 'Fournisseurs',
  '408000': 'Fournisseurs, factures non parvenues',
  '411000': 'Payeurs',
  '418100': 'Factures à établir',
  '421000': 'Rémunérations dues',
  '431000': 'Sécurité sociale',
  '437000': "Urssaf de l'exploitant",
  '442100': 'Prélèvement à la source',
  '445510': 'TVA à décaisser',
  '445660': 'TVA déductible sur biens et services',
  '445710': 'TVA collectée',
  '445800': 'TVA en attente',
  '471000': "Compte d'attente",
  '512000': 'Banque',
  '606400': 'Fournitures administratives',
  '613200': 'Loyers',
  '613500': 'Logiciels en location',
  '616000': 'Assurances',
  '618500': 'Supervision et formation',
  '622600': 'Honoraires',
  '622700': "Frais d'actes et conseil juridique",
  '622800': 'Contribution à la coopérative',
  '623100': 'Promotion',
  '625100': 'Déplacements',
  '625700': 'Rencontres',
  '626000': 'Téléphone et poste',
  '627000': 'Services bancaires',
  '641100': 'Salaires',
  '645100': 'Urssaf employeur',
  '646100': "Cotisations sociales de l'exploitant",
  '646200': 'Contribution à la formation professionnelle',
  '706100': 'Prestations, institutions',
  '706200': 'Prestations, personnes',
  '706500': 'Contributions des membres',
  '740000': 'Subventions',
};

/** A subdivision of an account ('706101', one practice's share of 706100) is named after it. */
export function labelOf(chart: 'PCMN' | 'PCG', account: string): string {
  const labels = chart === 'PCMN' ? PCMN_LABELS : PCG_LABELS;
  const label = labels[account] ?? labels[`${account.slice(0, -1)}0`];
  if (label === undefined) throw new Error(`no label for account ${account} of ${chart}`);
  return label;
}
