import { concernsText } from './language-format.js';
import type { frenchLines } from './practice-line-words.js';

/** The words of blocks, lines, duties and notes in English. */
export const englishLines: typeof frenchLines = {
  blocks: {
    money: 'Your money today',
    activity: 'Your work today',
    invoiced: 'What you invoiced, without VAT',
    collected: 'What you collected',
    year: 'The year',
    paid: 'What was paid, VAT included',
    ageing: 'To collect',
    expenses: 'Your costs',
    contribution: 'Your contribution to the co-op',
    use: 'Where your contribution goes',
    social: 'Social contributions',
    result: 'Your result, before tax',
    duties: 'Due dates',
    vat: 'VAT of the quarter',
    receipts: 'Receipts book',
    bank: 'Bank',
    situation: 'Situation',
    corrections: 'Corrections',
  },
  lines: {
    bank: 'Bank',
    vat: 'VAT, to the State',
    'vat-back': 'VAT that the State owes you',
    contribution: 'Contribution',
    suppliers: 'Suppliers to pay',
    social: 'Social contributions due',
    'social-next': 'Next social contribution',
    'other-debts': 'Other debts',
    'income-tax-cfe': 'CFE and income tax',
    'income-tax': 'Income tax',
    free: 'Free',
    activity: 'Situation of your work',
    receivables: 'To collect',
    wages: 'Wages and dues to pay',
    institutions: 'institutions',
    persons: 'families and persons',
    'other-work': 'other work',
    'credit-notes': 'credit notes',
    invoiced: 'Invoiced',
    subsidies: 'subsidies',
    'other-income': 'other income',
    'opening-receivable': 'to collect at the start',
    'closing-receivable': 'still to collect at the end',
    'invoiced-gross': 'invoiced',
    'credited-gross': 'credit notes and corrections',
    'paid-at-once': 'paid without an open invoice',
    'other-moves': 'other moves',
    'not-due': 'not due yet',
    'up-to-30': '1 to 30 days',
    'up-to-60': '31 to 60 days',
    'over-60': 'over 60 days',
    'to-collect': 'To collect',
    'collected-year': 'Collected since January',
    'invoiced-year': 'Invoiced since January',
    'left-before-vat-franchise': 'left before VAT',
    'left-before-micro': 'left before leaving the micro status',
    telephone: 'telephone, software',
    insurance: 'insurance',
    travel: 'travel',
    supervision: 'supervision, training',
    rent: 'rent',
    supplies: 'supplies',
    accounting: 'accounting, advice',
    meetings: 'meetings',
    promotion: 'promotion',
    depreciation: 'depreciation',
    'bank-fees': 'bank fees',
    'other-costs': 'other costs',
    share: 'share of the base',
    fixed: 'fixed part',
    'vat-lost': 'VAT that you do not get back',
    'other-bookings': 'other entries',
    solidarity: 'solidarity fund',
    reserve: 'kept in reserve',
    'from-reserve': 'taken from the reserve',
    'contribution-net': 'Contribution without VAT',
    'income-tax-paid': 'Tax paid',
    withdrawals: 'What you paid yourself',
    'owner-moves': 'Other moves of capital',
    'bank-opening': 'Bank at the start',
    'bank-closing': 'Bank at the end',
    payers: 'payers',
    capital: 'capital',
    unexplained: 'other side not known',
    'bank-statement': 'Bank statement',
    'bank-difference': 'Difference',
    'vat-due': 'To pay',
    'vat-ledger': 'Balance in the ledger',
    'vat-difference': 'Difference',
    'vat-waiting': 'Waiting to be collected',
    receipts: 'Total of the quarter',
    other: 'other',
    situation: 'Net situation',
    corrections: 'Effect on the result',
  },
  linesIn: {
    bank: {
      suppliers: 'suppliers',
      vat: 'VAT',
      social: 'social contributions',
      contribution: 'contribution to the co-op',
      wages: 'wages and dues',
      withdrawals: 'private',
      'income-tax': 'tax',
    },
    situation: {
      suppliers: 'suppliers',
      vat: 'VAT',
      bank: 'bank',
      receivables: 'to collect',
      social: 'social contributions',
      contribution: 'contribution to the co-op',
      wages: 'wages and dues',
    },
    expenses: { wages: 'wages and dues' },
  },
  grid: (code) => `Grid ${code}`,
  gridDue: 'Grid 71, to pay',
  gridOwed: 'Grid 72, the State owes you',
  duties: {
    vat: 'VAT',
    'micro-declaration': 'declaration to the Urssaf',
    contribution: 'contribution',
    social: 'social contribution',
    'income-tax': 'tax',
    listing: 'yearly VAT listing',
    'franchise-turnover': 'yearly turnover and VAT listing',
  },
  without: {
    'social-next': 'social contributions',
    'income-tax': 'tax',
    'income-tax-cfe': 'CFE and tax',
    shared: 'the common part of your books',
  },
  notIncluded: (what) => `without ${what}`,
  note: (note, format) => {
    const { amount } = format;
    switch (note.kind) {
      case 'invoice': {
        const lost = note.vatLost === '0.00' ? ' recoverable' : ' that you do not get back';
        const vat = note.vat === '0.00' ? '' : ` + VAT ${amount(note.vat)}${lost}`;
        return `invoice ${note.number} of ${format.shortDay(note.on)} (${amount(note.net)}${vat})`;
      }
      case 'on-base':
        return `on ${amount(note.base)}`;
      case 'voted':
        return `rule voted on ${format.date(note.on)}`;
      case 'exemption':
        return `exemption: ${note.text}`;
      case 'correction':
        return `of which correction ${concernsText(note.concerns, format)} ${amount(note.amount)}`;
      case 'percent':
        return `${note.percent} % of what you ${note.of}`;
      case 'vat-lost':
        return `VAT lost, contribution included: ${amount(note.amount)}`;
      case 'late-payers':
        return note.count === 1 ? '1 payer' : `${note.count} payers`;
      case 'ceiling':
        return `ceiling ${amount(note.amount).replace(/\.00$/, '')}`;
      case 'base':
        return `grid ${note.grid}, base ${amount(note.amount)}`;
      case 'part':
        return note.code === 'purchases'
          ? `purchases ${amount(note.amount)}`
          : `contribution, invoice ${note.code}: ${amount(note.amount)}`;
      case 'before':
        return `by ${format.shortDay(note.on)}`;
      case 'text':
        return note.text;
    }
  },
};
