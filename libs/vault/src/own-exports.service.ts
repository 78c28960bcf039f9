import { calendarDateIn } from '@plusloin/kernel';
import { AuditLog, renderPdf, type Actor, type AuditEntry, type Tx } from '@plusloin/platform';
import { cooperativeOf, Member } from '@plusloin/registry';
import { rightToOpen } from './access.js';
import { correspondencePrinted, memberExported, personExported } from './audited-actions.js';
import { correspondencePage, type Correspondence } from './correspondence-page.js';
import type { Identity } from '@plusloin/contracts';
import { MemberKeys, type MemberKey } from './member-keys.js';
import { notesAbout } from './notes.js';
import { openIdentity, personOf, personsOf, type UnerasedPerson } from './persons.js';
import type { VaultParts } from './vault.service.js';

/** All that the vault holds about a person, and who looked at it: what the person may ask for. */
export interface PersonExport {
  readonly pseudonym: string;
  readonly identity: Identity;
  readonly notes: readonly string[];
  /** Each opening: when, by whom, why. */
  readonly openings: readonly Pick<AuditEntry, 'recordedAt' | 'actor' | 'action' | 'details'>[];
}

/** What a member takes along: themselves, and all persons they accompany. */
export interface MemberExport {
  readonly member: Pick<Member, 'id' | 'code' | 'displayName' | 'language'>;
  readonly persons: readonly PersonExport[];
  /** Pseudonyms behind which nobody stands any more. */
  readonly erased: readonly string[];
}

/** What leaves the vault whole, in the hands of the member alone. Nothing of it is stored. */
export class OwnExports {
  private readonly keys: MemberKeys;
  private readonly audit = new AuditLog();

  constructor(private readonly parts: VaultParts) {
    this.keys = new MemberKeys(parts.keyring);
  }

  /** The table for a tax inspector, as PDF. Refusal: `vault.not-their-social-worker`. */
  async correspondence(actor: Actor, memberId: string): Promise<Buffer> {
    const told = await this.parts.work.run(actor, async (tx) => {
      await rightToOpen(tx, this.parts.holders, memberId);
      const member = await memberOf(tx, memberId);
      const rows = await personsOf(tx, memberId);
      const persons = await this.named(tx, memberId, rows);
      const erased = await erasedOf(tx, memberId);
      await this.audit.record(tx, correspondencePrinted.of(memberId, { count: rows.length }));
      return { ...(await headOf(tx)), member: member.displayName, persons, erased };
    });
    return renderPdf(correspondencePage(told));
  }

  /** Refusals: `vault.not-their-social-worker`, `vault.erased`, `platform.not-found`. */
  person(actor: Actor, personId: string): Promise<PersonExport> {
    return this.parts.work.run(actor, async (tx) => {
      const row = await personOf(tx, personId);
      await rightToOpen(tx, this.parts.holders, row.memberId);
      const exported = await this.exportOf(tx, await this.keys.known(tx, row.memberId), row);
      const said = { member: row.memberId, pseudonym: row.pseudonym };
      await this.audit.record(tx, personExported.of(row.id, said));
      return exported;
    });
  }

  /** Refusal: `vault.not-their-social-worker`. Their books leave by `BooksExport`. */
  member(actor: Actor, memberId: string): Promise<MemberExport> {
    return this.parts.work.run(actor, async (tx) => {
      await rightToOpen(tx, this.parts.holders, memberId);
      const { id, code, displayName, language } = await memberOf(tx, memberId);
      const rows = await personsOf(tx, memberId);
      const persons: PersonExport[] = [];
      for (const row of rows) {
        persons.push(await this.exportOf(tx, await this.keys.known(tx, memberId), row));
      }
      const erased = await erasedOf(tx, memberId);
      await this.audit.record(tx, memberExported.of(memberId, { count: rows.length }));
      return { member: { id, code, displayName, language }, persons, erased };
    });
  }

  private async named(
    tx: Tx,
    memberId: string,
    rows: readonly UnerasedPerson[],
  ): Promise<Correspondence['persons']> {
    // Whoever has sealed nobody has no key, and a table without a line.
    if (rows.length === 0) return [];
    const key = await this.keys.known(tx, memberId);
    return rows.map((row) => ({
      ...{ pseudonym: row.pseudonym, identity: openIdentity(tx, key, row) },
    }));
  }

  private async exportOf(tx: Tx, key: MemberKey, row: UnerasedPerson): Promise<PersonExport> {
    return {
      pseudonym: row.pseudonym,
      identity: openIdentity(tx, key, row),
      notes: await notesAbout(tx, key, row),
      openings: await this.openingsOf(tx, row.id),
    };
  }

  /** All of them, however many there are; the latest first. */
  private async openingsOf(tx: Tx, personId: string): Promise<PersonExport['openings']> {
    const openings: PersonExport['openings'][number][] = [];
    for await (const entry of this.audit.all(tx, { subject: `person:${personId}` })) {
      const { recordedAt, actor, action, details } = entry;
      openings.push({ recordedAt, actor, action, details });
    }
    return openings.reverse();
  }
}

const memberOf = (tx: Tx, id: string): Promise<Member> =>
  tx.findOrThrow(Member, { cooperativeId: tx.cooperativeId, id });

async function headOf(
  tx: Tx,
): Promise<Pick<Correspondence, 'cooperative' | 'language' | 'on'>> {
  const { name, country, timeZone } = await cooperativeOf(tx);
  const language = country === 'BE' ? 'fr-BE' : 'fr-FR';
  return { cooperative: name, language, on: calendarDateIn(tx.now, timeZone) };
}

async function erasedOf(tx: Tx, memberId: string): Promise<string[]> {
  const rows = await tx.query<{ pseudonym: string }>(ERASED, [tx.cooperativeId, memberId]);
  return rows.map(({ pseudonym }) => pseudonym);
}

const ERASED = `
  select pseudonym from vault.person
   where cooperative_id = $1 and member_id = $2 and erased_at is not null order by pseudonym`;
