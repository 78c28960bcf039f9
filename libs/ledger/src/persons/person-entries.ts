import { Money, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** A line of the books that a pseudonym stands in. */
export interface PersonEntry {
  readonly books: string;
  readonly on: CalendarDate;
  /** 'VE-12', as exports print it. */
  readonly number: string;
  readonly document: string | null;
  readonly label: string;
  readonly account: string;
  /** Euros as text, a debit positive. */
  readonly amount: string;
}

/** What the books hold about a person, for the person who asks for it; the oldest first. */
export async function entriesOfPerson(tx: Tx, pseudonym: string): Promise<PersonEntry[]> {
  const rows = await tx.query<PersonEntry>(ENTRIES, [tx.cooperativeId, pseudonym]);
  return rows.map((row) => ({ ...row, amount: Money.of(BigInt(row.amount)).toString() }));
}

const ENTRIES = `
  select b.code as books, e.entry_date::text as "on", e.journal || '-' || e.number as number,
      e.document_ref as document, coalesce(p.label, e.label) as label, p.account, p.amount
    from ledger.posting p
    join ledger.entry e on e.cooperative_id = p.cooperative_id
      and e.legal_entity_id = p.legal_entity_id and e.sequence = p.sequence
    join registry.legal_entity b on b.cooperative_id = p.cooperative_id
      and b.id = p.legal_entity_id
   where p.cooperative_id = $1 and p.auxiliary = $2
   order by e.entry_date, b.code, e.sequence, p.line`;
