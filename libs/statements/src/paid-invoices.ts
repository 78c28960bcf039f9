import type { ContributionDue } from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';

/** The numbers of all invoices by which a contribution was documented, version after version. */
export const invoiceNumbers = ({ whole, documented }: ContributionDue): string[] =>
  (whole?.invoice ?? documented.invoice)?.number.split(', ') ?? [];

/**
 * Which of these contribution invoices are paid as the books stand: what the cooperative claims by
 * them is lettered whole.
 */
export async function paidInvoices(tx: Tx, numbers: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ number: string }>(PAID, [tx.cooperativeId, numbers]);
  return rows.map(({ number }) => number);
}

// The claim is the debit that names the member.
const PAID = `
  select distinct e.document_ref as number
  from ledger.entry e
  join registry.legal_entity b on b.cooperative_id = $1 and b.id = e.legal_entity_id
    and b.kind = 'cooperative'
  join ledger.posting p on p.cooperative_id = $1 and p.legal_entity_id = e.legal_entity_id
    and p.sequence = e.sequence
  where e.cooperative_id = $1 and e.document_ref = any ($2::text[])
    and p.auxiliary is not null and p.amount > 0
    and p.amount = (
      select sum(l.amount) from ledger.lettering_line l
      join ledger.lettering t on t.cooperative_id = $1
        and t.legal_entity_id = l.legal_entity_id and t.number = l.number and t.undoes is null
      where l.cooperative_id = $1 and l.legal_entity_id = p.legal_entity_id
        and l.sequence = p.sequence and l.line = p.line
        and not exists (select from ledger.lettering u where u.cooperative_id = $1
          and u.legal_entity_id = l.legal_entity_id and u.undoes = l.number))
  order by 1`;
