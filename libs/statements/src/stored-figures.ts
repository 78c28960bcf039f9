import {
  accountRow,
  agedRow,
  cashRow,
  controlsRow,
  correctionRow,
  entryCountRow,
  firstMonthRow,
  pairRow,
  resultRow,
  type FrozenHead,
  type Row,
} from '@plusloin/ledger';
import type { ContributionDue, ContributionUse } from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import { booksOf } from './close.queries.js';
import type { PoolFigures, PracticeFigures } from './close-figures.js';
import { pairsOf } from './eliminations.js';
import {
  amountsOfPairs,
  eliminatedByQuarter,
  type FigureRows,
  type Terms,
} from './pool-readings.js';
import type { FrozenBooks, StatedPractice } from './practice-statement.js';
import type { SharedFigures } from './statement-of-figures.js';
import type { StatementHead } from './statement-shapes.js';
import { storedDues } from './stored-dues.js';
import { fromStored } from './stored-json.js';

/** A practice as it was when the quarter was frozen, with the books that it is kept in. */
export interface StoredPractice {
  readonly figures: PracticeFigures;
  readonly books: ReadonlyMap<string, FrozenBooks>;
}

/** The figures of some practices, in the order asked for, without those that are not stated. */
export async function practiceFiguresOf(
  tx: Tx,
  closeId: string,
  practiceIds: readonly string[],
): Promise<StoredPractice[]> {
  const parts = byPractice(
    await tx.query<PartRow>(PRACTICE_PARTS, [tx.cooperativeId, closeId, practiceIds]),
  );
  return practiceIds.flatMap((id) => {
    const own = parts.get(id);
    const [practice] = own ? stored<StatedPractice>(own, 'practice') : [];
    if (own === undefined || practice === undefined) return [];
    const rows = rowsOf(own, id);
    return [
      {
        figures: {
          ...rows,
          practice,
          contributions: contributionsIn(own),
          dues: storedDues(own.get('dues') ?? []),
          since: new Map(rows.since.map((one) => [one.legalEntityId, one.month])),
        },
        books: new Map(
          stored<FrozenBooks>(own, 'books').map((one) => [one.legalEntityId, one]),
        ),
      },
    ];
  });
}

/** The head that all statements of a close share. */
export async function storedHead(tx: Tx, closeId: string): Promise<StatementHead> {
  const [head] = stored<StatementHead>(await poolParts(tx, closeId, ['head']), 'head');
  if (head === undefined) throw new Error(`close ${closeId} has no stored figures`);
  return head;
}

/** What is kept once for all practices of a close. */
export async function sharedFigures(tx: Tx, closeId: string): Promise<SharedFigures> {
  const parts = await poolParts(tx, closeId, ['head', 'use']);
  return {
    head: only(stored<StatementHead>(parts, 'head')),
    use: fromStored<ContributionUse>(only(stored(parts, 'use'))),
  };
}

/** All that the pooled statement is made of. */
export async function poolFiguresOf(tx: Tx, closeId: string): Promise<PoolFigures> {
  const books = await booksOf(tx, closeId);
  const pool = await poolParts(tx, closeId);
  const stated = byPractice(
    await tx.query<PartRow>(PRACTICE_PARTS, [tx.cooperativeId, closeId, null]),
  );
  const of = [rowsOf(pool, null), ...[...stated].map(([id, parts]) => rowsOf(parts, id))];
  const every = <Part extends keyof FigureRows>(part: Part): FigureRows[Part][] =>
    of.flatMap((one): readonly FigureRows[Part][] => one[part]);
  return {
    ...poolOnly(pool, books),
    books,
    practices: [...stated.values()]
      .flatMap((parts) => stored<StatedPractice>(parts, 'practice'))
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    accounts: every('accounts'),
    entries: every('entries'),
    history: every('history'),
    cash: every('cash'),
    aged: every('aged'),
    corrections: every('corrections'),
    contributions: [...stated.values()].flatMap(contributionsIn),
  };
}

/** How far the books and their letterings had come when the quarter was frozen. */
export async function frozenHeads(tx: Tx, closeId: string): Promise<FrozenHead[]> {
  return [...stored<FrozenHead>(await poolParts(tx, closeId, ['heads']), 'heads')];
}

/** What is declared of the cooperative, as it was. */
export async function storedTerms(tx: Tx, closeId: string): Promise<Terms> {
  return only(stored<Terms>(await poolParts(tx, closeId, ['terms']), 'terms'));
}

interface PartRow {
  readonly practiceId: string | null;
  readonly part: string;
  readonly rows: readonly unknown[];
}

type Parts = ReadonlyMap<string, readonly unknown[]>;

/** What was kept as it is, under a name. */
const stored = <T>(parts: Parts, part: string): readonly T[] =>
  (parts.get(part) ?? []) as readonly T[];

function only<T>(rows: readonly T[]): T {
  const [first] = rows;
  if (first === undefined) throw new Error('a close keeps its figures with it');
  return first;
}

const PRACTICE_PARTS = `
  select practice_id as "practiceId", part, rows from statements.practice_figures
  where cooperative_id = $1 and close_id = $2 and ($3::uuid[] is null or practice_id = any ($3))
  order by practice_id, part`;

const POOL_PARTS = `
  select null as "practiceId", part, rows from statements.pool_figures
  where cooperative_id = $1 and close_id = $2 and ($3::text[] is null or part = any ($3))`;

async function poolParts(
  tx: Tx,
  closeId: string,
  only: readonly string[] | null = null,
): Promise<Parts> {
  const rows = await tx.query<PartRow>(POOL_PARTS, [tx.cooperativeId, closeId, only]);
  return new Map(rows.map((one) => [one.part, one.rows]));
}

function byPractice(rows: readonly PartRow[]): Map<string, Map<string, readonly unknown[]>> {
  const all = new Map<string, Map<string, readonly unknown[]>>();
  for (const { practiceId, part, rows: own } of rows) {
    const parts = all.get(String(practiceId)) ?? new Map<string, readonly unknown[]>();
    all.set(String(practiceId), parts.set(part, own));
  }
  return all;
}

const contributionsIn = (parts: Parts) =>
  fromStored<ContributionDue[]>(parts.get('contributions') ?? []);

type Figures = { readonly [Part in keyof FigureRows]: readonly FigureRows[Part][] };

function rowsOf(parts: Parts, practice: string | null): Figures {
  const read = <T>(part: keyof FigureRows, rowOf: (row: Row) => T): T[] =>
    stored<Row>(parts, part).map((row) => rowOf({ ...row, practice }));
  return {
    accounts: read('accounts', accountRow),
    entries: read('entries', entryCountRow),
    history: read('history', resultRow),
    cash: read('cash', cashRow),
    cashYearToDate: read('cashYearToDate', cashRow),
    cashYearBefore: read('cashYearBefore', cashRow),
    aged: read('aged', agedRow),
    corrections: read('corrections', correctionRow),
    since: read('since', firstMonthRow),
  };
}

function poolOnly(pool: Parts, books: readonly FrozenBooks[]) {
  const { eliminations, accountRules } = only(stored<Terms>(pool, 'terms'));
  const amounts = amountsOfPairs(eliminations, books, stored<Row>(pool, 'pairs').map(pairRow));
  return {
    head: only(stored<StatementHead>(pool, 'head')),
    use: fromStored<ContributionUse>(only(stored(pool, 'use'))),
    settings: accountRules,
    pairs: pairsOf(eliminations, books, amounts),
    controls: stored<Row>(pool, 'controls').map(controlsRow),
    eliminatedBefore: eliminatedByQuarter(eliminations, books, amounts),
  };
}
