import type { NoteList } from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, type Actor, type Services } from '@plusloin/platform';
import { Member } from '@plusloin/registry';
import { SealedText, type TextPlace } from '@plusloin/vault';
import { adviserNotesOpened, adviserNoteSealed } from '../audited-actions.js';
import { placeOf } from './paths.service.js';

/** What an adviser writes down about a member: sealed, and opened for advisers alone. */
export class AdviserNotes {
  private readonly seals: SealedText;
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'config'>) {
    this.seals = SealedText.of(services.config);
  }

  /** Answers the id. Refusals: `platform.not-found`, `vault.erased`, `vault.key-missing`. */
  add(actor: Actor, memberId: string, text: string): Promise<string> {
    return this.services.work.run(actor, async (tx) => {
      const { cooperativeId } = tx;
      await tx.findOrThrow(Member, { cooperativeId, id: memberId });
      const id = uuidv7(tx.now);
      const sealed = await this.seals.seal(tx, textPlace(memberId, id), text);
      await tx.query(ADD, [cooperativeId, id, memberId, sealed, tx.now, tx.actor.id]);
      await this.audit.record(tx, adviserNoteSealed.of(memberId, { note: id }));
      return id;
    });
  }

  /**
   * What they wrote themselves, and all since they accompany the member: whoever becomes an adviser
   * learns nothing of what was confided in another before. The latest hundred, the latest first;
   * that they were opened is written down.
   */
  open(actor: Actor, memberId: string): Promise<NoteList['notes']> {
    return this.services.work.run(actor, async (tx) => {
      const { timeZone } = await placeOf(tx);
      const rows = await tx.query<NoteRow>(NOTES, [
        ...[tx.cooperativeId, memberId, timeZone, tx.actor.id, tx.now],
      ]);
      const texts = await this.seals.openAll(
        tx,
        rows.map(({ id, sealed }) => ({ ...textPlace(memberId, id), sealed })),
      );
      if (rows.length > 0) {
        await this.audit.record(tx, adviserNotesOpened.of(memberId, { count: rows.length }));
      }
      return rows.map(({ id, madeOn, by }, at) => ({ id, madeOn, by, text: texts[at] ?? '' }));
    });
  }
}

const textPlace = (memberId: string, id: string): TextPlace => ({
  ...{ holderId: memberId, row: `membership.adviser_note/${id}/sealed` },
});

type NoteRow = Omit<NoteList['notes'][number], 'text'> & { readonly sealed: Buffer };

const ADD = `
  insert into membership.adviser_note (cooperative_id, id, member_id, sealed, made_at, made_by)
  values ($1, $2, $3, $4, $5, $6)`;

const NOTES = `
  select n.id, n.sealed, (n.made_at at time zone $3)::date::text as "madeOn", u.name as by
  from membership.adviser_note n left join auth."user" u on u.id::text = n.made_by
  where n.cooperative_id = $1 and n.member_id = $2 and (n.made_by = $4 or n.made_at >= (
    select min(g.valid_from) from identity.role_grant g
    where g.cooperative_id = $1 and g.account_id::text = $4 and g.role = 'adviser'
      and g.member_id = $2 and g.valid_from <= $5 and (g.valid_until is null or g.valid_until > $5)
  )) order by n.id desc limit 100`;
