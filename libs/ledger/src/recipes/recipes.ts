import { calendarDate, Money } from '@plusloin/kernel';
import { charts } from '../charts/chart.js';
import type { EntryDraft, LineDraft } from '../entry-draft.js';
import { closingEntry, type Standing } from './closing-entry.js';
import { openingEntry } from './opening-entry.js';
import { resultAccounts } from './result-accounts.js';
import { reversalOf } from './reversal.js';

/** A posting recipe as the accounting manual shows it: name, what it does, a worked example. */
export interface Recipe {
  readonly name: string;
  readonly says: string;
  readonly saysInFrench: string;
  readonly chart: keyof typeof charts;
  example(): ExampleLine[];
}

export interface ExampleLine {
  readonly account: string;
  readonly label: string;
  /** Decimal texts; one of the two is empty. */
  readonly debit: string;
  readonly credit: string;
}

/** Alice's 2026: 6 300,00 earned, 540,00 of expense. */
const belgianYear: readonly Standing[] = [
  { account: '6162', amount: 150_00n },
  { account: '6165', amount: 390_00n },
  { account: '700', amount: -6300_00n },
];

/** A first quarter of Karim that began with more expense than income. */
const frenchLoss: readonly Standing[] = [
  { account: '6251', amount: 410_00n },
  { account: '706', amount: -250_00n },
];

const left: readonly Standing[] = [
  { account: '140', amount: -5760_00n },
  { account: '400', amount: 2420_00n, auxiliary: 'CPAS-VAL' },
  { account: '451', amount: -420_00n },
  { account: '550', amount: 3760_00n },
];

const invoice: readonly LineDraft[] = [
  { account: '400', amount: 968_00n, auxiliary: 'CPAS-VAL' },
  { account: '700', amount: -800_00n },
  { account: '451', amount: -168_00n },
];

/** The recipes that every set of books follows whatever is posted in it. */
export const recipes: readonly Recipe[] = [
  {
    name: 'closingEntry',
    says: 'At the end of the year, expense and income go back to nought and leave a profit.',
    saysInFrench: 'En fin d’année, charges et produits reviennent à zéro et laissent un bénéfice.',
    chart: 'PCMN',
    example: () =>
      examplePage('PCMN', closingEntry(2026, undefined, belgianYear, resultAccounts.PCMN)),
  },
  {
    name: 'closingEntry (loss, France)',
    says: 'A loss stands in debit, and waits there until it is appropriated.',
    saysInFrench: 'Une perte reste au débit, et y attend son affectation.',
    chart: 'PCG',
    example: () =>
      examplePage('PCG', closingEntry(2026, undefined, frenchLoss, resultAccounts.PCG)),
  },
  {
    name: 'openingEntry',
    says: 'What stood when the former year was closed stands there again, payer by payer.',
    saysInFrench: 'Ce qui restait à la clôture précédente est repris, payeur par payeur.',
    chart: 'PCMN',
    example: () => examplePage('PCMN', openingEntry(2027, undefined, left)),
  },
  {
    name: 'reversalOf',
    says: 'A mistake is taken back by its mirror in an open period; nothing is erased.',
    saysInFrench: 'Une erreur se reprend par son miroir, dans une période ouverte.',
    chart: 'PCMN',
    example: () => examplePage('PCMN', reversedInvoice()),
  },
];

const reversedInvoice = (): EntryDraft =>
  reversalOf(
    { sequence: 212, journal: 'VE', number: 53, on: calendarDate('2026-08-31'), lines: invoice },
    { on: calendarDate('2026-10-02'), reason: 'payeur erroné' },
  );

/** An entry as the accounting manual shows it, with the labels of a chart. */
export const examplePage = (chart: keyof typeof charts, { lines }: EntryDraft): ExampleLine[] =>
  lines.map(({ account, amount }) => ({
    account,
    label: labelOf(chart, account),
    debit: amount < 0n ? '' : Money.of(amount).toString(),
    credit: amount < 0n ? Money.of(-amount).toString() : '',
  }));

function labelOf(chart: keyof typeof charts, account: string): string {
  const found = charts[chart].find(([code]) => code === account);
  if (found === undefined) throw new Error(`no account ${account} in the chart ${chart}`);
  return found[1];
}
