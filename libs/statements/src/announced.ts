import { Notifications } from '@plusloin/identity';
import { WebhookEvents, type Happened, type Outbox, type Tx } from '@plusloin/platform';
import type { CloseRow } from './close.queries.js';

/**
 * Tells that a close is published, with its publication: each member of their own statements, and
 * endpoints of all of them. Made once more, it is told to nobody again.
 */
export async function tellPublished(tx: Tx, outbox: Outbox, close: CloseRow): Promise<void> {
  if (close.isPublished || close.isProvisional) return;
  const { id: closeId, quarter, version } = close;
  const stated = await tx.query<Stated>(STATED, [tx.cooperativeId, closeId]);
  await new Notifications().tell(
    tx,
    stated.map(({ memberId, subject }) => ({
      ...{ kind: 'statement-published', ids: { closeId, subject, quarter }, to: { memberId } },
    })),
  );
  const happened: Happened[] = stated.map(({ practiceId }) => ({
    type: 'statement.published',
    ids: { closeId, quarter, version, practiceId },
  }));
  const closed: Happened = { type: 'close.published', ids: { closeId, quarter, version } };
  await new WebhookEvents(outbox).tell(tx, [closed, ...happened]);
}

interface Stated {
  readonly subject: string;
  readonly practiceId: string;
  readonly memberId: string;
}

const STATED = `
  select s.subject, s.practice_id as "practiceId", p.member_id as "memberId"
  from statements.statement s join registry.practice p
    on p.cooperative_id = $1 and p.id = s.practice_id
  where s.cooperative_id = $1 and s.close_id = $2 order by s.subject`;
