import { AuditLog, EditedMeanwhile, type Actor, type Tx, type Work } from '@plusloin/platform';
import { rightToOpen, rightToRead, type Holders, type OpeningReason } from './access.js';
import { identityShape, type Identity } from '@plusloin/contracts';
import { Keyring, type KeysOfConfig } from './keyring.js';
import { MemberKeys } from './member-keys.js';
import { notesAbout, sealNote } from './notes.js';
import {
  openIdentity,
  personKey,
  personOf,
  personsOf,
  placeOf,
  sealPersons,
  type PersonToSeal,
  type SealedPerson,
} from './persons.js';
import { seal } from './sealing.js';
import {
  identityCorrected,
  identityOpened,
  namesHidden,
  noteSealed,
  personsSealed,
} from './audited-actions.js';
import { IdentityRefused } from './vault.errors.js';

/** What the vault stands on. Without a keyring it lists pseudonyms and refuses all else. */
export interface VaultParts {
  readonly work: Work;
  readonly keyring: Keyring | undefined;
  readonly holders: Holders;
}

/** A person as their social worker knows them. */
export interface OpenedPerson extends SealedPerson {
  readonly identity: Identity;
  /** Of the identity, for the next correction. */
  readonly version: number;
}

/** The identities of persons accompanied: sealed, and opened one by one by their social worker. */
export class Vault {
  private readonly keys: MemberKeys;
  private readonly audit = new AuditLog();

  constructor(private readonly parts: VaultParts) {
    this.keys = new MemberKeys(parts.keyring);
  }

  seal(actor: Actor, memberId: string, identity: Identity): Promise<SealedPerson> {
    return this.parts.work.run(actor, async (tx) => {
      const [sealed] = await this.sealAll(tx, memberId, [{ identity }]);
      return sealed;
    });
  }

  /**
   * Inside a transaction of the caller, of which it is among the last things: answers in the order
   * asked. Refusals: `vault.identity-refused`, `vault.erased`, `vault.key-missing`.
   */
  async sealAll(
    tx: Tx,
    memberId: string,
    persons: readonly PersonToSeal[],
  ): Promise<SealedPerson[]> {
    const member = await this.keys.ofMember(tx, memberId);
    const read = persons.map((one) => ({ ...one, identity: identityOf(one.identity) }));
    const sealed = await sealPersons(tx, member, read);
    await this.audit.record(tx, personsSealed.of(memberId, { count: sealed.length }));
    return sealed;
  }

  /**
   * Logged with who, whom, when and why before it is answered. Refusals:
   * `vault.not-their-social-worker`, `vault.break-glass-not-approved`, `vault.break-glass-expired`,
   * `vault.erased`, `vault.seal-broken`, `platform.not-found`.
   */
  open(actor: Actor, personId: string, reason: OpeningReason): Promise<OpenedPerson> {
    return this.parts.work.run(actor, async (tx) => {
      const row = await personOf(tx, personId);
      const right = await rightToRead(tx, this.parts.holders, row.memberId);
      const { id, memberId, pseudonym, version } = row;
      const identity = openIdentity(tx, await this.keys.known(tx, memberId), row);
      const said = { member: memberId, pseudonym, reason, right };
      await this.audit.record(tx, identityOpened.of(id, said));
      return { id, memberId, pseudonym, identity, version };
    });
  }

  /**
   * The pseudonym stays. Refusals: as `open`, `vault.identity-refused`, and
   * `platform.edited-meanwhile` where the identity is not at this version any more.
   */
  correct(
    actor: Actor,
    personId: string,
    { identity, version }: Pick<OpenedPerson, 'identity' | 'version'>,
  ): Promise<OpenedPerson> {
    return this.parts.work.run(actor, async (tx) => {
      const row = await personOf(tx, personId);
      await rightToOpen(tx, this.parts.holders, row.memberId);
      const { id, memberId, pseudonym } = row;
      const member = await this.keys.known(tx, memberId);
      const read = identityOf(identity);
      const place = placeOf(tx, member, id, 'identity');
      const sealed = seal(personKey(tx, member, row), JSON.stringify(read), place);
      const [done] = await tx.query<object>(CORRECT, [tx.cooperativeId, id, sealed, version]);
      if (done === undefined) throw new EditedMeanwhile('identity', version);
      await this.audit.record(tx, identityCorrected.of(id, { member: memberId, pseudonym }));
      return { id, memberId, pseudonym, identity: read, version: version + 1 };
    });
  }

  /** Free text about a person, sealed like the identity. Answers the id of the note. */
  note(actor: Actor, personId: string, text: string): Promise<string> {
    return this.parts.work.run(actor, async (tx) => {
      const row = await personOf(tx, personId);
      await rightToOpen(tx, this.parts.holders, row.memberId);
      const { memberId: member, pseudonym } = row;
      const keyOfMember = await this.keys.known(tx, member);
      const id = await sealNote(tx, keyOfMember, row, text);
      await this.audit.record(tx, noteSealed.of(row.id, { member, pseudonym }));
      return id;
    });
  }

  /** The notes about a person, the oldest first; logged like the identity. */
  notes(actor: Actor, personId: string, reason: OpeningReason): Promise<string[]> {
    return this.parts.work.run(actor, async (tx) => {
      const row = await personOf(tx, personId);
      const right = await rightToRead(tx, this.parts.holders, row.memberId);
      const { memberId, pseudonym } = row;
      const member = await this.keys.known(tx, memberId);
      const texts = await notesAbout(tx, member, row);
      const said = { member: memberId, pseudonym, reason, right };
      await this.audit.record(tx, identityOpened.of(row.id, said));
      return texts;
    });
  }

  /**
   * The names of all persons of some members, for an import that must not let one through. Nobody
   * sees them: the log says for whom and how many.
   */
  async namesToHide(
    tx: Tx,
    memberIds: readonly string[],
  ): Promise<{ pseudonym: string; name: string }[]> {
    const names: { pseudonym: string; name: string }[] = [];
    for (const memberId of memberIds) {
      const rows = await personsOf(tx, memberId);
      if (rows.length === 0) continue;
      const member = await this.keys.known(tx, memberId);
      for (const row of rows) {
        names.push({ pseudonym: row.pseudonym, name: openIdentity(tx, member, row).name });
      }
      await this.audit.record(tx, namesHidden.of(memberId, { count: rows.length }));
    }
    return names;
  }

  /** Of one member, a page after a pseudonym; nothing is opened, so nothing is logged. */
  async list(tx: Tx, memberId: string, after = '', limit = 100): Promise<ListedPerson[]> {
    const most = Math.min(limit, 500);
    return tx.query<ListedPerson>(LIST, [tx.cooperativeId, memberId, after, most]);
  }
}

/**
 * A vault that seals for everybody and opens for nobody: what programs and operators are given.
 * Without PLUSLOIN_KEY it refuses to seal.
 */
export const sealingVault = ({ work, config }: { work: Work; config: KeysOfConfig }): Vault =>
  new Vault({
    work,
    keyring: config.keyEncryptionKey && Keyring.of(config),
    holders: { holds: async () => false },
  });

/** What everybody with a right to the member's books may see of a person. */
export interface ListedPerson extends SealedPerson {
  readonly madeAt: Date;
  readonly isErased: boolean;
}

function identityOf(given: Identity): Identity {
  const read = identityShape.safeParse(given);
  if (read.success) return read.data;
  throw new IdentityRefused(read.error.issues.map(({ path }) => path.join('.')));
}

const CORRECT = `
  update vault.person set sealed = $3, version = version + 1
   where cooperative_id = $1 and id = $2 and version = $4 returning id`;

const LIST = `
  select id, member_id as "memberId", pseudonym, made_at as "madeAt",
      erased_at is not null as "isErased"
    from vault.person
   where cooperative_id = $1 and member_id = $2 and pseudonym > $3 order by pseudonym limit $4`;
