-- Beside posting: opening the books, closing periods, relating postings, numbering documents. Each
-- takes the lock of the chain head first, so that none of them can pass a posting in flight.

create function ledger.lock_books(p_entity uuid) returns uuid language plpgsql
  set search_path = pg_catalog as $$
declare v_cooperative uuid := platform.current_cooperative();
begin
  perform from ledger.chain_head h
    where h.cooperative_id = v_cooperative and h.legal_entity_id = p_entity for update;
  if not found then
    perform ledger.refuse('registry.unknown-entity', 'PL404',
      jsonb_build_object('entity', p_entity));
  end if;
  return v_cooperative;
end $$;

-- Gives a legal entity its books; giving them twice changes nothing.
create function ledger.open_books(p_entity uuid) returns void language sql security definer
  set search_path = pg_catalog as $$
  insert into ledger.chain_head (cooperative_id, legal_entity_id)
  values (platform.current_cooperative(), p_entity) on conflict do nothing
$$;

-- Closes periods of a year for a journal, or for all of them ('*'). A closed period stays closed.
create function ledger.lock_periods(
  p_entity uuid, p_year smallint, p_periods smallint[], p_journal text,
  p_by text, p_at timestamptz, p_reason text
) returns void language plpgsql security definer set search_path = pg_catalog as $$
declare v_cooperative uuid := ledger.lock_books(p_entity);
begin
  insert into ledger.period_lock
    (cooperative_id, legal_entity_id, year, period, journal, locked_at, locked_by, reason)
  select v_cooperative, p_entity, p_year, period, p_journal, p_at, p_by, p_reason
    from unnest(p_periods) period
  on conflict do nothing;
end $$;

-- Relates postings that settle each other, one lettering per key; a key that exists changes
-- nothing. The lines of `p_of` n sum to nought and take from each posting at most what is still
-- open, on its own side.
create function ledger.letter(
  p_entity uuid, p_by text, p_keys text[], p_codes text[], p_accounts text[],
  p_auxiliaries text[], p_dates date[],
  p_of int[], p_sequences bigint[], p_lines smallint[], p_amounts bigint[]
) returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_cooperative uuid := ledger.lock_books(p_entity);
  v_last int; v_fresh int[]; v_bad record;
begin
  select coalesce(max(number), 0) into v_last from ledger.lettering
    where cooperative_id = v_cooperative and legal_entity_id = p_entity;
  select array_agg(k.ord::int order by k.ord) into v_fresh
    from unnest(p_keys) with ordinality k(key, ord)
    where not exists (select from ledger.lettering x where x.cooperative_id = v_cooperative
      and x.legal_entity_id = p_entity and x.key = k.key);
  if v_fresh is null then return 0; end if;

  insert into ledger.lettering (cooperative_id, legal_entity_id, number, key, code, account,
    auxiliary, made_on, made_by)
  select v_cooperative, p_entity, v_last + f.nth, p_keys[f.ord], p_codes[f.ord],
    p_accounts[f.ord], p_auxiliaries[f.ord], p_dates[f.ord], p_by
    from unnest(v_fresh) with ordinality f(ord, nth);
  insert into ledger.lettering_line (cooperative_id, legal_entity_id, number, sequence, line,
    amount)
  select v_cooperative, p_entity, v_last + f.nth, x.sequence, x.line, x.amount
    from unnest(v_fresh) with ordinality f(ord, nth)
    join unnest(p_of, p_sequences, p_lines, p_amounts) as x(of_key, sequence, line, amount)
      on x.of_key = f.ord;

  select f.number, f.finding into v_bad from ledger.lettering_findings(v_cooperative, p_entity,
    v_last) f limit 1;
  if found then
    perform ledger.refuse('ledger.over-lettered', 'PL409', jsonb_build_object(
      'code', (select x.code from ledger.lettering x where x.cooperative_id = v_cooperative
        and x.legal_entity_id = p_entity and x.number = v_bad.number), 'why', v_bad.finding));
  end if;
  return cardinality(v_fresh);
end $$;

-- What no lettering after number `p_after` may show; `verify` asks it of all of them.
create function ledger.lettering_findings(p_cooperative uuid, p_entity uuid, p_after int)
returns table (number int, finding text) language sql stable set search_path = pg_catalog as $$
  with fresh as (
    select t.number from ledger.lettering t
    where t.cooperative_id = p_cooperative and t.legal_entity_id = p_entity
      and t.number > p_after and t.undoes is null
      and not exists (select from ledger.lettering u where u.cooperative_id = p_cooperative
        and u.legal_entity_id = p_entity and u.undoes = t.number)
  ), fresh_lines as (
    select l.number, l.sequence, l.line, l.amount from fresh f
    join ledger.lettering_line l on l.cooperative_id = p_cooperative
      and l.legal_entity_id = p_entity and l.number = f.number
  ), used as (
    select d.sequence, d.line, max(l.number) as number, sum(l.amount) as amount,
           bool_or(t.account <> p.account or (t.auxiliary is not null
             and t.auxiliary is distinct from p.auxiliary)) as elsewhere,
           bool_or(sign(l.amount) <> sign(p.amount)) as wrong_side, max(p.amount) as posted
    from (select distinct sequence, line from fresh_lines) d
    join ledger.posting p on p.cooperative_id = p_cooperative and p.legal_entity_id = p_entity
      and p.sequence = d.sequence and p.line = d.line
    join ledger.lettering_line l on l.cooperative_id = p_cooperative
      and l.legal_entity_id = p_entity and l.sequence = d.sequence and l.line = d.line
    join ledger.lettering t on t.cooperative_id = p_cooperative
      and t.legal_entity_id = p_entity and t.number = l.number and t.undoes is null
    where not exists (select from ledger.lettering u where u.cooperative_id = p_cooperative
      and u.legal_entity_id = p_entity and u.undoes = t.number)
    group by d.sequence, d.line
  )
  select f.number, 'sum' from fresh f left join fresh_lines l using (number)
  group by f.number having coalesce(sum(l.amount), 1) <> 0
  union all
  select u.number, case when u.elsewhere then 'account' when u.wrong_side then 'side'
    else 'amount' end
  from used u where u.elsewhere or u.wrong_side or abs(u.amount) > abs(u.posted)
$$;

-- Undoes a lettering by a row that names it.
create function ledger.undo_lettering(p_entity uuid, p_number int, p_by text, p_on date)
returns void language plpgsql security definer set search_path = pg_catalog as $$
declare v_cooperative uuid := ledger.lock_books(p_entity); v_undone ledger.lettering;
begin
  select * into v_undone from ledger.lettering x where x.cooperative_id = v_cooperative
    and x.legal_entity_id = p_entity and x.number = p_number and x.undoes is null;
  if not found then
    perform ledger.refuse('ledger.unknown-lettering', 'PL404',
      jsonb_build_object('number', p_number));
  end if;
  if exists (select from ledger.lettering x where x.cooperative_id = v_cooperative
      and x.legal_entity_id = p_entity and x.undoes = p_number) then
    return;
  end if;
  insert into ledger.lettering (cooperative_id, legal_entity_id, number, key, code, account,
    auxiliary, made_on, made_by, undoes)
  select v_cooperative, p_entity, max(x.number) + 1, 'undo:' || p_number, v_undone.code,
    v_undone.account, v_undone.auxiliary, p_on, p_by, p_number
    from ledger.lettering x
    where x.cooperative_id = v_cooperative and x.legal_entity_id = p_entity;
end $$;

-- Numbers a document in its series, in the transaction that posts it: gapless, and never before the
-- last date.
create function ledger.number_document(
  p_entity uuid, p_series text, p_on date, p_key text, p_sequence bigint, p_account text
) returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
  v_cooperative uuid := ledger.lock_books(p_entity);
  v_year smallint := extract(year from p_on); v_number int; v_last date; v_amount bigint;
begin
  select d.number into v_number from ledger.document d where d.cooperative_id = v_cooperative
    and d.legal_entity_id = p_entity and d.key = p_key;
  if found then return v_number; end if;
  insert into ledger.series as s (cooperative_id, legal_entity_id, code, year, last_number)
    values (v_cooperative, p_entity, p_series, v_year, 0)
    on conflict (cooperative_id, legal_entity_id, code, year) do nothing;
  select s.last_number + 1, s.last_date into v_number, v_last from ledger.series s
    where s.cooperative_id = v_cooperative and s.legal_entity_id = p_entity
      and s.code = p_series and s.year = v_year for update;
  if p_on < v_last then
    perform ledger.refuse('ledger.series-out-of-order', 'PL409',
      jsonb_build_object('series', p_series, 'date', p_on, 'last', v_last));
  end if;
  select sum(p.amount) into v_amount from ledger.posting p where p.cooperative_id = v_cooperative
    and p.legal_entity_id = p_entity and p.sequence = p_sequence and p.account = p_account;
  if v_amount is null then
    perform ledger.refuse('ledger.unknown-entry', 'PL404',
      jsonb_build_object('sequence', p_sequence, 'account', p_account));
  end if;
  update ledger.series s set last_number = v_number, last_date = p_on
    where s.cooperative_id = v_cooperative and s.legal_entity_id = p_entity
      and s.code = p_series and s.year = v_year;
  insert into ledger.document (cooperative_id, legal_entity_id, series, year, number, issued_on,
    key, sequence, account, amount)
  values (v_cooperative, p_entity, p_series, v_year, v_number, p_on, p_key, p_sequence,
    p_account, v_amount);
  return v_number;
end $$;

revoke all on all functions in schema ledger from public;
grant execute on function ledger.open_books, ledger.lock_periods, ledger.letter,
  ledger.undo_lettering, ledger.number_document, ledger.lettering_findings to plusloin_runtime;
