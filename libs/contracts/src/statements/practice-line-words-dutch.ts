import { concernsText } from './language-format.js';
import type { frenchLines } from './practice-line-words.js';

/** The words of blocks, lines, duties and notes in Dutch. */
export const dutchLines: typeof frenchLines = {
  blocks: {
    money: 'Je geld vandaag',
    activity: 'Je activiteit vandaag',
    invoiced: 'Wat je factureerde, zonder btw',
    collected: 'Wat je ontving',
    year: 'Het jaar',
    paid: 'Wat betaald werd, btw inbegrepen',
    ageing: 'Te ontvangen',
    expenses: 'Je kosten',
    contribution: 'Je bijdrage aan de coöperatie',
    use: 'Waar je bijdrage heen gaat',
    social: 'Sociale bijdragen',
    result: 'Je resultaat, vóór belasting',
    duties: 'Vervaldagen',
    vat: 'Btw van het kwartaal',
    receipts: 'Ontvangstenboek',
    bank: 'Bank',
    situation: 'Stand',
    corrections: 'Correcties',
  },
  lines: {
    bank: 'Bank',
    vat: 'Btw, voor de Staat',
    'vat-back': 'Btw die de Staat je schuldig is',
    contribution: 'Bijdrage',
    suppliers: 'Leveranciers te betalen',
    social: 'Verschuldigde sociale bijdragen',
    'social-next': 'Volgende sociale bijdrage',
    'other-debts': 'Andere schulden',
    'income-tax-cfe': 'CFE en inkomstenbelasting',
    'income-tax': 'Inkomstenbelasting',
    free: 'Vrij',
    activity: 'Stand van je activiteit',
    receivables: 'Te ontvangen',
    wages: 'Lonen en lasten te betalen',
    institutions: 'instellingen',
    persons: 'gezinnen en personen',
    'other-work': 'andere prestaties',
    'credit-notes': 'creditnota’s',
    invoiced: 'Gefactureerd',
    subsidies: 'subsidies',
    'other-income': 'andere opbrengsten',
    'opening-receivable': 'te ontvangen bij het begin',
    'closing-receivable': 'nog te ontvangen op het einde',
    'invoiced-gross': 'gefactureerd',
    'credited-gross': 'creditnota’s en correcties',
    'paid-at-once': 'betaald zonder open factuur',
    'other-moves': 'andere bewegingen',
    'not-due': 'nog niet vervallen',
    'up-to-30': '1 tot 30 dagen',
    'up-to-60': '31 tot 60 dagen',
    'over-60': 'meer dan 60 dagen',
    'to-collect': 'Te ontvangen',
    'collected-year': 'Ontvangen sinds januari',
    'invoiced-year': 'Gefactureerd sinds januari',
    'left-before-vat-franchise': 'over vóór de btw',
    'left-before-micro': 'over vóór het einde van micro',
    telephone: 'telefoon, software',
    insurance: 'verzekeringen',
    travel: 'verplaatsingen',
    supervision: 'supervisie, vorming',
    rent: 'huur',
    supplies: 'kantoorbenodigdheden',
    accounting: 'boekhouding, advies',
    meetings: 'ontmoetingen',
    promotion: 'promotie',
    depreciation: 'afschrijvingen',
    'bank-fees': 'bankkosten',
    'other-costs': 'andere kosten',
    share: 'deel op de basis',
    fixed: 'vast deel',
    'vat-lost': 'btw die je niet terugkrijgt',
    'other-bookings': 'andere boekingen',
    solidarity: 'solidariteitsfonds',
    reserve: 'blijft in reserve',
    'from-reserve': 'uit de reserve genomen',
    'contribution-net': 'Bijdrage zonder btw',
    'income-tax-paid': 'Betaalde belasting',
    withdrawals: 'Wat je jezelf uitbetaalde',
    'owner-moves': 'Andere kapitaalbewegingen',
    'bank-opening': 'Bank bij het begin',
    'bank-closing': 'Bank op het einde',
    payers: 'betalers',
    capital: 'kapitaal',
    unexplained: 'zonder bekende tegenpost',
    'bank-statement': 'Bankafschrift',
    'bank-difference': 'Verschil',
    'vat-due': 'Te betalen',
    'vat-ledger': 'Saldo in het grootboek',
    'vat-difference': 'Verschil',
    'vat-waiting': 'Wacht op ontvangst',
    receipts: 'Totaal van het kwartaal',
    other: 'andere',
    situation: 'Nettostand',
    corrections: 'Effect op het resultaat',
  },
  linesIn: {
    bank: {
      suppliers: 'leveranciers',
      vat: 'btw',
      social: 'sociale bijdragen',
      contribution: 'bijdrage aan de coöperatie',
      wages: 'lonen en lasten',
      withdrawals: 'privé',
      'income-tax': 'belasting',
    },
    situation: {
      suppliers: 'leveranciers',
      vat: 'btw',
      bank: 'bank',
      receivables: 'te ontvangen',
      social: 'sociale bijdragen',
      contribution: 'bijdrage aan de coöperatie',
      wages: 'lonen en lasten',
    },
    expenses: { wages: 'lonen en lasten' },
  },
  grid: (code) => `Rooster ${code}`,
  gridDue: 'Rooster 71, te betalen',
  gridOwed: 'Rooster 72, de Staat is je schuldig',
  duties: {
    vat: 'btw',
    'micro-declaration': 'aangifte bij de Urssaf',
    contribution: 'bijdrage',
    social: 'sociale bijdrage',
    'income-tax': 'belasting',
    listing: 'jaarlijkse btw-listing',
    'franchise-turnover': 'jaaromzet en btw-listing',
  },
  without: {
    'social-next': 'sociale bijdragen',
    'income-tax': 'belasting',
    'income-tax-cfe': 'CFE en belasting',
    shared: 'het gemeenschappelijke deel van je boeken',
  },
  notIncluded: (what) => `zonder ${what}`,
  note: (note, format) => {
    const { amount } = format;
    switch (note.kind) {
      case 'invoice': {
        const lost = note.vatLost === '0.00' ? ' aftrekbaar' : ' die je niet terugkrijgt';
        const vat = note.vat === '0.00' ? '' : ` + btw ${amount(note.vat)}${lost}`;
        return `factuur ${note.number} van ${format.shortDay(note.on)} (${amount(note.net)}${vat})`;
      }
      case 'on-base':
        return `op ${amount(note.base)}`;
      case 'voted':
        return `regel gestemd op ${format.date(note.on)}`;
      case 'exemption':
        return `vrijstelling: ${note.text}`;
      case 'correction':
        return `waarvan correctie ${concernsText(note.concerns, format)} ${amount(note.amount)}`;
      case 'percent': {
        const of = note.of === 'invoiced' ? 'factureerde' : 'ontving';
        return `${note.percent.replace('.', ',')} % van wat je ${of}`;
      }
      case 'vat-lost':
        return `verloren btw, bijdrage inbegrepen: ${amount(note.amount)}`;
      case 'late-payers':
        return note.count === 1 ? '1 betaler' : `${note.count} betalers`;
      case 'ceiling':
        return `grens ${amount(note.amount).replace(/,00$/, '')}`;
      case 'base':
        return `rooster ${note.grid}, basis ${amount(note.amount)}`;
      case 'part':
        return note.code === 'purchases'
          ? `aankopen ${amount(note.amount)}`
          : `bijdrage, factuur ${note.code}: ${amount(note.amount)}`;
      case 'before':
        return `uiterlijk ${format.shortDay(note.on)}`;
      case 'text':
        return note.text;
    }
  },
};
