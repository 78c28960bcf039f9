import { concernsText, type LanguageFormat } from './language-format.js';
import type { Note } from './statement-shapes.js';

/** The words of blocks, lines, duties and notes in French. */
export const frenchLines = {
  blocks: {
    money: 'Ton argent aujourd’hui',
    activity: 'Ton activité aujourd’hui',
    invoiced: 'Ce que tu as facturé, hors TVA',
    collected: 'Ce que tu as encaissé',
    year: 'L’année',
    paid: 'Ce qui a été payé, TVA comprise',
    ageing: 'À encaisser',
    expenses: 'Tes frais',
    contribution: 'Ta contribution à la coop',
    use: 'Où va ta contribution',
    social: 'Cotisations sociales',
    result: 'Ton résultat, avant impôt',
    duties: 'Échéances',
    vat: 'TVA du trimestre',
    receipts: 'Livre des recettes',
    bank: 'Banque',
    situation: 'Situation',
    corrections: 'Corrections',
  } as Readonly<Record<string, string>>,
  lines: {
    bank: 'Banque',
    vat: 'TVA, à l’État',
    'vat-back': 'TVA que l’État te doit',
    contribution: 'Contribution',
    suppliers: 'Fournisseurs à payer',
    social: 'Cotisations sociales dues',
    'social-next': 'Prochaine cotisation sociale',
    'other-debts': 'Autres dettes',
    'income-tax-cfe': 'CFE et impôt sur le revenu',
    'income-tax': 'Impôt sur le revenu',
    free: 'Libre',
    activity: 'Situation de ton activité',
    receivables: 'À encaisser',
    wages: 'Salaires et charges dus',
    institutions: 'institutions',
    persons: 'familles et personnes',
    'other-work': 'autres prestations',
    'credit-notes': 'notes de crédit',
    invoiced: 'Facturé',
    subsidies: 'subsides',
    'other-income': 'autres produits',
    'opening-receivable': 'à encaisser au début',
    'closing-receivable': 'encore à encaisser à la fin',
    'invoiced-gross': 'facturé',
    'credited-gross': 'notes de crédit et corrections',
    'paid-at-once': 'payé sans facture ouverte',
    'other-moves': 'autres mouvements',
    'not-due': 'pas encore échu',
    'up-to-30': '1 à 30 jours',
    'up-to-60': '31 à 60 jours',
    'over-60': 'plus de 60 jours',
    'to-collect': 'À encaisser',
    'collected-year': 'Encaissé depuis janvier',
    'invoiced-year': 'Facturé depuis janvier',
    'left-before-vat-franchise': 'reste avant la TVA',
    'left-before-micro': 'reste avant la sortie du micro',
    telephone: 'téléphone, logiciels',
    insurance: 'assurances',
    travel: 'trajets',
    supervision: 'supervision, formation',
    rent: 'loyers',
    supplies: 'fournitures',
    accounting: 'comptabilité, conseil',
    meetings: 'rencontres',
    promotion: 'promotion',
    depreciation: 'amortissements',
    'bank-fees': 'frais bancaires',
    'other-costs': 'autres frais',
    share: 'part sur la base',
    fixed: 'part fixe',
    'vat-lost': 'TVA que tu ne récupères pas',
    'other-bookings': 'autres écritures',
    solidarity: 'fonds de solidarité',
    reserve: 'reste en réserve',
    'from-reserve': 'repris de la réserve',
    'contribution-net': 'Contribution sans TVA',
    'income-tax-paid': 'Impôt payé',
    withdrawals: 'Ce que tu t’es versé',
    'owner-moves': 'Autres mouvements de capital',
    'bank-opening': 'Banque au début',
    'bank-closing': 'Banque à la fin',
    payers: 'payeurs',
    capital: 'capital',
    unexplained: 'sans contrepartie connue',
    'bank-statement': 'Extrait de banque',
    'bank-difference': 'Écart',
    'vat-due': 'À payer',
    'vat-ledger': 'Solde au grand livre',
    'vat-difference': 'Écart',
    'vat-waiting': 'En attente d’encaissement',
    receipts: 'Total du trimestre',
    other: 'autres',
    situation: 'Situation nette',
    corrections: 'Effet sur le résultat',
  } as Readonly<Record<string, string>>,
  /** Where a word depends on its block. */
  linesIn: {
    bank: {
      suppliers: 'fournisseurs',
      vat: 'TVA',
      social: 'cotisations sociales',
      contribution: 'contribution à la coop',
      wages: 'salaires et charges',
      withdrawals: 'privé',
      'income-tax': 'impôt',
    },
    situation: {
      suppliers: 'fournisseurs',
      vat: 'TVA',
      bank: 'banque',
      receivables: 'à encaisser',
      social: 'cotisations sociales',
      contribution: 'contribution à la coop',
      wages: 'salaires et charges',
    },
    expenses: { wages: 'salaires et charges' },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  grid: (code: string) => `Grille ${code}`,
  gridDue: 'Grille 71, à payer',
  gridOwed: 'Grille 72, l’État te doit',
  duties: {
    vat: 'TVA',
    'micro-declaration': 'déclaration à l’Urssaf',
    contribution: 'contribution',
    social: 'cotisation sociale',
    'income-tax': 'impôt',
    listing: 'listing annuel',
    'franchise-turnover': 'chiffre d’affaires et listing annuels',
  } as Readonly<Record<string, string>>,
  without: {
    'social-next': 'cotisations sociales',
    'income-tax': 'impôt',
    'income-tax-cfe': 'CFE ni impôt',
    shared: 'la part commune de tes livres',
  } as Readonly<Record<string, string>>,
  notIncluded: (what: string) => `sans ${what}`,
  note: (note: Note, format: LanguageFormat): string => {
    const { amount } = format;
    switch (note.kind) {
      case 'invoice': {
        const lost = note.vatLost === '0.00' ? ' récupérable' : ' que tu ne récupères pas';
        const vat = note.vat === '0.00' ? '' : ` + TVA ${amount(note.vat)}${lost}`;
        const sums = amount(note.net) + vat;
        return `facture ${note.number} du ${format.shortDay(note.on)} (${sums})`;
      }
      case 'on-base':
        return `sur ${amount(note.base)}`;
      case 'voted':
        return `règle votée le ${format.date(note.on)}`;
      case 'exemption':
        return `exemption : ${note.text}`;
      case 'correction':
        return `dont correction ${concernsText(note.concerns, format)} ${amount(note.amount)}`;
      case 'percent': {
        const of = note.of === 'invoiced' ? 'facturé' : 'encaissé';
        return `${note.percent.replace('.', ',')} % de ton ${of}`;
      }
      case 'vat-lost':
        return `TVA perdue, contribution comprise : ${amount(note.amount)}`;
      case 'late-payers':
        return note.count === 1 ? '1 payeur' : `${note.count} payeurs`;
      case 'ceiling':
        return `plafond ${amount(note.amount).replace(/,00$/, '')}`;
      case 'base':
        return `grille ${note.grid}, base ${amount(note.amount)}`;
      case 'part':
        return note.code === 'purchases'
          ? `achats ${amount(note.amount)}`
          : `contribution, facture ${note.code} : ${amount(note.amount)}`;
      case 'before':
        return `avant le ${format.shortDay(note.on)}`;
      case 'text':
        return note.text;
    }
  },
};
