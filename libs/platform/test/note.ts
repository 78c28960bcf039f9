import { DomainError } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';

/** A tenant table for the tests of the ground floor. */
export const NOTES = `
  create table platform.note (
    cooperative_id uuid not null, id uuid not null, turn bigint not null,
    primary key (cooperative_id, id)
  );
  alter table platform.note enable row level security;
  alter table platform.note force row level security;
  create policy own_cooperative on platform.note
    using (cooperative_id = platform.current_cooperative());
  grant select, insert, update, delete on platform.note to plusloin_runtime;`;

export async function addNote(tx: Tx, turn: number): Promise<string> {
  const id = crypto.randomUUID();
  await tx.query('insert into platform.note values ($1, $2, $3)', [tx.cooperativeId, id, turn]);
  return id;
}

/** The named refusal with which something ends; anything else fails the test with its cause. */
export async function refusalOf(doing: Promise<unknown>): Promise<DomainError> {
  const error: unknown = await doing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof DomainError)) throw new Error('no refusal', { cause: error });
  return error;
}
