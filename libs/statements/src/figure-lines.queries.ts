import type { FigureReading } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** A posting behind a figure. */
export interface FigureLine {
  readonly sequence: number;
  readonly line: number;
  readonly on: CalendarDate;
  readonly journal: string;
  readonly number: number;
  readonly label: string;
  readonly documentRef: string | null;
  /** Minor units, debit positive. */
  readonly amount: bigint;
}

export type LinePlace = readonly [on: string, sequence: number, line: number];

export interface FigureLinesAsk {
  readonly legalEntityId: string;
  readonly practiceId: string;
  readonly account: string;
  readonly reading: FigureReading;
  /** `[from, until)`. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** How far the books had come when the quarter was frozen: nothing after it is in the figure. */
  readonly head: number;
}

/** What a practice posted on an account in closed days, as far as it is in the figure; by day. */
export async function figureLines(
  tx: Tx,
  ask: FigureLinesAsk,
  after: LinePlace | null,
  most: number,
): Promise<FigureLine[]> {
  const rows = await tx.query<Row>(LINES, [...valuesOf(tx, ask), ...(after ?? NOWHERE), most]);
  return rows.map(({ sequence, amount, ...row }) => ({
    ...{ ...row, sequence: Number(sequence), amount: BigInt(amount) },
  }));
}

/** What all of them add up to. */
export async function figureSum(tx: Tx, ask: FigureLinesAsk): Promise<bigint> {
  const [row] = await tx.query<{ amount: string }>(SUM, valuesOf(tx, ask));
  return BigInt(row?.amount ?? 0);
}

const valuesOf = (tx: Tx, ask: FigureLinesAsk): unknown[] => [
  ...[tx.cooperativeId, ask.legalEntityId, ask.practiceId, ask.account],
  ...[ask.from, ask.until, ask.head, ask.reading],
];

const NOWHERE: LinePlace = ['-infinity', 0, 0];

interface Row extends Omit<FigureLine, 'sequence' | 'amount'> {
  readonly sequence: string;
  readonly amount: string;
}

// As the figures of a close are read: class 5 is the bank in both charts, period 13 is the year's.
const READ = `
  from ledger.posting p join ledger.entry e on e.cooperative_id = $1 and e.legal_entity_id = $2
      and e.sequence = p.sequence
    where p.cooperative_id = $1 and p.legal_entity_id = $2 and p.practice_id = $3
      and p.account = $4 and p.entry_date >= $5::date and p.entry_date < $6::date
      and p.sequence <= $7 and e.period between 1 and 12
      and case $8::text when 'debit' then p.amount > 0 when 'credit' then p.amount < 0
        when 'opening' then false
        when 'cash' then exists (select from ledger.posting b where b.cooperative_id = $1
          and b.legal_entity_id = $2 and b.sequence = p.sequence and b.account ~ '^5')
        else true end`;

const LINES = `
  select p.sequence, p.line::int as line, p.entry_date::text as "on", e.journal, e.number,
      coalesce(p.label, e.label) as label,
      coalesce(p.particulars ->> 'documentRef', e.document_ref) as "documentRef", p.amount ${READ}
      and (p.entry_date, p.sequence, p.line) > ($9::date, $10::bigint, $11::int)
    order by p.entry_date, p.sequence, p.line limit $12`;

const SUM = `select coalesce(sum(p.amount), 0)::text as amount ${READ}`;
