import { addDays, calendarDate } from '@plusloin/kernel';
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
import type { BookedEnd, ContributionDue, ContributionUse } from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import { booksOf } from './close.queries.js';
import type { PoolFigures, PracticeFigures } from './close-figures.js';
import { betweenBooks, type FigureRows, type Terms } from './pool-readings.js';
import { PoolRows } from './pool-rows.js';
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
  const parts = await partsOf(tx, closeId, practiceIds);
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

/**
 * All that the pooled statement is made of. Practices are read some at a time and added up, so that
 * a large cooperative takes no more memory than its columns do.
 */
export async function poolFiguresOf(tx: Tx, closeId: string): Promise<PoolFigures> {
  const books = await booksOf(tx, closeId);
  const pool = await poolParts(tx, closeId);
  const sums = new PoolRows().add(rowsOf(pool, null));
  const practices: StatedPractice[] = [];
  const contributions: ContributionDue[] = [];
  const ids = await tx.query<{ id: string }>(PRACTICES, [tx.cooperativeId, closeId]);
  for (let from = 0; from < ids.length; from += AT_A_TIME) {
    const some = ids.slice(from, from + AT_A_TIME).map((one) => one.id);
    for (const [id, parts] of await partsOf(tx, closeId, some, POOLED_PARTS)) {
      sums.add(rowsOf(parts, id));
      practices.push(...stored<StatedPractice>(parts, 'practice'));
      contributions.push(...contributionsIn(parts));
    }
  }
  practices.sort((a, b) => (a.code < b.code ? -1 : 1));
  return { ...poolOnly(pool, books), books, practices, contributions, ...sums.rows() };
}

const AT_A_TIME = 200;
const POOLED_PARTS = [
  ...['practice', 'contributions', 'accounts', 'entries', 'history', 'cash', 'aged'],
  'corrections',
];

const PRACTICES = `
  select distinct practice_id as id from statements.practice_figures
  where cooperative_id = $1 and close_id = $2 order by 1`;

/** How far the books and their letterings had come when the quarter was frozen. */
export async function frozenHeads(tx: Tx, closeId: string): Promise<FrozenHead[]> {
  return [...stored<FrozenHead>(await poolParts(tx, closeId, ['heads']), 'heads')];
}

/** What is declared of the cooperative, as it was. */
export async function storedTerms(tx: Tx, closeId: string): Promise<Terms> {
  return only(stored<Terms>(await poolParts(tx, closeId, ['terms']), 'terms'));
}

/** What documents had booked at both ends when the quarter was frozen. */
export const storedEnds = async (tx: Tx, closeId: string): Promise<BookedEnd[]> =>
  endsIn(await poolParts(tx, closeId, ['documented']));

const endsIn = (parts: Parts) => fromStored<BookedEnd[]>(parts.get('documented') ?? []);

const daysOf = ({ from, lastDay }: StatementHead) => ({
  from: calendarDate(from),
  until: addDays(calendarDate(lastDay), 1),
});

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
  where cooperative_id = $1 and close_id = $2 and practice_id = any ($3::uuid[])
    and ($4::text[] is null or part = any ($4)) order by practice_id, part`;

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

async function partsOf(
  tx: Tx,
  closeId: string,
  practiceIds: readonly string[],
  only: readonly string[] | null = null,
): Promise<ReadonlyMap<string, Parts>> {
  const asked = [tx.cooperativeId, closeId, practiceIds, only];
  const rows = await tx.query<PartRow>(PRACTICE_PARTS, asked);
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
  const head = only(stored<StatementHead>(pool, 'head'));
  const between = { eliminations, books, ends: endsIn(pool) };
  return {
    head,
    ...betweenBooks(between, stored<Row>(pool, 'pairs').map(pairRow), daysOf(head)),
    use: fromStored<ContributionUse>(only(stored(pool, 'use'))),
    settings: accountRules,
    controls: stored<Row>(pool, 'controls').map(controlsRow),
    paidInvoices: stored<string>(pool, 'paid'),
  };
}
