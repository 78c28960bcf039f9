import { calendarDate } from '@plusloin/kernel';
import { readingWhole, type QuarterAsk, type QuarterReading, type Span } from '@plusloin/ledger';
import {
  printableTitles,
  type ContributionDue,
  type ContributionUse,
} from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import { invoiceNumbers, paidInvoices } from './paid-invoices.js';
import { practicesOf } from './close.queries.js';
import {
  bookedEnds,
  controlsReading,
  pairsReading,
  readingsOf,
  termsOf,
} from './pool-readings.js';
import type { FrozenBooks } from './practice-statement.js';
import type { StatementHead } from './statement-shapes.js';
import { toStored } from './stored-json.js';

export interface FiguresToStore {
  readonly closeId: string;
  readonly span: Span;
  readonly head: StatementHead;
  readonly books: readonly FrozenBooks[];
  readonly contributions: readonly ContributionDue[];
  readonly use: ContributionUse;
}

/**
 * Reads all figures of a close and keeps them, inside the database: one statement for each kind of
 * figures, however many practices there are.
 */
export async function storeFigures(tx: Tx, of: FiguresToStore): Promise<void> {
  await readingWhole(tx, () => storeReadings(tx, of));
  const { closeId, books, contributions } = of;
  await storePractices(tx, of);
  await tx.query(STORE_CONTRIBUTIONS, [tx.cooperativeId, closeId, toStored(contributions)]);
  await tx.query(STORE_BOOKS, [tx.cooperativeId, closeId, JSON.stringify(books)]);
}

async function storeReadings(tx: Tx, of: FiguresToStore): Promise<void> {
  const { closeId, span, head, books, use } = of;
  const ask: QuarterAsk = { cooperativeId: tx.cooperativeId, span };
  const terms = await termsOf(tx);
  const paid = await paidInvoices(tx, of.contributions.flatMap(invoiceNumbers));
  for (const [part, reading] of Object.entries(readingsOf(ask, terms))) {
    await storeRows(tx, closeId, part, reading);
  }
  await storePool(tx, closeId, 'controls', controlsReading(ask, books));
  await storePool(tx, closeId, 'pairs', pairsReading(ask, terms.eliminations, books));
  await tx.query(STORE_VALUES, [
    tx.cooperativeId,
    closeId,
    ['head', 'terms', 'use', 'documented', 'paid'],
    [[head], [terms], [use], await bookedEnds(tx, span), paid].map(toStored),
  ]);
  await tx.query(STORE_HEADS, [tx.cooperativeId, closeId]);
}

/** As they are called on the day of the freeze. */
async function storePractices(tx: Tx, { closeId, span, head }: FiguresToStore): Promise<void> {
  const titles = await printableTitles(tx, calendarDate(head.frozenOn));
  const practices = (await practicesOf(tx, span)).map(({ memberId, ...practice }) => ({
    ...practice,
    protectedTitle: titles.get(memberId),
  }));
  await tx.query(STORE_PRACTICES, [tx.cooperativeId, closeId, JSON.stringify(practices)]);
}

const storeRows = (
  tx: Tx,
  closeId: string,
  part: string,
  { sql, values }: QuarterReading<unknown>,
): Promise<unknown> =>
  tx.query(
    `with read as materialized (
      select row_number() over () as place, q.* from (${sql}) q
    ), own as (
      insert into statements.practice_figures (cooperative_id, close_id, practice_id, part, rows)
      select $1, $${values.length + 1}, r.practice, $${values.length + 2},
        jsonb_agg(to_jsonb(r) - 'place' - 'practice' order by r.place)
      from read r where r.practice is not null group by r.practice
    )
    insert into statements.pool_figures (cooperative_id, close_id, part, rows)
    select $1, $${values.length + 1}, $${values.length + 2},
      coalesce(jsonb_agg(to_jsonb(r) - 'place' - 'practice' order by r.place), '[]')
    from read r where r.practice is null`,
    [...values, closeId, part],
  );

const storePool = (
  tx: Tx,
  closeId: string,
  part: string,
  { sql, values }: QuarterReading<unknown>,
): Promise<unknown> =>
  tx.query(
    `insert into statements.pool_figures (cooperative_id, close_id, part, rows)
    select $1, $${values.length + 1}, $${values.length + 2}, coalesce(jsonb_agg(to_jsonb(r)), '[]')
    from (${sql}) r`,
    [...values, closeId, part],
  );

const STORE_VALUES = `
  insert into statements.pool_figures (cooperative_id, close_id, part, rows)
  select $1, $2, v.part, v.rows from unnest($3::text[], $4::jsonb[]) as v(part, rows)`;

// Postings and letterings that come later are told from those that were there.
const STORE_HEADS = `
  insert into statements.pool_figures (cooperative_id, close_id, part, rows)
  select $1, $2, 'heads', coalesce(jsonb_agg(jsonb_build_object('legalEntityId',
    h.legal_entity_id, 'sequence', h.sequence, 'letterings', coalesce((select max(number)
      from ledger.lettering l where l.cooperative_id = $1
        and l.legal_entity_id = h.legal_entity_id), 0))), '[]')
  from ledger.chain_head h where h.cooperative_id = $1`;

const STORE_PRACTICES = `
  insert into statements.practice_figures (cooperative_id, close_id, practice_id, part, rows)
  select $1, $2, (p->>'id')::uuid, 'practice', jsonb_build_array(p)
  from jsonb_array_elements($3::jsonb) p`;

const STORE_CONTRIBUTIONS = `
  insert into statements.practice_figures (cooperative_id, close_id, practice_id, part, rows)
  select $1, $2, (c->>'practiceId')::uuid, 'contributions', jsonb_agg(c order by place)
  from jsonb_array_elements($3::jsonb) with ordinality as x(c, place) group by 3`;

// The books a practice is kept in, or has something in, stand beside its figures.
const STORE_BOOKS = `
  with kept as (
    select f.practice_id, row->>'entity' as entity
      from statements.practice_figures f, jsonb_array_elements(f.rows) row
      where f.cooperative_id = $1 and f.close_id = $2 and f.part = 'accounts'
    union
    select f.practice_id, row->>'legalEntityId'
      from statements.practice_figures f, jsonb_array_elements(f.rows->0->'bookings') row
      where f.cooperative_id = $1 and f.close_id = $2 and f.part = 'practice'
  )
  insert into statements.practice_figures (cooperative_id, close_id, practice_id, part, rows)
  select $1, $2, k.practice_id, 'books', jsonb_agg(b order by place)
  from kept k join jsonb_array_elements($3::jsonb) with ordinality as x(b, place)
    on b->>'legalEntityId' = k.entity group by k.practice_id`;
