/**
 * A fast way to keep books wrongly measures nothing: balances are the sums of the postings, numbers
 * have no gap, the head of the chain is its last entry.
 */
export async function refuseUnkept(client) {
  const { rows } = await client.query(FAULTS);
  if (rows.length > 0) throw new Error(`these books are not in order: ${JSON.stringify(rows)}`);
}

const FAULTS = `
  with of_postings as (
    select p.legal_entity_id, p.account, p.practice_id, e.year, e.period, sum(p.amount) as amount
      from ledger.posting p join ledger.entry e using (cooperative_id, legal_entity_id, sequence)
      group by 1, 2, 3, 4, 5
  )
  select 'balance' as what, b.legal_entity_id, b.account
    from ledger.balance b
    full join of_postings p using (legal_entity_id, account, practice_id, year, period)
    where b.debit - b.credit is distinct from p.amount
  union all
  select 'number', c.legal_entity_id, c.journal from ledger.counter c
    where c.last_number <> (select count(*) from ledger.entry e
      where e.legal_entity_id = c.legal_entity_id and e.journal = c.journal and e.year = c.year)
  union all
  select 'chain', h.legal_entity_id, null from ledger.chain_head h
    where h.sequence > 0 and h.hash is distinct from (select e.hash from ledger.entry e
      where e.legal_entity_id = h.legal_entity_id and e.sequence = h.sequence)
  limit 5`;
