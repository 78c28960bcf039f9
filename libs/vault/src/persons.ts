import { uuidv7 } from '@plusloin/kernel';
import { NotFound, type Tx } from '@plusloin/platform';
import type { KeyObject } from 'node:crypto';
import { identityShape, type Identity } from '@plusloin/contracts';
import { sourceMacs, type MemberKey } from './member-keys.js';
import { FEWEST_LETTERS, MOST_LETTERS, newPseudonym } from './pseudonym.js';
import { newWrappedKey, seal, unseal, unwrapped, type SealPlace } from './sealing.js';
import { Erased } from './vault.errors.js';

/** A person as everybody but their social worker knows them. */
export interface SealedPerson {
  readonly id: string;
  readonly memberId: string;
  readonly pseudonym: string;
}

export interface PersonRow extends SealedPerson {
  readonly keyVersion: number;
  /** Of the identity: one more with each correction. */
  readonly version: number;
  readonly wrappedKey: Buffer | null;
  readonly sealed: Buffer | null;
}

export interface PersonToSeal {
  readonly identity: Identity;
  /** What an import knows the person by: the same source is the same person. */
  readonly source?: string;
}

/** Seals those that are not there yet; answers all of them in the order asked. */
export async function sealPersons(
  tx: Tx,
  member: MemberKey,
  asked: readonly PersonToSeal[],
): Promise<SealedPerson[]> {
  const macOf = sourceMacs(member);
  const wanted = asked.map(({ source, identity }) => ({
    ...{ identity, source: source === undefined ? null : macOf(source) },
    found: undefined as SealedPerson | undefined,
  }));
  for (let letters = FEWEST_LETTERS; letters <= MOST_LETTERS; letters += 1) {
    const known = await knownBySource(tx, member, wanted.flatMap((one) => one.source ?? []));
    for (const one of wanted) one.found ??= one.source ? known.get(hex(one.source)) : undefined;
    const missing = wanted.filter(({ found }) => found === undefined);
    if (missing.length === 0) break;
    const drafts = missing.map((one) => ({ one, ...draftOf(tx, member, one.identity, letters) }));
    // One that meets a pseudonym already given is drawn again, with a letter more.
    const added = await addPersons(tx, member, drafts.map((d) => ({ ...d, source: d.one.source })));
    for (const { one, person } of drafts) if (added.has(person.id)) one.found = person;
  }
  return wanted.map(({ found }) => {
    if (found === undefined) throw new Error('no pseudonym is left to draw');
    return found;
  });
}

/** The row of a person of this cooperative, or `NotFound`; erased ones are refused. */
export async function personOf(tx: Tx, personId: string): Promise<UnerasedPerson> {
  const [row] = await tx.query<PersonRow>(`${PERSON} and p.id = $2`, [tx.cooperativeId, personId]);
  if (row === undefined) throw new NotFound('Person', personId);
  return unerased(row);
}

/** Unless the person is known, erased or not, and of this member: `NotFound`. */
export async function refuseOthersPerson(
  tx: Tx,
  { personId, memberId }: { readonly personId: string; readonly memberId: string },
): Promise<void> {
  const of = [tx.cooperativeId, personId, memberId];
  const [row] = await tx.query<object>(`${PERSON} and p.id = $2 and p.member_id = $3`, of);
  if (row === undefined) throw new NotFound('Person', personId);
}

/** One whose key is not destroyed. */
export interface UnerasedPerson extends PersonRow {
  readonly wrappedKey: Buffer;
  readonly sealed: Buffer;
}

function unerased(row: PersonRow): UnerasedPerson {
  const { wrappedKey, sealed } = row;
  if (wrappedKey === null || sealed === null) throw new Erased('person', row.pseudonym);
  return { ...row, wrappedKey, sealed };
}

/** All whose key is not destroyed, by pseudonym. */
export async function personsOf(tx: Tx, memberId: string): Promise<UnerasedPerson[]> {
  const rows = await tx.query<PersonRow>(
    `${PERSON} and p.member_id = $2 and p.erased_at is null order by p.pseudonym`,
    [tx.cooperativeId, memberId],
  );
  return rows.map(unerased);
}

export function openIdentity(tx: Tx, member: MemberKey, row: UnerasedPerson): Identity {
  const key = personKey(tx, member, row);
  const text = unseal(key, row.sealed, placeOf(tx, member, row.id, 'identity'));
  return identityShape.parse(JSON.parse(text.toString('utf8')));
}

export const personKey = (tx: Tx, member: MemberKey, row: UnerasedPerson): KeyObject =>
  unwrapped(member.key, row.wrappedKey, placeOf(tx, member, row.id, 'person-key'));

export const placeOf = (
  { cooperativeId }: Pick<Tx, 'cooperativeId'>,
  { memberId, version }: MemberKey,
  id: string,
  what: SealPlace['what'],
): SealPlace => ({ what, cooperativeId, memberId, id, key: version });

interface Draft {
  readonly person: SealedPerson;
  readonly wrapped: Buffer;
  readonly sealed: Buffer;
}

function draftOf(tx: Tx, member: MemberKey, identity: Identity, letters: number): Draft {
  const id = uuidv7(tx.now);
  const { key, wrapped } = newWrappedKey(member.key, placeOf(tx, member, id, 'person-key'));
  const text = JSON.stringify(identity);
  return {
    person: { id, memberId: member.memberId, pseudonym: newPseudonym(letters) },
    wrapped,
    sealed: seal(key, text, placeOf(tx, member, id, 'identity')),
  };
}

async function knownBySource(
  tx: Tx,
  { memberId }: MemberKey,
  sources: readonly Buffer[],
): Promise<Map<string, SealedPerson>> {
  if (sources.length === 0) return new Map();
  const rows = await tx.query<SealedPerson & { source: string }>(BY_SOURCE, [
    ...[tx.cooperativeId, memberId, sources],
  ]);
  return new Map(rows.map(({ source, ...person }) => [source, person]));
}

async function addPersons(
  tx: Tx,
  { memberId, version }: MemberKey,
  drafts: readonly (Draft & { source: Buffer | null })[],
): Promise<Set<string>> {
  const rows = await tx.prepared<{ id: string }>('add-persons', ADD, [
    ...[tx.cooperativeId, memberId, version, tx.now],
    drafts.map(({ person }) => person.id),
    drafts.map(({ person }) => person.pseudonym),
    drafts.map(({ wrapped }) => wrapped),
    drafts.map(({ sealed }) => sealed),
    drafts.map(({ source }) => source),
  ]);
  return new Set(rows.map(({ id }) => id));
}

const hex = (bytes: Buffer): string => bytes.toString('hex');

const PERSON = `
  select p.id, p.member_id as "memberId", p.pseudonym, p.key_version as "keyVersion",
      p.version, p.wrapped_key as "wrappedKey", p.sealed
    from vault.person p where p.cooperative_id = $1`;

const BY_SOURCE = `
  select id, member_id as "memberId", pseudonym, encode(source, 'hex') as source
    from vault.person
   where cooperative_id = $1 and member_id = $2 and source = any ($3::bytea[])`;

const ADD = `
  insert into vault.person (cooperative_id, member_id, key_version, made_at, id, pseudonym,
      wrapped_key, sealed, source)
  select $1, $2, $3, $4, d.* from unnest($5::uuid[], $6::text[], $7::bytea[], $8::bytea[],
      $9::bytea[]) as d
  on conflict do nothing returning id`;
