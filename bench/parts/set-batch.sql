-- The baseline of bulk posting: one batch of entries of one journal and year, as simply as sets and
-- arrays allow, into the product's own tables, with all their keys, checks, foreign keys, triggers
-- and policies. It keeps what an entry must have (next number, chain of hashes, balances) and
-- leaves out what only the product promises: closed periods, bookings of practices, keys posted
-- twice, several journals, particulars of a line, named refusals.

create schema bench;

create function bench.post_batch(
  p_cooperative uuid, p_entity uuid, p_journal text, p_year smallint, p_by text, p_at timestamptz,
  p_keys text[], p_dates date[], p_labels text[], p_documents text[],
  p_of int[], p_lines smallint[], p_accounts text[], p_amounts bigint[], p_practices uuid[],
  p_auxiliaries text[]
) returns bigint language plpgsql as $$
declare
  v_sequence bigint; v_hash bytea; v_number int;
  v_digests bytea[]; v_hashes bytea[] := '{}'; i int; n int := cardinality(p_keys);
begin
  select h.sequence, h.hash into v_sequence, v_hash from ledger.chain_head h
    where h.cooperative_id = p_cooperative and h.legal_entity_id = p_entity for update;
  insert into ledger.counter as c (cooperative_id, legal_entity_id, journal, year, last_number)
    values (p_cooperative, p_entity, p_journal, p_year, n)
    on conflict (cooperative_id, legal_entity_id, journal, year)
      do update set last_number = c.last_number + n
    returning c.last_number - n into v_number;

  select array_agg(sha256(convert_to(concat_ws('|', p_journal, p_keys[l.entry_of],
      p_dates[l.entry_of], p_labels[l.entry_of], p_documents[l.entry_of], l.form), 'UTF8'))
      order by l.entry_of) into v_digests
    from (select x.entry_of, string_agg(concat_ws('|', x.line, x.account, x.amount, x.practice,
              x.auxiliary), '/' order by x.line) as form
            from unnest(p_of, p_lines, p_accounts, p_amounts, p_practices, p_auxiliaries)
              as x(entry_of, line, account, amount, practice, auxiliary)
            group by x.entry_of) l;
  for i in 1 .. n loop
    v_hash := sha256(v_hash || v_digests[i] || int8send(v_sequence + i) || int4send(v_number + i));
    v_hashes[i] := v_hash;
  end loop;

  with entries as (
    insert into ledger.entry (cooperative_id, legal_entity_id, sequence, journal, year, number,
      period, entry_date, label, document_ref, key, recorded_at, recorded_by, digest, hash)
    select p_cooperative, p_entity, v_sequence + e.ord, p_journal, p_year, v_number + e.ord,
      extract(month from e.day), e.day, e.label, e.document, e.key, p_at, p_by, e.digest, e.hash
    from unnest(p_keys, p_dates, p_labels, p_documents, v_digests, v_hashes)
      with ordinality as e(key, day, label, document, digest, hash, ord)
  ), lines as (
    select x.*, p_dates[x.entry_of] as day
      from unnest(p_of, p_lines, p_accounts, p_amounts, p_practices, p_auxiliaries)
        as x(entry_of, line, account, amount, practice, auxiliary)
  ), postings as (
    insert into ledger.posting (cooperative_id, legal_entity_id, sequence, line, entry_date,
      account, amount, practice_id, auxiliary)
    select p_cooperative, p_entity, v_sequence + l.entry_of, l.line, l.day, l.account, l.amount,
      l.practice, l.auxiliary
    from lines l
  )
  insert into ledger.balance as b (cooperative_id, legal_entity_id, account, practice_id, year,
    period, debit, credit)
  select p_cooperative, p_entity, l.account, l.practice, p_year, extract(month from l.day),
    sum(greatest(l.amount, 0)), sum(greatest(-l.amount, 0))
  from lines l group by l.account, l.practice, extract(month from l.day) order by 3, 4, 6
  on conflict (cooperative_id, legal_entity_id, account, practice_id, year, period)
    do update set debit = b.debit + excluded.debit, credit = b.credit + excluded.credit;

  update ledger.chain_head h set sequence = v_sequence + n, hash = v_hash
    where h.cooperative_id = p_cooperative and h.legal_entity_id = p_entity;
  return v_sequence + n;
end $$;
