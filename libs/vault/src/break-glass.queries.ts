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
