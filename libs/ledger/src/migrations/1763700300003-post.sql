-- Posts entries into the books of one legal entity, or nothing at all. Entries: arrays of one
-- length n. Postings: arrays of one length, `p_of` names the entry (1..n) of each. A key that
-- exists already with the same content changes nothing and is answered as it stands (`fresh`
-- false). Refusals: ledger.no-tenant, ledger.unknown-entity, ledger.key-reused,
-- ledger.period-locked, ledger.practice-not-booked, ledger.year-not-open, ledger.unbalanced,
-- ledger.nothing-to-post.
create function ledger.post(
  p_entity uuid, p_recorded_by text, p_recorded_at timestamptz,
  p_keys text[], p_journals text[], p_dates date[], p_periods smallint[], p_labels text[],
  p_document_refs text[], p_document_dates date[], p_concerns text[], p_reverses bigint[],
  p_original_numbers text[], p_validated date[],
  p_of int[], p_lines smallint[], p_accounts text[], p_amounts bigint[], p_practices uuid[],
  p_auxiliaries text[], p_line_labels text[], p_settled date[], p_modes text[],
  p_subjects text[], p_foreign_amounts bigint[], p_foreign_currencies text[],
  p_natures text[], p_parties text[], p_particulars jsonb[]
) returns table (ordinal int, entry_sequence bigint, entry_number int, fresh boolean)
language plpgsql security definer set search_path = pg_catalog
-- Planned once a session: planning for the arrays of each call costs a sixth of posting one entry.
set plan_cache_mode = force_generic_plan as $$
declare
  v_cooperative uuid := platform.current_cooperative();
  v_sequence bigint; v_hash bytea; v_digests bytea[]; v_fresh int[]; v_reused text;
  v_numbers int[]; v_sequences bigint[]; v_hashes bytea[]; i int; v_years smallint[];
begin
  select h.sequence, h.hash into v_sequence, v_hash from ledger.chain_head h
    where h.cooperative_id = v_cooperative and h.legal_entity_id = p_entity for update;
  if not found then
    perform ledger.refuse('registry.unknown-entity', 'PL404',
      jsonb_build_object('entity', p_entity));
  end if;

  select array_agg(sha256(convert_to(
      ledger.entry_form(e.journal, e.period, e.day, e.label, e.document_ref, e.document_date,
        e.key, e.concerns, e.reverses, e.original_number, e.validated_on)
      || coalesce(l.form, ''), 'UTF8')) order by e.ord) into v_digests
    from unnest(p_journals, p_periods, p_dates, p_labels, p_document_refs, p_document_dates,
        p_keys, p_concerns, p_reverses, p_original_numbers, p_validated)
      with ordinality as e(journal, period, day, label, document_ref, document_date,
        key, concerns, reverses, original_number, validated_on, ord)
    left join (
      select x.entry_of, string_agg(ledger.posting_form(x.line, x.account, x.amount, x.practice,
          x.auxiliary, x.label, x.settled_on, x.mode, x.subject, x.foreign_amount,
          x.foreign_currency, x.nature, x.party, x.particulars), '' order by x.line) as form
        from unnest(p_of, p_lines, p_accounts, p_amounts, p_practices, p_auxiliaries,
            p_line_labels, p_settled, p_modes, p_subjects, p_foreign_amounts,
            p_foreign_currencies, p_natures, p_parties, p_particulars)
          as x(entry_of, line, account, amount, practice, auxiliary, label, settled_on, mode,
            subject, foreign_amount, foreign_currency, nature, party, particulars)
        group by x.entry_of) l on l.entry_of = e.ord;

  -- Each key is looked up on its own: a join would read all entries of these books.
  select array_agg(k.ord::int order by k.ord) filter (where e.digest is null),
         min(k.key) filter (where e.digest <> k.digest)
    into v_fresh, v_reused
    from unnest(p_keys, v_digests) with ordinality as k(key, digest, ord)
    left join lateral (select x.digest from ledger.entry x where x.cooperative_id = v_cooperative
      and x.legal_entity_id = p_entity and x.key = k.key offset 0) e on true;
  if v_reused is not null then
    perform ledger.refuse('ledger.key-reused', 'PL409', jsonb_build_object('key', v_reused));
  end if;

  if v_fresh is not null then
    v_years := array(select distinct extract(year from p_dates[o])::smallint as year
                     from unnest(v_fresh) o
                     except select f.year from ledger.fiscal_year f
                       where f.cooperative_id = v_cooperative and f.legal_entity_id = p_entity
                     order by year);
    for i in 1 .. cardinality(v_years) loop
      perform ledger.open_year(v_cooperative, p_entity, v_years[i]);
    end loop;
    perform ledger.check_entries(v_cooperative, p_entity, p_journals, p_dates, p_periods,
      p_of, p_practices, v_fresh);
    v_numbers := ledger.take_numbers(v_cooperative, p_entity, p_journals, p_dates, v_fresh);
    for i in 1 .. cardinality(v_fresh) loop
      v_sequence := v_sequence + 1;
      v_hash := sha256(v_hash || v_digests[v_fresh[i]] || convert_to(concat(v_sequence, e'\x1f',
        v_numbers[i], e'\x1f', (extract(epoch from p_recorded_at) * 1000)::bigint, e'\x1f',
        p_recorded_by), 'UTF8'));
      v_sequences[i] := v_sequence;
      v_hashes[i] := v_hash;
    end loop;

    with fresh as (
      select f.ord, f.sequence, f.number, f.hash
        from unnest(v_fresh, v_sequences, v_numbers, v_hashes) as f(ord, sequence, number, hash)
    ), entries as (
      insert into ledger.entry (cooperative_id, legal_entity_id, sequence, journal, year, number,
        period, entry_date, label, document_ref, document_date, key, concerns, reverses,
        original_number, validated_on, recorded_at, recorded_by, digest, hash)
      select v_cooperative, p_entity, f.sequence, p_journals[f.ord],
        extract(year from p_dates[f.ord]), f.number, p_periods[f.ord], p_dates[f.ord],
        p_labels[f.ord], p_document_refs[f.ord], p_document_dates[f.ord], p_keys[f.ord],
        p_concerns[f.ord], p_reverses[f.ord], p_original_numbers[f.ord], p_validated[f.ord],
        p_recorded_at, p_recorded_by, v_digests[f.ord], f.hash
      from fresh f order by f.sequence
    ), lines as (
      select f.sequence, f.ord, x.* from fresh f
        join unnest(p_of, p_lines, p_accounts, p_amounts, p_practices, p_auxiliaries,
            p_line_labels, p_settled, p_modes, p_subjects, p_foreign_amounts,
            p_foreign_currencies, p_natures, p_parties, p_particulars)
          as x(entry_of, line, account, amount, practice, auxiliary, label, settled_on, mode,
            subject, foreign_amount, foreign_currency, nature, party, particulars)
        on x.entry_of = f.ord
    ), postings as (
      insert into ledger.posting (cooperative_id, legal_entity_id, sequence, line, entry_date,
        account, amount, practice_id, auxiliary, label, settled_on, settlement_mode, subject,
        foreign_amount, foreign_currency, nature, party, particulars)
      select v_cooperative, p_entity, l.sequence, l.line, p_dates[l.ord], l.account, l.amount,
        l.practice, l.auxiliary, l.label, l.settled_on, l.mode, l.subject, l.foreign_amount,
        l.foreign_currency, l.nature, l.party, l.particulars
      from lines l order by l.sequence, l.line
    )
    insert into ledger.balance as b (cooperative_id, legal_entity_id, account, practice_id, year,
      period, debit, credit)
    select v_cooperative, p_entity, l.account,
      coalesce(l.practice, '00000000-0000-0000-0000-000000000000'),
      extract(year from p_dates[l.ord]), p_periods[l.ord],
      sum(greatest(l.amount, 0)), sum(greatest(-l.amount, 0))
    from lines l group by 3, 4, 5, 6 order by 3, 4, 5, 6
    on conflict (cooperative_id, legal_entity_id, account, practice_id, year, period)
      do update set debit = b.debit + excluded.debit, credit = b.credit + excluded.credit;

    update ledger.chain_head h set sequence = v_sequence, hash = v_hash
      where h.cooperative_id = v_cooperative and h.legal_entity_id = p_entity;
    if 0 = any (p_periods) then
      update ledger.fiscal_year f set opening = 'posted'
        where f.cooperative_id = v_cooperative and f.legal_entity_id = p_entity
          and f.year in (select extract(year from p_dates[o]) from unnest(v_fresh) o
                         where p_periods[o] = 0);
    end if;
  end if;

  return query select f.ord, f.sequence, f.number, true
    from unnest(v_fresh, v_sequences, v_numbers) as f(ord, sequence, number);
  if cardinality(p_keys) > coalesce(cardinality(v_fresh), 0) then
    return query select k.ord::int, e.sequence, e.number, false
      from unnest(p_keys) with ordinality as k(key, ord)
      join ledger.entry e on e.cooperative_id = v_cooperative
        and e.legal_entity_id = p_entity and e.key = k.key
      where k.ord <> all (coalesce(v_fresh, '{}'));
  end if;
end $$;

-- Takes the next numbers of the journals and years of the fresh entries; answers them in the order
-- of `p_fresh`.
create function ledger.take_numbers(
  p_cooperative uuid, p_entity uuid, p_journals text[], p_dates date[], p_fresh int[]
) returns int[] language sql set search_path = pg_catalog as $$
  with wanted as (
    select o.entry_of, o.place, p_journals[o.entry_of] as journal,
           extract(year from p_dates[o.entry_of])::smallint as year
      from unnest(p_fresh) with ordinality as o(entry_of, place)
  ), taken as (
    insert into ledger.counter as c (cooperative_id, legal_entity_id, journal, year, last_number)
    select p_cooperative, p_entity, w.journal, w.year, count(*) from wanted w
      group by w.journal, w.year order by w.journal, w.year
    on conflict (cooperative_id, legal_entity_id, journal, year)
      do update set last_number = c.last_number + excluded.last_number
    returning c.journal, c.year, c.last_number
  ), placed as (
    select w.place, w.journal, w.year,
           row_number() over (partition by w.journal, w.year order by w.place) as nth,
           count(*) over (partition by w.journal, w.year) as of_all
      from wanted w
  )
  select array_agg((t.last_number - p.of_all + p.nth)::int order by p.place)
    from placed p join taken t using (journal, year)
$$;

revoke all on all functions in schema ledger from public;
grant execute on function ledger.post to plusloin_runtime;

-- Before a table is analysed for the first time, the planner takes cooperative and legal entity for
-- as telling as a whole key. Where several keys begin with the two, it then checks each posting's
-- foreign key by walking all entries of its books, and the first import grows with the square of
-- its lines. So of these tables it is told to expect one cooperative with one set of books, until
-- it has counted. (PostgreSQL 16 and 17 cannot be told.)
do $$
declare kept text; part text;
begin
  if current_setting('server_version_num')::int < 180000 then return; end if;
  foreach kept in array array['entry', 'posting', 'lettering', 'lettering_line', 'document'] loop
    foreach part in array array['cooperative_id', 'legal_entity_id'] loop
      perform pg_restore_attribute_stats('schemaname', 'ledger', 'relname', kept, 'attname', part,
        'inherited', false, 'null_frac', 0::real, 'avg_width', 16, 'n_distinct', 1::real);
    end loop;
  end loop;
end $$;
