import type { BreakGlassList, BreakGlassShown } from '@plusloin/contracts';
import { namesOfAccounts } from '@plusloin/identity';
import { pageOf, type Tx } from '@plusloin/platform';
import {
  breakGlasses,
  membersNamed,
  stateOf,
  type BreakGlass,
  type BreakGlassesAsked,
} from '../break-glass.queries.js';

/** A page of requests, as people read them: who by name, and how each stands now. */
export async function breakGlassesShown(
  tx: Tx,
  asked: BreakGlassesAsked,
): Promise<BreakGlassList> {
  const { items, next } = pageOf(await breakGlasses(tx, asked), asked.limit, ({ id }) => [id]);
  return { breakGlasses: await shownOf(tx, items), next };
}

/** One of them. */
export async function breakGlassShown(tx: Tx, of: BreakGlass): Promise<BreakGlassShown> {
  const [shown] = await shownOf(tx, [of]);
  if (shown === undefined) throw new Error('one request has one answer');
  return shown;
}

async function shownOf(tx: Tx, all: readonly BreakGlass[]): Promise<BreakGlassShown[]> {
  const people = all.flatMap(({ askedBy, approvedBy, endedBy }) => [askedBy, approvedBy, endedBy]);
  const names = await namesOfAccounts(tx, people.flatMap((id) => id ?? []));
  const members = await membersNamed(tx, all.map(({ memberId }) => memberId));
  const somebody = (id: string | null) =>
    id === null ? null : { name: names.get(id) ?? GONE, isMe: id === tx.actor.id };
  return all.map((one) => ({
    id: one.id,
    member: members.get(one.memberId) ?? { id: one.memberId, code: GONE, name: GONE },
    state: stateOf(one, tx.now),
    askedBy: somebody(one.askedBy),
    askedAt: one.askedAt.toISOString(),
    approvedBy: somebody(one.approvedBy),
    shutAt: shutAtOf(one)?.toISOString() ?? null,
    endedBy: somebody(one.endedBy),
  }));
}

/** Whose account is gone. */
const GONE = '?';

const shutAtOf = ({ shutAt, endedAt }: BreakGlass): Date | null =>
  shutAt !== null && endedAt !== null ? endedAt : shutAt;
