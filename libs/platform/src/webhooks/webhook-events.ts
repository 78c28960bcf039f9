import type { WebhookEvent } from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import type { Outbox } from '../jobs/index.js';
import type { Tx } from '../tx.js';
import { deliverWebhook } from './deliver-webhook.job.js';

/** Something that happened: its type, and by which ids it is found. No words, no names. */
export interface Happened {
  readonly type: WebhookEvent;
  readonly ids: Readonly<Record<string, string | number>>;
}

/** Tells endpoints what happens: in the transaction in which it does, or not at all. */
export class WebhookEvents {
  constructor(private readonly outbox: Outbox) {}

  /** Nothing is written where nobody listens. */
  async tell(tx: Tx, happened: readonly Happened[]): Promise<void> {
    const listeners = await tx.query<Listener>(LISTENERS, [tx.cooperativeId]);
    const messages = listeners.flatMap(({ id, events }) =>
      happened
        .filter(({ type }) => events.includes(type))
        .map((one) => ({ endpointId: id, happened: one })),
    );
    await this.write(tx, messages);
  }

  /** To one endpoint, whatever it listens to: the id of the message. */
  async tellOne(tx: Tx, endpointId: string, happened: Happened): Promise<string> {
    const [id] = await this.write(tx, [{ endpointId, happened }]);
    if (id === undefined) throw new Error('a message has an id');
    return id;
  }

  private async write(tx: Tx, messages: readonly Message[]): Promise<string[]> {
    if (messages.length === 0) return [];
    const ids = messages.map(() => uuidv7(tx.now));
    await tx.query(ADD, [
      ...[tx.cooperativeId, ids, messages.map((one) => one.endpointId)],
      messages.map((one) => one.happened.type),
      messages.map((one) => bodyOf(tx, one.happened)),
      tx.now,
    ]);
    const asks = ids.map((deliveryId) => deliverWebhook.with({ deliveryId, attempt: 1 }));
    await this.outbox.addAll(tx, asks);
    return ids;
  }
}

interface Listener {
  readonly id: string;
  readonly events: readonly string[];
}

interface Message {
  readonly endpointId: string;
  readonly happened: Happened;
}

const bodyOf = (tx: Tx, { type, ids }: Happened): string =>
  JSON.stringify({
    ...{ type, timestamp: tx.now.toISOString() },
    data: { cooperativeId: tx.cooperativeId, ...ids },
  });

const LISTENERS = `
  select id, events from platform.webhook_endpoint
  where cooperative_id = $1 and disabled_at is null and removed_at is null order by id`;

const ADD = `
  insert into platform.webhook_delivery
    (cooperative_id, id, endpoint_id, type, body, state, next_at, created_at)
  select $1, m.id, m.endpoint_id, m.type, m.body, 'pending', $6, $6
  from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as m(id, endpoint_id, type, body)`;
