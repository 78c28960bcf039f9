import type { Tx } from '@plusloin/platform';
import type { erasureReasons } from './audited-actions.js';

export type ErasureReason = (typeof erasureReasons)[number];

/** One erasure as the list outside the database holds it: ids, and no word about anybody. */
export interface Erasure {
  readonly cooperativeId: string;
  readonly id: string;
  readonly kind: 'member' | 'person' | 'path';
  readonly subjectId: string;
  readonly reason: ErasureReason;
  readonly erasedAt: string;
}

/** How many persons, or how many paths, cannot be read any more since now. */
export async function destroyKeys(
  tx: Tx,
  { kind, subjectId }: Pick<Erasure, 'kind' | 'subjectId'>,
): Promise<number> {
  const parameters = [tx.cooperativeId, subjectId, tx.now];
  if (kind === 'path') return (await tx.query<object>(DESTROY_TEXTS, parameters)).length;
  const column = kind === 'person' ? 'id' : 'member_id';
  if (kind === 'member') {
    await tx.query(DESTROY_MEMBER, parameters);
    await tx.query(DESTROY_TEXTS, parameters);
  }
  await tx.query(DELETE_NOTES[column], parameters.slice(0, 2));
  return (await tx.query<object>(DESTROY_PERSONS[column], parameters)).length;
}

const DESTROY_MEMBER = `
  update vault.member_key set wrapped = null, destroyed_at = $3
   where cooperative_id = $1 and member_id = $2 and wrapped is not null`;

const DESTROY_TEXTS = `
  update vault.text_key set wrapped = null, destroyed_at = $3
   where cooperative_id = $1 and holder_id = $2 and wrapped is not null returning holder_id`;

const destroyWhere = (column: string): string => `
  update vault.person
     set wrapped_key = null, sealed = null, source = null, erased_at = $3
   where cooperative_id = $1 and ${column} = $2 and erased_at is null returning id`;

const DESTROY_PERSONS = { id: destroyWhere('id'), member_id: destroyWhere('member_id') };

const deleteWhere = (column: string): string => `
  delete from vault.note n using vault.person p
   where n.cooperative_id = $1 and p.cooperative_id = $1 and p.id = n.person_id
     and p.${column} = $2`;

const DELETE_NOTES = { id: deleteWhere('id'), member_id: deleteWhere('member_id') };

export const ADD = `
  insert into vault.erasure (cooperative_id, id, kind, subject_id, reason, erased_at, erased_by)
    values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`;

export const ERASURE = `
  select cooperative_id as "cooperativeId", id, kind, subject_id as "subjectId", reason,
      to_char(erased_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "erasedAt"
    from vault.erasure where cooperative_id = $1`;
