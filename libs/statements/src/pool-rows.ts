import type {
  AccountFigures,
  AgedBalance,
  CashMovement,
  EntryCount,
  LateCorrection,
  QuarterResult,
} from '@plusloin/ledger';

/** What one practice did in all its books, in minor units; what the books hold is told apart. */
export interface PracticeTotals {
  readonly practiceId: string;
  readonly income: bigint;
  readonly expense: bigint;
  /** The debits and credits of all its accounts. */
  readonly moved: bigint;
  readonly entries: number;
}

/** Rows of the books, of one practice or of many. */
export interface RowsOfBooks {
  readonly accounts: readonly AccountFigures[];
  readonly entries: readonly EntryCount[];
  readonly history: readonly QuarterResult[];
  readonly cash: readonly CashMovement[];
  readonly aged: readonly AgedBalance[];
  readonly corrections: readonly LateCorrection[];
}

/** The rows of the pool: each set of books in sum, and of each practice what is told of it. */
export interface RowsOfPool extends RowsOfBooks {
  readonly practiceTotals: readonly PracticeTotals[];
}

/**
 * Adds up the rows of practices as they are read. The pool has a column for each set of books, so
 * the rows of a thousand practices in the same books are kept as those of one; only late
 * corrections and what is owed inside the cooperative stay with their practice.
 */
export class PoolRows {
  readonly #accounts = new Map<string, AccountFigures>();
  readonly #entries: EntryCount[] = [];
  readonly #history = new Map<string, QuarterResult>();
  readonly #cash = new Map<string, CashMovement>();
  readonly #aged = new Map<string, AgedBalance>();
  readonly #corrections: LateCorrection[] = [];
  readonly #totals = new Map<string, PracticeTotals>();

  add(rows: RowsOfBooks): this {
    for (const row of rows.accounts) this.#addAccount(row);
    for (const row of rows.entries) this.#addEntries(row);
    for (const row of rows.history) {
      const key = `${row.legalEntityId} ${row.quarter}`;
      addTo(this.#history, key, { ...row, practiceId: null }, ['income', 'expense']);
    }
    for (const row of rows.cash) {
      const key = [row.legalEntityId, row.counterpart, row.auxiliary ?? ''].join(' ');
      addTo(this.#cash, key, { ...row, practiceId: null }, ['amount']);
    }
    for (const row of rows.aged) {
      const practiceId = row.isInternal ? row.practiceId : null;
      const key = [row.legalEntityId, practiceId ?? '', row.side, row.isInternal].join(' ');
      addTo(this.#aged, key, { ...row, practiceId }, AGES);
    }
    this.#corrections.push(...rows.corrections);
    return this;
  }

  rows(): RowsOfPool {
    return {
      accounts: [...this.#accounts.values()],
      entries: this.#entries,
      history: [...this.#history.values()],
      cash: [...this.#cash.values()],
      aged: [...this.#aged.values()],
      corrections: this.#corrections,
      practiceTotals: [...this.#totals.values()],
    };
  }

  #addAccount(row: AccountFigures): void {
    const key = `${row.legalEntityId} ${row.account}`;
    addTo(this.#accounts, key, { ...row, practiceId: null }, AMOUNTS);
    if (row.practiceId === null) return;
    const net = (digit: string) => (row.account.startsWith(digit) ? row.debit - row.credit : 0n);
    this.#addTotals(row.practiceId, {
      ...{ income: -net('7'), expense: net('6'), moved: row.debit + row.credit, entries: 0 },
    });
  }

  #addEntries(row: EntryCount): void {
    if (row.isWhole) this.#entries.push(row);
    else if (row.practiceId !== null) {
      const none = { income: 0n, expense: 0n, moved: 0n };
      this.#addTotals(row.practiceId, { ...none, entries: row.count });
    }
  }

  #addTotals(practiceId: string, more: Omit<PracticeTotals, 'practiceId'>): void {
    const names = ['income', 'expense', 'moved', 'entries'] as const;
    addTo(this.#totals, practiceId, { practiceId, ...more }, names);
  }
}

const AMOUNTS = ['opening', 'debit', 'credit', 'yearBefore', 'yearToDate', 'former'] as const;
const AGES = ['notDue', 'upTo30', 'upTo60', 'over60', 'latePayers'] as const;

/** Adds a row to the one kept under its key, name by name; all else stays as it came first. */
function addTo<T extends object, Name extends keyof T>(
  kept: Map<string, T>,
  key: string,
  row: T,
  names: readonly Name[],
): void {
  const before = kept.get(key);
  if (before === undefined) return void kept.set(key, row);
  for (const name of names) before[name] = plus(before[name], row[name]) as T[Name];
}

const plus = (one: unknown, other: unknown): bigint | number =>
  typeof one === 'bigint' ? one + (other as bigint) : (one as number) + (other as number);
