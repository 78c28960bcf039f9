import { type CalendarDate, Money } from '@plusloin/kernel';

export type JournalKind = 'opening' | 'sales' | 'purchases' | 'bank' | 'general';

export interface LineAbout {
  /**
   * The third party: a payer, a supplier, the cooperative (COOP) or a member at the cooperative.
   */
  readonly auxiliary?: string;
  readonly practice?: string;
  /**
   * The document that this line opens or settles: lines that agree and sum to nought are lettered.
   */
  readonly matches?: string;
  readonly label?: string;
}

export interface DemoLine extends LineAbout {
  readonly account: string;
  /** A debit is positive, a credit negative. */
  readonly amount: Money;
}

export interface DemoEntry {
  readonly journal: JournalKind;
  readonly on: CalendarDate;
  readonly label: string;
  readonly document: string;
  /** '2026-Q3': the quarter whose contribution this accrues, reverses, invoices or pays. */
  readonly contributionOf?: string;
  readonly lines: readonly DemoLine[];
}

export const debit = (account: string, amount: Money, about: LineAbout = {}): DemoLine => ({
  account,
  amount,
  ...about,
});

export const credit = (account: string, amount: Money, about: LineAbout = {}): DemoLine =>
  debit(account, amount.negated(), about);

/**
 * Drops the lines of nought; an entry that does not balance, or says nothing, is a bug of a recipe.
 */
export function entry(draft: DemoEntry, practice?: string): DemoEntry {
  const lines = draft.lines
    .filter((line) => !line.amount.isZero())
    .map((line) => (practice === undefined ? line : { practice, ...line }));
  if (lines.length < 2 || !Money.sum(lines.map((line) => line.amount)).isZero()) {
    throw new Error(`${draft.document} of ${draft.on} does not balance: ${draft.label}`);
  }
  return { ...draft, lines };
}

/**
 * In order of date; on one day, sales and purchases come before the bank, the bank before the rest.
 */
export function inOrder(entries: Iterable<DemoEntry>): DemoEntry[] {
  const place = (one: DemoEntry): string => `${one.on} ${ORDER.indexOf(one.journal)}`;
  return [...entries].sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

const ORDER: readonly JournalKind[] = ['opening', 'sales', 'purchases', 'bank', 'general'];
