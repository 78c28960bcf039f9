import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { tell } from '../notices.queries.js';

/** A candidacy of which nothing was heard since a day. */
export interface StaleCandidacy {
  readonly id: string;
  readonly writtenOn: CalendarDate;
}

/** Writes to each candidate, once for each silence, that their candidacy ends on a day. */
export const tellOfEnd = (
  tx: Tx,
  stale: readonly StaleCandidacy[],
  dueOn: CalendarDate,
): Promise<number> =>
  tell(
    tx,
    stale.map((one) => ({
      ...{ key: keyOf(one), kind: 'candidacy-ends' as const },
      ...{ pathId: one.id, subjectId: one.id, dueOn },
    })),
  );

/** Those who were told of it by a day: whoever was not is asked first. */
export async function toldOfEnd<S extends StaleCandidacy>(
  tx: Tx,
  stale: readonly S[],
  by: { day: CalendarDate; timeZone: string },
): Promise<S[]> {
  const rows = await tx.query<{ key: string }>(TOLD, [
    ...[tx.cooperativeId, stale.map(keyOf), by.day, by.timeZone],
  ]);
  const told = new Set(rows.map(({ key }) => key));
  return stale.filter((one) => told.has(keyOf(one)));
}

const keyOf = ({ id, writtenOn }: StaleCandidacy): string => `candidacy-ends:${id}:${writtenOn}`;

const TOLD = `
  select key from membership.notice
  where cooperative_id = $1 and key = any($2::text[])
    and (made_at at time zone $4)::date <= $3::date`;
