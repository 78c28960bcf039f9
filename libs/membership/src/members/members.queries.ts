import type { ListedMember, MemberListAsked } from '@plusloin/contracts';
import { addDays } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { rulesOn } from '../dated-rule.js';
import { SOON_DAYS } from '../documents/documents.queries.js';
import { requiredDocumentRules } from '../documents/required-documents.js';
import type { Place } from '../path/paths.queries.js';

/** Which members; `visible`: those whom somebody may see. */
export interface MembersWanted extends Omit<MemberListAsked, 'after'> {
  readonly visible: 'all' | readonly string[];
  /** The code of the last one of the page before. */
  readonly after: string | null;
}

/** A member with the path they are on, or were on last. */
export interface MemberRow extends ListedMember {
  readonly pathId: string | null;
  /** Of who accompanies. */
  readonly version: number;
}

/** In the order of their codes. */
export function membersOf(
  tx: Tx,
  { country, today }: Place,
  { visible, search, stage, way, documents, after, limit }: MembersWanted,
): Promise<MemberRow[]> {
  const rules = rulesOn(requiredDocumentRules, country, today);
  return tx.query<MemberRow>(MEMBERS, [
    ...[tx.cooperativeId, today, addDays(today, SOON_DAYS)],
    rules.map(({ type }) => type),
    rules.map(({ concerns }) => concerns === 'everyone'),
    rules.map((rule) => rule.stage === 'agreement'),
    ...[visible === 'all' ? null : visible, search ? `%${escaped(search)}%` : null],
    ...[stage ?? null, way ?? null, documents ?? null, after, limit],
  ]);
}

/** One of them, whoever may see it. */
export async function memberOf(
  tx: Tx,
  place: Place,
  memberId: string,
): Promise<MemberRow | undefined> {
  const [row] = await membersOf(tx, place, { visible: [memberId], after: null, limit: 1 });
  return row;
}

/** '%', '_' and '\' are letters that somebody looks for. */
const escaped = (text: string): string => text.replace(/[%_\\]/g, '\\$&');

/** Names of accounts that hold the adviser's place; older ones were written as words. */
const ADVISER = `
  select coalesce(u.name, a.adviser) as name from membership.adviser a
  left join auth."user" u on u.id::text = a.adviser
  where a.cooperative_id = $1 and a.path_id = p.id and a.valid_until is null`;

const PRACTICES = `
  select coalesce(bool_or(b.way like 'independent-%'), false) as is_independent,
    coalesce(array_agg(b.way), '{}') as ways,
    coalesce(string_agg(s.title || ' ' || s.code, ' '), '') as titles,
    coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'title', s.title,
      'wayOfWorking', b.way, 'from', b.valid_from, 'until', b.valid_until)
      order by s.code), '[]') as practices
  from registry.practice s
  join lateral (select k.way_of_working as way, k.valid_from, k.valid_until
    from registry.practice_booking k
    where k.cooperative_id = s.cooperative_id and k.practice_id = s.id
    order by k.valid_from > $2, k.valid_from desc limit 1) b on true
  where s.cooperative_id = $1 and s.member_id = m.id`;

const HELD = `d.judgement = 'verified' and (d.expires_on is null or d.expires_on >= $2)`;

const MISSING = `
  select count(*)::int as missing
  from unnest($4::text[], $5::boolean[], $6::boolean[]) as n(type, is_everyones, is_first)
  where p.stage in ('agreement', 'associate', 'leaving')
    and (n.is_everyones or w.is_independent) and (n.is_first or p.stage <> 'agreement')
    and not exists (select from membership.document d where d.cooperative_id = $1
      and d.path_id = p.id and d.type = n.type and (d.judgement is null or (${HELD})))`;

const GIVEN = `
  select count(*) filter (where d.judgement is null)::int as waiting,
    min(d.expires_on) filter (where ${HELD} and d.expires_on <= $3 and not exists (
      select from membership.document l where l.cooperative_id = $1 and l.path_id = d.path_id
        and l.type = d.type and l.judgement = 'verified'
        and (l.expires_on is null or l.expires_on > d.expires_on)))::text as expires_on
  from membership.document d
  where d.cooperative_id = $1 and d.path_id = p.id and p.stage <> 'left'`;

const MEMBERS = `
  select m.id as "memberId", m.code, m.display_name as name, m.language, p.id as "pathId",
    p.stage, p.since::text as since, w.practices, a.name as adviser,
    coalesce(p.adviser_version, 1) as version, n.missing, g.waiting, g.expires_on as "expiresOn"
  from registry.member m
  left join lateral (select c.id, c.stage, c.adviser_version,
      (select e.happened_on from membership.path_event e
      where e.cooperative_id = c.cooperative_id and e.path_id = c.id
      order by e.number desc limit 1) as since
    from membership.path c where c.cooperative_id = m.cooperative_id and c.member_id = m.id
    order by c.stage = 'left', c.id desc limit 1) p on true
  cross join lateral (${PRACTICES}) w
  left join lateral (${ADVISER}) a on true
  cross join lateral (${MISSING}) n
  cross join lateral (${GIVEN}) g
  where m.cooperative_id = $1 and ($7::uuid[] is null or m.id = any($7))
    and ($8::text is null or concat_ws(' ', m.display_name, m.code, w.titles) ilike $8)
    and ($9::text is null or p.stage = $9) and ($10::text is null or $10 = any(w.ways))
    and ($11::text is null or case $11 when 'missing' then n.missing > 0
      when 'waiting' then g.waiting > 0 else g.expires_on is not null end)
    and ($12::text is null or m.code > $12)
  order by m.code limit $13`;
