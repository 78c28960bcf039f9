import { calendarDate, Money, type CalendarDate } from '@plusloin/kernel';
import type { AccountFigures, PairAmount, PairEnd } from '@plusloin/ledger';
import { positionGroupOf } from '../account-groups.js';
import type { CashMovement } from '../close-figures.js';
import type { FrozenBooks } from '../practice-statement.js';

/** An entry of two lines; `with`: whom it concerns inside the pool. */
export interface SmallEntry {
  readonly on: CalendarDate;
  readonly debit: string;
  readonly credit: string;
  readonly amount: bigint;
  readonly with: string | null;
}

/** A quarter of one set of books, kept by hand in a test: openings, then debits and credits. */
export class SmallBooks {
  readonly entries: SmallEntry[] = [];
  private byOther: Map<string, SmallEntry[]> | undefined;
  private readonly openings: { account: string; amount: bigint; with: string | null }[] = [];

  constructor(
    readonly books: FrozenBooks,
    readonly practiceId: string | null,
    private readonly labels: Readonly<Record<string, string>>,
  ) {}

  /** A debit is positive; what balances it is the owner's. */
  open(account: string, amount: string, equity: string, other: string | null = null): this {
    const { minor } = Money.parse(amount);
    this.openings.push({ account, amount: minor, with: other });
    this.openings.push({ account: equity, amount: -minor, with: null });
    return this;
  }

  post(day: string, debit: string, credit: string, amount: string, other?: string): this {
    const { minor } = Money.parse(amount);
    this.entries.push({
      ...{ on: calendarDate(`2026-${day}`), debit, credit, amount: minor },
      with: other ?? null,
    });
    return this;
  }

  accounts(): AccountFigures[] {
    const codes = [
      ...this.openings.map((one) => one.account),
      ...this.entries.flatMap((one) => [one.debit, one.credit]),
    ];
    return [...new Set(codes)].sort().map((account) => {
      const side = (which: 'debit' | 'credit') =>
        sum(this.entries.filter((one) => one[which] === account));
      const [debit, credit] = [side('debit'), side('credit')];
      const isResult = /^[67]/.test(account);
      return {
        legalEntityId: this.books.legalEntityId,
        practiceId: this.practiceId,
        account,
        label: this.labels[account] ?? account,
        opening: sum(this.openings.filter((one) => one.account === account)),
        ...{ debit, credit, yearBefore: 0n, former: 0n },
        yearToDate: isResult ? debit - credit : 0n,
      };
    });
  }

  cash(): CashMovement[] {
    const { chart, legalEntityId } = this.books;
    const isBank = (account: string) =>
      !/^[67]/.test(account) && positionGroupOf(chart, account) === 'bank';
    return this.entries
      .filter((one) => isBank(one.debit) !== isBank(one.credit))
      .map((one) => ({
        ...{ legalEntityId, practiceId: this.practiceId, auxiliary: one.with },
        counterpart: isBank(one.debit) ? one.credit : one.debit,
        amount: isBank(one.debit) ? one.amount : -one.amount,
      }));
  }

  end(end: PairEnd): PairAmount {
    const isOf = (account: string) => account.startsWith(end.accountPrefix);
    const [code = ''] = end.auxiliaries;
    const entries = this.entriesWith().get(code) ?? [];
    const movement =
      sum(entries.filter((one) => isOf(one.debit))) -
      sum(entries.filter((one) => isOf(one.credit)));
    const opening = sum(
      this.openings.filter((one) => one.with === code && isOf(one.account)),
    );
    return { ...end, movement, closing: opening + movement };
  }

  private entriesWith(): Map<string, SmallEntry[]> {
    if (this.byOther === undefined) {
      this.byOther = new Map();
      for (const entry of this.entries) {
        const those = this.byOther.get(entry.with ?? '') ?? [];
        this.byOther.set(entry.with ?? '', [...those, entry]);
      }
    }
    return this.byOther;
  }
}

const sum = (rows: readonly { readonly amount: bigint }[]) =>
  rows.reduce((total, row) => total + row.amount, 0n);
