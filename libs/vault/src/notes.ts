import { uuidv7 } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import type { MemberKey } from './member-keys.js';
import { personKey, placeOf, type UnerasedPerson } from './persons.js';
import { seal, unseal } from './sealing.js';

/** Seals free text under the key of the person it is about; answers its id. */
export async function sealNote(
  tx: Tx,
  member: MemberKey,
  person: UnerasedPerson,
  text: string,
): Promise<string> {
  const id = uuidv7(tx.now);
  const place = placeOf(tx, member, `${person.id}/${id}`, 'note');
  const sealed = seal(personKey(tx, member, person), text, place);
  await tx.query(ADD, [tx.cooperativeId, id, person.id, sealed, tx.now, tx.actor.id]);
  return id;
}

/** The oldest first. */
export async function notesAbout(
  tx: Tx,
  member: MemberKey,
  person: UnerasedPerson,
): Promise<string[]> {
  const key = personKey(tx, member, person);
  const rows = await tx.query<NoteRow>(NOTES, [tx.cooperativeId, person.id]);
  return rows.map(({ id, sealed }) =>
    unseal(key, sealed, placeOf(tx, member, `${person.id}/${id}`, 'note')).toString('utf8'),
  );
}

interface NoteRow {
  readonly id: string;
  readonly sealed: Buffer;
}

const ADD = `
  insert into vault.note (cooperative_id, id, person_id, sealed, made_at, made_by)
    values ($1, $2, $3, $4, $5, $6)`;

const NOTES = `
  select id, sealed from vault.note where cooperative_id = $1 and person_id = $2 order by id`;
