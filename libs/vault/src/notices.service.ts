import { MailDoor, mailboxesOfMember, type Addressed } from '@plusloin/identity';
import { uuidv7 } from '@plusloin/kernel';
import { mailerOf, type Actor, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { breakGlassOf } from './break-glass.queries.js';
import { vaultMails, type VaultMails } from './mails/vault-mails.js';
import type { BreakGlassEvent } from './tell-member.job.js';

/** What a member is told: that it happened. */
interface Told {
  readonly breakGlassId: string;
  readonly event: BreakGlassEvent;
}

/** Nobody opens what is sealed for a member without the member being told. */
export class Notices {
  constructor(private readonly services: Pick<Services, 'work' | 'config'>) {}

  /**
   * Does what `tell-member` asks: the mail first, so that what says "told" is true. Twice tells
   * once.
   */
  async tell(actor: Actor, told: Told): Promise<void> {
    const key = `break-glass:${told.breakGlassId}:${told.event}`;
    const { work, config } = this.services;
    const door = new MailDoor(work, vaultMails, mailerOf(config));
    await door.send(actor, key, (tx) => this.letterOf(tx, told));
    await work.run(actor, (tx) => write(tx, told));
  }

  /** Null where they were told already. */
  private async letterOf(
    tx: Tx,
    { breakGlassId, event }: Told,
  ): Promise<Addressed<VaultMails> | null> {
    const { memberId } = await breakGlassOf(tx, breakGlassId);
    const [known] = await tx.query<object>(TOLD, [tx.cooperativeId, breakGlassId, event]);
    if (known !== undefined) return null;
    const { slug, name: cooperative } = await cooperativeOf(tx);
    const link = `${this.services.config.origin}/${slug}/personnes`;
    return {
      mail: { kind: `break-glass-${event}`, facts: { cooperative, link } },
      mailboxes: await mailboxesOfMember(tx, memberId),
    };
  }
}

async function write(tx: Tx, { breakGlassId, event }: Told): Promise<void> {
  const { memberId } = await breakGlassOf(tx, breakGlassId);
  await tx.query(ADD, [
    ...[tx.cooperativeId, uuidv7(tx.now), memberId, breakGlassId, event, tx.now],
  ]);
}

const TOLD = `
  select from vault.notice where cooperative_id = $1 and break_glass_id = $2 and event = $3`;

const ADD = `
  insert into vault.notice (cooperative_id, id, member_id, break_glass_id, event, told_at)
    values ($1, $2, $3, $4, $5, $6) on conflict do nothing`;
