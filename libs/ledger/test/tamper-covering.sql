-- What a superuser needs to cover the traces of a change, and a copy of every table to undo it.

create schema kept;

-- The rules of the tables fall to a superuser too.
alter table ledger.entry drop constraint entry_period, drop constraint entry_year;
alter domain ledger.line_text drop constraint line_text_check;

do $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'ledger' loop
    execute format('create table kept.%I as table ledger.%I', name, name);
  end loop;
  create table kept.practice_booking as table registry.practice_booking;
  create table kept.legal_entity as table registry.legal_entity;
end $$;

create function kept.mend() returns void language plpgsql as $$
declare name text;
begin
  for name in select tablename from pg_tables where schemaname = 'ledger' loop
    execute format('delete from ledger.%I', name);
    execute format('insert into ledger.%I select * from kept.%I', name, name);
  end loop;
  delete from registry.practice_booking;
  insert into registry.practice_booking select * from kept.practice_booking;
  delete from registry.legal_entity;
  insert into registry.legal_entity select * from kept.legal_entity;
end $$;

-- Every digest and every hash anew, and the head: a chain without a fault.
create function kept.rewrite(p_entity uuid) returns void language plpgsql as $$
declare e ledger.entry; v_hash bytea := ''; v_digest bytea; v_sequence bigint := 0;
begin
  for e in select * from ledger.entry where legal_entity_id = p_entity order by sequence loop
    select sha256(convert_to(ledger.entry_form(e.journal, e.period, e.entry_date, e.label,
        e.document_ref, e.document_date, e.key, e.concerns, e.reverses, e.original_number,
        e.validated_on) || coalesce(string_agg(ledger.posting_form(p.line, p.account, p.amount,
        p.practice_id, p.auxiliary, p.label, p.settled_on, p.settlement_mode, p.subject,
        p.foreign_amount, p.foreign_currency, p.nature, p.party, p.particulars), ''
        order by p.line), ''), 'UTF8')) into v_digest
      from ledger.posting p where p.legal_entity_id = p_entity and p.sequence = e.sequence;
    v_hash := sha256(v_hash || v_digest || convert_to(concat(e.sequence, e'\x1f', e.number,
      e'\x1f', (extract(epoch from e.recorded_at) * 1000)::bigint, e'\x1f', e.recorded_by),
      'UTF8'));
    v_sequence := e.sequence;
    update ledger.entry set digest = v_digest, hash = v_hash
      where legal_entity_id = p_entity and sequence = e.sequence;
  end loop;
  update ledger.chain_head set sequence = v_sequence, hash = v_hash
    where legal_entity_id = p_entity;
end $$;

-- Balances, counters and series as if the rows that are left were all there ever were.
create function kept.cover(p_entity uuid) returns void language plpgsql as $$
begin
  delete from ledger.balance where legal_entity_id = p_entity;
  insert into ledger.balance
    select p.cooperative_id, p.legal_entity_id, p.account,
      coalesce(p.practice_id, '00000000-0000-0000-0000-000000000000'), e.year, e.period,
      sum(greatest(p.amount, 0)), sum(greatest(-p.amount, 0))
    from ledger.posting p join ledger.entry e using (cooperative_id, legal_entity_id, sequence)
    where p.legal_entity_id = p_entity group by 1, 2, 3, 4, 5, 6;
  delete from ledger.counter where legal_entity_id = p_entity;
  insert into ledger.counter
    select cooperative_id, legal_entity_id, journal, year, max(number) from ledger.entry
    where legal_entity_id = p_entity group by 1, 2, 3, 4;
  update ledger.document d set amount = (select sum(p.amount) from ledger.posting p
      where p.legal_entity_id = d.legal_entity_id and p.sequence = d.sequence
        and p.account = d.account)
    where legal_entity_id = p_entity;
  update ledger.series s set (last_number, last_date) = (
      select coalesce(max(number), 0), max(issued_on) from ledger.document d
      where d.legal_entity_id = s.legal_entity_id and d.series = s.code and d.year = s.year)
    where legal_entity_id = p_entity;
end $$;

-- Two entries change their numbers. Far away first: a number is unique at every moment.
create function kept.swap(p_entity uuid, p_one bigint, p_other bigint) returns void
  language plpgsql as $$
declare v_one int; v_other int;
begin
  select number into v_one from ledger.entry where legal_entity_id = p_entity and sequence = p_one;
  select number into v_other from ledger.entry
    where legal_entity_id = p_entity and sequence = p_other;
  update ledger.entry set number = 1000000 where legal_entity_id = p_entity and sequence = p_one;
  update ledger.entry set number = v_one where legal_entity_id = p_entity and sequence = p_other;
  update ledger.entry set number = v_other where legal_entity_id = p_entity and sequence = p_one;
end $$;

-- Entries of these places never were, nor what hangs on them; those behind move up.
create function kept.cut(p_entity uuid, p_first bigint, p_last bigint) returns void
  language plpgsql as $$
declare name text; v_away bigint := 1000000;
begin
  foreach name in array array['lettering_line', 'document', 'posting', 'entry'] loop
    execute format('delete from ledger.%I
      where legal_entity_id = $1 and sequence between $2 and $3', name)
      using p_entity, p_first, p_last;
    execute format('update ledger.%I set sequence = sequence + $3
      where legal_entity_id = $1 and sequence > $2', name) using p_entity, p_last, v_away;
    execute format('update ledger.%I set sequence = sequence - $3
      where legal_entity_id = $1 and sequence > $2', name)
      using p_entity, p_last, v_away + p_last - p_first + 1;
  end loop;
  update ledger.entry set number = number + v_away where legal_entity_id = p_entity;
  update ledger.entry e set number = n.number from (
      select sequence, row_number() over (partition by journal, year order by sequence) as number
      from ledger.entry where legal_entity_id = p_entity) n
    where e.legal_entity_id = p_entity and e.sequence = n.sequence;
end $$;

-- All postings of an entry become one, whose last text reads like the others: the same bytes.
create function kept.swallow(p_entity uuid, p_sequence bigint) returns void
  language plpgsql as $$
declare v_rest text; v_first ledger.posting;
begin
  select * into v_first from ledger.posting
    where legal_entity_id = p_entity and sequence = p_sequence and line = 1;
  select string_agg(ledger.posting_form(p.line, p.account, p.amount, p.practice_id, p.auxiliary,
      p.label, p.settled_on, p.settlement_mode, p.subject, p.foreign_amount, p.foreign_currency,
      p.nature, p.party, p.particulars), '' order by p.line) into v_rest
    from ledger.posting p where legal_entity_id = p_entity and sequence = p_sequence and line > 1;
  delete from ledger.posting
    where legal_entity_id = p_entity and sequence = p_sequence and line > 1;
  -- The party stands before the particulars, of which the last row has none.
  update ledger.posting set party = concat(v_first.party, e'\x1f', v_first.particulars, e'\x1e',
      left(v_rest, -2))
    where legal_entity_id = p_entity and sequence = p_sequence;
end $$;
