import { readingWhole, readQuarter, type FirstMonth, type QuarterAsk } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import type { CloseRow } from './close.queries.js';
import type { PoolFigures } from './close-figures.js';
import { spanOf } from './closing-span.js';
import {
  betweenBooks,
  controlsReading,
  pairsReading,
  readingsOf,
  type FigureRows,
} from './pool-readings.js';
import { PoolRows } from './pool-rows.js';
import {
  frozenHeads,
  practiceFiguresOf,
  storedEnds,
  storedTerms,
  type StoredPractice,
} from './stored-figures.js';

export interface Recomputed {
  readonly pool: PoolFigures;
  readonly practices: readonly StoredPractice[];
}

/**
 * The figures of a close from the books as they stood then: postings and letterings up to the
 * frozen heads, added up again. Names, bookings and contributions are what was kept.
 */
export const recomputed = (tx: Tx, close: CloseRow, stored: PoolFigures): Promise<Recomputed> =>
  readingWhole(tx, () => readAgain(tx, close, stored));

async function readAgain(tx: Tx, close: CloseRow, stored: PoolFigures): Promise<Recomputed> {
  const terms = await storedTerms(tx, close.id);
  const ask: QuarterAsk = {
    cooperativeId: tx.cooperativeId,
    span: spanOf(stored.head),
    heads: await frozenHeads(tx, close.id),
  };
  const readings = readingsOf(ask, terms);
  const rows = {
    accounts: await readQuarter(tx, readings.accounts),
    entries: await readQuarter(tx, readings.entries),
    history: await readQuarter(tx, readings.history),
    cash: await readQuarter(tx, readings.cash),
    cashYearToDate: await readQuarter(tx, readings.cashYearToDate),
    cashYearBefore: await readQuarter(tx, readings.cashYearBefore),
    aged: await readQuarter(tx, readings.aged),
    corrections: await readQuarter(tx, readings.corrections),
  };
  const since = await readQuarter(tx, readings.since);
  const { eliminations } = terms;
  const { books } = stored;
  const pairs = await readQuarter(tx, pairsReading(ask, eliminations, books));
  const ends = await storedEnds(tx, close.id);
  const between = betweenBooks({ eliminations, books, ends }, pairs, ask.span);
  const controls = await readQuarter(tx, controlsReading(ask, books));
  const ids = stored.practices.map((practice) => practice.id);
  const kept = await practiceFiguresOf(tx, close.id, ids);
  return {
    pool: { ...stored, ...new PoolRows().add(rows).rows(), ...between, controls },
    practices: withRows(kept, rows, since),
  };
}

type Rows = { readonly [Part in Exclude<keyof FigureRows, 'since'>]: readonly FigureRows[Part][] };

/** The figures of each practice, its rows taken from those of all. */
function withRows(
  kept: readonly StoredPractice[],
  rows: Rows,
  since: readonly FirstMonth[],
): StoredPractice[] {
  const accounts = ownedBy(rows.accounts);
  const entries = ownedBy(rows.entries);
  const history = ownedBy(rows.history);
  const cash = ownedBy(rows.cash);
  const [toDate, before] = [ownedBy(rows.cashYearToDate), ownedBy(rows.cashYearBefore)];
  const aged = ownedBy(rows.aged);
  const corrections = ownedBy(rows.corrections);
  const months = ownedBy(since);
  return kept.map(({ books, figures }) => {
    const { id } = figures.practice;
    return {
      books,
      figures: {
        ...figures,
        ...{ accounts: accounts(id), entries: entries(id), history: history(id) },
        ...{ cash: cash(id), cashYearToDate: toDate(id), cashYearBefore: before(id) },
        ...{ aged: aged(id), corrections: corrections(id) },
        since: new Map(months(id).map((row) => [row.legalEntityId, row.month])),
      },
    };
  });
}

function ownedBy<T extends { readonly practiceId: string | null }>(rows: readonly T[]) {
  const byPractice = new Map<string | null, T[]>();
  for (const row of rows) {
    const own = byPractice.get(row.practiceId);
    if (own === undefined) byPractice.set(row.practiceId, [row]);
    else own.push(row);
  }
  return (id: string): readonly T[] => byPractice.get(id) ?? [];
}
