-- The figures that a member's statement shows, of all practices in the order of their codes: one
-- row an account, a quarter of the plot and a set of books. $1 cooperative, $2 year, $3 and $4 the
-- quarter's first and last month, $5 its first day, $6 the day after it.
select p.code, p.name, f.a, f.b, f.c, f.d, f.e from (
  select practice_id, 1 as kind, account as what,
    sum(debit - credit) filter (where year < $2 or period < $3) as a,
    sum(debit) filter (where year = $2 and period between $3 and $4) as b,
    sum(credit) filter (where year = $2 and period between $3 and $4) as c,
    sum(debit - credit) filter (where year = $2 - 1 and period between $3 and $4) as d,
    sum(debit - credit) filter (where year = $2 and period between 1 and $4) as e
    from ledger.balance where cooperative_id = $1 and year <= $2
    group by legal_entity_id, practice_id, account
  union all
  select practice_id, 2, (year * 4 + (period - 1) / 3)::text,
    sum(credit - debit) filter (where account ~ '^7'),
    sum(debit - credit) filter (where account ~ '^6'), null, null, null
    from ledger.balance
    where cooperative_id = $1 and account ~ '^[67]' and period between 1 and 12
      and year * 4 + (period - 1) / 3 between $2 * 4 + ($3 - 1) / 3 - 7 and $2 * 4 + ($3 - 1) / 3
    group by practice_id, year * 4 + (period - 1) / 3
  union all
  select l.practice_id, 3, '', sum(l.amount) filter (where l.amount > 0),
    -sum(l.amount) filter (where l.amount < 0), min(l.sequence), max(l.sequence),
    count(distinct l.sequence)
    from ledger.posting l join ledger.entry e using (cooperative_id, legal_entity_id, sequence)
    where l.cooperative_id = $1 and e.entry_date >= $5 and e.entry_date < $6
    group by l.legal_entity_id, l.practice_id
) f join (
  select p.id, p.code, m.display_name as name from registry.practice p
    join registry.member m on m.cooperative_id = p.cooperative_id and m.id = p.member_id
    where p.cooperative_id = $1
) p on p.id = f.practice_id
order by p.code, f.kind, f.what
