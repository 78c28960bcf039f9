import { addDays } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { balancesByPractice, movementsByPractice } from './by-practice.queries.js';
import { eliminated, type AuxiliaryAmount, type Elimination } from './eliminations.js';
import { pooled, type Pooled } from './pooled.js';
import { PracticesDoNotAddUp } from './reports.errors.js';
import type { Days } from './reading.js';

export interface PooledAsk extends Days {
  readonly eliminations: readonly Elimination[];
}

/**
 * The income statement of whole months `[from, until)` and the balance sheet at their end, of all
 * books of the cooperative. Refusals: `ledger.not-whole-months`, `ledger.practices-do-not-add-up`,
 * `ledger.pooled-does-not-add-up`.
 */
export async function pooledBooks(tx: Tx, ask: PooledAsk): Promise<Pooled> {
  const { from, until, eliminations } = ask;
  const movements = await movementsByPractice(tx, { from, until });
  await refusePracticesThatDoNotAddUp(tx, { from, until });
  const entities = await new Registry().entities(tx);
  const { lines, unmatched } = eliminated(entities, eliminations, await amounts(tx, ask));
  return pooled({
    entities,
    movements,
    balances: await balancesByPractice(tx, { on: addDays(until, -1) }),
    eliminations: eliminations.map(({ name }) => name),
    eliminated: lines,
    unmatched,
  });
}

/**
 * Practices and common part, of which the table of balances is made, against the postings, which
 * know accounts alone. One query over the postings of the days, for all books.
 */
export async function refusePracticesThatDoNotAddUp(
  tx: Tx,
  { from, until }: Days,
): Promise<void> {
  const [broken] = await tx.query<{ entity: string; account: string; difference: string }>(
    PRACTICES_AND_LEDGER,
    [tx.cooperativeId, from, until],
  );
  if (broken === undefined) return;
  throw new PracticesDoNotAddUp(broken.entity, broken.account, BigInt(broken.difference));
}

async function amounts(tx: Tx, ask: PooledAsk): Promise<AuxiliaryAmount[]> {
  const { from, until, eliminations } = ask;
  if (eliminations.length === 0) return [];
  const prefixes = eliminations.flatMap((one) => [one.memberPrefix, one.cooperativePrefix]);
  const rows = await tx.query<Row>(WITH_AUXILIARY, [
    tx.cooperativeId,
    from,
    until,
    prefixes.map((prefix) => `${prefix}%`),
    eliminations.map(({ memberAuxiliary }) => memberAuxiliary),
  ]);
  return rows.map(({ movement, closing, ...row }) => ({
    ...row,
    movement: BigInt(movement),
    closing: BigInt(closing),
  }));
}

interface Row {
  readonly legalEntityId: string;
  readonly account: string;
  readonly auxiliary: string;
  readonly movement: string;
  readonly closing: string;
}

/** Cooperative $1, days `[$2, $3)`. */
const PRACTICES_AND_LEDGER = `
  with kept as (
    select b.legal_entity_id, b.account, sum(b.debit) as debit, sum(b.credit) as credit
      from ledger.balance b
      where b.cooperative_id = $1 and b.period between 1 and 12
        and make_date(b.year, b.period, 1) >= $2::date and make_date(b.year, b.period, 1) < $3::date
      group by b.legal_entity_id, b.account
  ), posted as (
    select p.legal_entity_id, p.account, sum(greatest(p.amount, 0)) as debit,
        sum(greatest(-p.amount, 0)) as credit
      from ledger.entry e
      join ledger.posting p on p.cooperative_id = e.cooperative_id
        and p.legal_entity_id = e.legal_entity_id and p.sequence = e.sequence
      where e.cooperative_id = $1 and e.entry_date >= $2::date and e.entry_date < $3::date
        and e.period between 1 and 12
      group by p.legal_entity_id, p.account
  )
  select l.code as entity, account, coalesce(nullif(coalesce(k.debit, 0) - coalesce(p.debit, 0), 0),
      coalesce(p.credit, 0) - coalesce(k.credit, 0)) as difference
    from kept k full join posted p using (legal_entity_id, account)
    join registry.legal_entity l on l.cooperative_id = $1 and l.id = legal_entity_id
    where (k.debit, k.credit) is distinct from (p.debit, p.credit)
    order by l.code, account collate "C" limit 1`;

/** Cooperative $1, days `[$2, $3)`, account patterns $4, auxiliaries of the cooperative $5. */
const WITH_AUXILIARY = `
  with begun as (
    select f.legal_entity_id, make_date(coalesce(
        max(f.year) filter (where f.opening <> 'carried'), min(f.year)), 1, 1) as day
      from ledger.fiscal_year f
      where f.cooperative_id = $1 and f.year <= extract(year from $3::date - 1)
      group by f.legal_entity_id
  )
  select p.legal_entity_id as "legalEntityId", p.account, p.auxiliary,
      coalesce(sum(p.amount) filter (where p.entry_date >= $2::date
        and e.period between 1 and 12), 0) as movement,
      coalesce(sum(p.amount) filter (where p.entry_date >= g.day), 0) as closing
    from begun g
    join ledger.account a on a.cooperative_id = $1 and a.legal_entity_id = g.legal_entity_id
      and a.code like any ($4::text[])
    join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = a.legal_entity_id
      and p.account = a.code and p.entry_date >= least(g.day, $2::date)
      and p.entry_date < $3::date
    join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = p.legal_entity_id
      and e.sequence = p.sequence
      and (e.period <> 13 or e.year < extract(year from $3::date - 1))
    where p.auxiliary = any ($5::text[]) or p.auxiliary in (
      select l.code from registry.legal_entity l where l.cooperative_id = $1)
    group by p.legal_entity_id, p.account, p.auxiliary
    order by p.legal_entity_id, p.account collate "C", p.auxiliary collate "C"`;
