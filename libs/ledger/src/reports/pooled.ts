import type { LegalEntity } from '@plusloin/registry';
import { isResultAccount } from '../charts/chart.js';
import {
  PREVIOUS_RESULT,
  type PracticeBalance,
  type PracticeMovement,
} from './by-practice.queries.js';
import type { Eliminated, UnmatchedPair } from './eliminations.js';
import { groupsOn } from './grouped-accounts.js';
import { PooledDoesNotAddUp } from './reports.errors.js';
import {
  groupOf,
  shown,
  statementGroups,
  type Side,
  type StatementGroup,
} from './statement-groups.js';

/** All books of a cooperative side by side, what is taken out between them, and what is left. */
export interface Pooled {
  readonly entities: readonly PooledEntity[];
  /** Names of the columns between the books and the pool. */
  readonly eliminations: readonly string[];
  readonly income: readonly PooledRow[];
  readonly expenses: readonly PooledRow[];
  readonly result: PooledAmounts;
  readonly assets: readonly PooledRow[];
  readonly liabilities: readonly PooledRow[];
  readonly totals: Readonly<Record<Side, PooledAmounts>>;
  readonly unmatched: readonly UnmatchedPair[];
}

export type PooledEntity = Pick<LegalEntity, 'id' | 'code' | 'name' | 'kind' | 'chart'>;

export interface PooledRow extends PooledAmounts {
  readonly group: StatementGroup;
  readonly label: string;
}

/** Minor units. `pooled` is the sum over the books less the sum of what is eliminated. */
export interface PooledAmounts {
  readonly byEntity: ReadonlyMap<string, bigint>;
  readonly eliminated: ReadonlyMap<string, bigint>;
  readonly pooled: bigint;
}

export interface PooledFigures {
  readonly entities: readonly PooledEntity[];
  readonly movements: readonly PracticeMovement[];
  readonly balances: readonly PracticeBalance[];
  readonly eliminations: readonly string[];
  readonly eliminated: readonly Eliminated[];
  readonly unmatched: readonly UnmatchedPair[];
}

/** Refusal: `ledger.pooled-does-not-add-up`, when what is left is not balanced to the cent. */
export function pooled(figures: PooledFigures): Pooled {
  const { entities, eliminations, unmatched } = figures;
  const eliminated = (kind: Eliminated['kind']) =>
    figures.eliminated.filter((one) => one.kind === kind);
  const moved = placed(entities, movedOf(figures), eliminated('result'), groupOf);
  const standing = placed(entities, standingOf(figures), eliminated('position'), positionOf);
  const side = (side: Side, cells: readonly Cell[]) => rowsOn(side, cells, entities, eliminations);
  const totalOf = (rows: readonly PooledRow[]) => totalled(rows, entities, eliminations);
  const income = side('income', moved);
  const expenses = side('expenses', moved);
  const assets = side('assets', standing);
  const liabilities = side('liabilities', standing);
  const totals = {
    income: totalOf(income),
    expenses: totalOf(expenses),
    assets: totalOf(assets),
    liabilities: totalOf(liabilities),
  };
  refuseUnequal(entities, totals.assets, totals.liabilities);
  const result = difference(totals.income, totals.expenses);
  return {
    ...{ entities, eliminations, unmatched },
    ...{ income, expenses, result, assets, liabilities, totals },
  };
}

/** An amount in its group: of a set of books, or of an elimination that takes it out of them. */
interface Cell {
  readonly group: StatementGroup;
  readonly legalEntityId: string;
  readonly elimination?: string;
  readonly balance: bigint;
}

interface Stood {
  readonly legalEntityId: string;
  readonly account: string;
  readonly balance: bigint;
}

const standingOf = ({ balances }: PooledFigures): Stood[] => summed(balances);

const movedOf = ({ movements }: PooledFigures): Stood[] =>
  summed(
    movements
      .filter(({ account }) => isResultAccount(account))
      .map(({ debit, credit, ...of }) => ({ ...of, balance: debit - credit })),
  );

/** Practices and common part together: what the account holds in these books. */
function summed(rows: readonly Stood[]): Stood[] {
  const sums = new Map<string, Stood>();
  for (const { legalEntityId, account, balance } of rows) {
    const key = `${legalEntityId} ${account}`;
    const before = sums.get(key)?.balance ?? 0n;
    sums.set(key, { legalEntityId, account, balance: before + balance });
  }
  return [...sums.values()];
}

/** What is eliminated stands in the group where its account stands in those books. */
function placed(
  entities: readonly PooledEntity[],
  stood: readonly Stood[],
  eliminated: readonly Eliminated[],
  groupOfAccount: typeof groupOf,
): Cell[] {
  const charts = new Map(entities.map(({ id, chart }) => [id, chart]));
  const groups = new Map<string, StatementGroup>();
  const cells = stood.map(({ legalEntityId, account, balance }): Cell => {
    const chart = charts.get(legalEntityId);
    if (chart === undefined) throw new Error(`no legal entity ${legalEntityId}`);
    const group = groupOfAccount(chart, account, balance);
    groups.set(`${legalEntityId} ${account}`, group);
    return { group, legalEntityId, balance };
  });
  const taken = eliminated.map(({ name, legalEntityId, account, amount }): Cell => {
    const group = groups.get(`${legalEntityId} ${account}`);
    if (group === undefined) throw new Error(`nothing to eliminate stands on ${account}`);
    return { group, legalEntityId, elimination: name, balance: amount };
  });
  return [...cells, ...taken];
}

/** In a balance sheet expense and income of the year are one row, its result. */
const positionOf: typeof groupOf = (chart, account, balance) => {
  if (account === PREVIOUS_RESULT) return 'carriedResults';
  return isResultAccount(account) ? 'result' : groupOf(chart, account, balance);
};

function rowsOn(
  side: Side,
  cells: readonly Cell[],
  entities: readonly PooledEntity[],
  eliminations: readonly string[],
): PooledRow[] {
  return groupsOn(side).flatMap((group) => {
    const ofGroup = cells.filter((cell) => cell.group === group && cell.balance !== 0n);
    if (ofGroup.length === 0) return [];
    const byEntity = new Map(entities.map(({ id }) => [id, 0n]));
    const eliminated = new Map(eliminations.map((name) => [name, 0n]));
    for (const { legalEntityId, elimination, balance } of ofGroup) {
      const [column, key] =
        elimination === undefined ? [byEntity, legalEntityId] : [eliminated, elimination];
      column.set(key, (column.get(key) ?? 0n) + shown(side, balance));
    }
    const { label } = statementGroups[group];
    return [{ group, label, ...amountsOf(byEntity, eliminated) }];
  });
}

function totalled(
  rows: readonly PooledAmounts[],
  entities: readonly PooledEntity[],
  eliminations: readonly string[],
): PooledAmounts {
  const sumOf = (amountIn: (row: PooledAmounts) => bigint | undefined) =>
    sum(rows.map((row) => amountIn(row) ?? 0n));
  return amountsOf(
    new Map(entities.map(({ id }) => [id, sumOf(({ byEntity }) => byEntity.get(id))])),
    new Map(eliminations.map((name) => [name, sumOf((row) => row.eliminated.get(name))])),
  );
}

const amountsOf = (
  byEntity: ReadonlyMap<string, bigint>,
  eliminated: ReadonlyMap<string, bigint>,
): PooledAmounts => ({
  byEntity,
  eliminated,
  pooled: sum(byEntity.values()) - sum(eliminated.values()),
});

function difference(one: PooledAmounts, other: PooledAmounts): PooledAmounts {
  const less = (a: ReadonlyMap<string, bigint>, b: ReadonlyMap<string, bigint>) =>
    new Map([...a].map(([key, amount]) => [key, amount - (b.get(key) ?? 0n)]));
  return amountsOf(
    less(one.byEntity, other.byEntity),
    less(one.eliminated, other.eliminated),
  );
}

/** Assets equal liabilities in each set of books, in each elimination and in the pool. */
function refuseUnequal(
  entities: readonly PooledEntity[],
  assets: PooledAmounts,
  liabilities: PooledAmounts,
): void {
  const { byEntity, eliminated } = difference(assets, liabilities);
  for (const { id, code } of entities) {
    const gap = byEntity.get(id) ?? 0n;
    if (gap !== 0n) throw new PooledDoesNotAddUp(code, gap);
  }
  for (const [name, gap] of eliminated) if (gap !== 0n) throw new PooledDoesNotAddUp(name, gap);
}

const sum = (amounts: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};
