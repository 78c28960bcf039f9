import type { Tx } from '@plusloin/platform';
import type { EntryRow, PostingRow, Reader } from './book-rows.js';
import { amountOf, type Finding } from './finding.js';

/**
 * Adds the postings up by account, practice and month, and compares with the balances kept while
 * posting. It holds one sum for each balance, however many postings there are.
 */
export class BalanceReader implements Reader {
  private readonly sums = new Map<string, Sum>();
  private readonly different: [place: string, sum: Sum | undefined, row: BalanceRow][] = [];

  constructor(private readonly find: (finding: Omit<Finding, 'entity'>) => void) {}

  see(entry: EntryRow, postings: readonly PostingRow[]): void {
    const month = `${entry.year} ${entry.period}`;
    for (const { account, practiceId, amount } of postings) {
      const place = `${account} ${practiceId ?? COMMON} ${month}`;
      const minor = BigInt(amount);
      const sum = this.sums.get(place) ?? this.sumAt(place);
      if (minor > 0n) sum.debit += minor;
      else sum.credit -= minor;
    }
  }

  async end(tx: Tx, legalEntityId: string): Promise<void> {
    let after = ['', COMMON, 0, 0];
    for (;;) {
      const rows = await tx.query<BalanceRow>(BALANCES, [legalEntityId, ...after, BATCH]);
      for (const row of rows) this.compare(row);
      const last = rows.at(-1);
      if (last === undefined) break;
      after = [last.account, last.practiceId, last.year, last.period];
    }
    const missing = [...this.sums].filter(([, sum]) => !sum.isKept);
    for (const [place, sum] of missing.sort(([a], [b]) => (a < b ? -1 : 1))) {
      this.differs(await namedPlace(tx, place), sum);
    }
    for (const [place, sum, row] of this.different) {
      this.differs(await namedPlace(tx, place), sum, row);
    }
  }

  private compare(row: BalanceRow): void {
    const place = `${row.account} ${row.practiceId} ${row.year} ${row.period}`;
    const sum = this.sums.get(place);
    if (sum) sum.isKept = true;
    const isSame = BigInt(row.debit) === sum?.debit && BigInt(row.credit) === sum.credit;
    if (!isSame) this.different.push([place, sum, row]);
  }

  private differs(place: string, sum: Sum | undefined, row?: BalanceRow): void {
    this.find({
      check: 'ledger.balances',
      where: place,
      says: 'Le solde tenu n’est pas la somme des lignes.',
      expected: sum ? sumOf(sum.debit, sum.credit) : 'aucune ligne',
      found: row ? sumOf(BigInt(row.debit), BigInt(row.credit)) : 'aucun solde',
    });
  }

  private sumAt(place: string): Sum {
    const sum = { debit: 0n, credit: 0n, isKept: false };
    this.sums.set(place, sum);
    return sum;
  }
}

interface Sum {
  debit: bigint;
  credit: bigint;
  isKept: boolean;
}

interface BalanceRow {
  readonly account: string;
  readonly practiceId: string;
  readonly year: number;
  readonly period: number;
  readonly debit: string;
  readonly credit: string;
}

/** The nil practice is the common part of the books. */
const COMMON = '00000000-0000-0000-0000-000000000000';
const BATCH = 5_000;

const BALANCES = `
  select account, practice_id as "practiceId", year, period, debit, credit from ledger.balance
  where legal_entity_id = $1 and (account, practice_id, year, period) > ($2, $3, $4, $5)
  order by account, practice_id, year, period limit $6`;

const sumOf = (debit: bigint, credit: bigint): string =>
  `débit ${amountOf(debit)}, crédit ${amountOf(credit)}`;

async function namedPlace(tx: Tx, place: string): Promise<string> {
  const [account, practiceId, year, period] = place.split(' ');
  const [practice] = await tx.query<{ code: string }>(
    'select code from registry.practice where id = $1',
    [practiceId],
  );
  const of = practiceId === COMMON ? 'partie commune' : `activité ${practice?.code ?? practiceId}`;
  return `solde du compte ${account}, ${of}, période ${period} de ${year}`;
}
