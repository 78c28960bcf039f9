import { NotFound, type Tx } from '@plusloin/platform';

/** Without the reason, which is sealed. */
export interface BreakGlass {
  readonly id: string;
  readonly memberId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  /** A day after it was approved. */
  readonly shutAt: Date | null;
  /** Declined, taken back, or shut before its time. */
  readonly endedBy: string | null;
  readonly endedAt: Date | null;
}

/** One of them, of this cooperative, or `NotFound`. */
export async function breakGlassOf(
  tx: Tx,
  id: string,
  lock: '' | 'for update' = '',
): Promise<BreakGlass> {
  const [row] = await tx.query<BreakGlass>(`${BREAK_GLASS} and id = $2 ${lock}`, [
    ...[tx.cooperativeId, id],
  ]);
  if (row === undefined) throw new NotFound('BreakGlass', id);
  return row;
}

/** Of whom, and below which one a page goes on. */
export interface BreakGlassesAsked {
  readonly memberId?: string;
  readonly after?: string | null;
  readonly limit: number;
}

/** The latest first. */
export function breakGlasses(
  tx: Tx,
  { memberId, after, limit }: BreakGlassesAsked,
): Promise<BreakGlass[]> {
  return tx.query<BreakGlass>(PAGE, [tx.cooperativeId, memberId ?? null, after ?? null, limit]);
}

/** How one stands at an instant. */
export function stateOf({ askedAt, approvedAt, shutAt, endedAt }: BreakGlass, now: Date) {
  if (endedAt !== null) return approvedAt === null ? 'declined' : 'shut';
  if (shutAt !== null) return now < shutAt ? 'open' : 'shut';
  return now.getTime() < askedAt.getTime() + DAY_MILLISECONDS ? 'asked' : 'lapsed';
}

/** A member by name, as lists say it. */
export interface NamedMember {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

export async function membersNamed(
  tx: Tx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedMember>> {
  const rows = await tx.query<NamedMember>(NAMED, [tx.cooperativeId, ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

/** For whom something is sealed, and how many persons, by name, after one of them. */
export function membersWithPersons(
  tx: Tx,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<(NamedMember & { readonly persons: number })[]> {
  return tx.query(WITH_PERSONS, [tx.cooperativeId, after, limit]);
}

/** 24 hours; the database holds it too. */
export const DAY_MILLISECONDS = 86_400_000;

const BREAK_GLASS = `
  select id, member_id as "memberId", asked_by as "askedBy", asked_at as "askedAt",
      approved_by as "approvedBy", approved_at as "approvedAt", shut_at as "shutAt",
      ended_by as "endedBy", ended_at as "endedAt"
    from vault.break_glass where cooperative_id = $1`;

const PAGE = `${BREAK_GLASS}
  and ($2::uuid is null or member_id = $2) and ($3::uuid is null or id < $3)
  order by id desc limit $4`;

const NAMED = `
  select id, code, display_name as name from registry.member
   where cooperative_id = $1 and id = any ($2::uuid[])`;

const WITH_PERSONS = `
  select m.id, m.code, m.display_name as name, count(*)::int as persons
    from vault.person p join registry.member m on m.cooperative_id = p.cooperative_id
      and m.id = p.member_id
   where p.cooperative_id = $1 and p.erased_at is null
     and ($2::uuid is null or (m.display_name, m.id) > (select f.display_name, f.id
       from registry.member f where f.cooperative_id = $1 and f.id = $2))
   group by m.id, m.code, m.display_name order by m.display_name, m.id limit $3`;
