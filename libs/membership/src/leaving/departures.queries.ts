import type { CalendarDate } from '@plusloin/kernel';
import { NotFound, type Stored, type Tx } from '@plusloin/platform';
import type { OwedItem } from './open-items.queries.js';

/** Somebody who left. */
export interface Departure {
  readonly pathId: string;
  readonly memberId: string;
  readonly memberCode: string;
  readonly leftOn: CalendarDate;
  readonly owed: readonly OwedItem[];
  /** Where the archive lies, once it was handed over. */
  readonly folder: string | null;
  readonly files: readonly ArchivedFile[];
}

/** Its path is that inside the archive. */
export type ArchivedFile = { readonly path: string } & Stored;

/** The departure of a path, or `platform.not-found`. */
export async function departureOf(tx: Tx, pathId: string): Promise<Departure> {
  const [row] = await tx.query<Departure>(DEPARTURE, [tx.cooperativeId, pathId]);
  if (row === undefined) throw new NotFound('Departure', pathId);
  return row;
}

/** Once: an archive that was handed over stays what it was. */
export const recordHandover = (
  tx: Tx,
  pathId: string,
  of: { folder: string; files: readonly ArchivedFile[] },
): Promise<unknown> =>
  tx.query(HAND_OVER, [tx.cooperativeId, pathId, of.folder, JSON.stringify(of.files), tx.now]);

const DEPARTURE = `
  select d.path_id as "pathId", d.member_id as "memberId", m.code as "memberCode",
    d.left_on::text as "leftOn", d.open_items as owed, d.folder,
    coalesce(d.files, '[]') as files
  from membership.departure d
  join registry.member m on m.cooperative_id = d.cooperative_id and m.id = d.member_id
  where d.cooperative_id = $1 and d.path_id = $2`;

const HAND_OVER = `
  update membership.departure set folder = $3, files = $4, handed_over_at = $5
  where cooperative_id = $1 and path_id = $2 and handed_over_at is null`;
