import type { NewReplay, WebhookDelivery } from '@plusloin/contracts';
import type { Actor } from '../actor.js';
import { AuditLog, auditField, defineAuditAction } from '../audit/index.js';
import type { Services } from '../context.js';
import { NotFound } from '../platform.errors.js';
import type { Tx } from '../tx.js';
import { deliverWebhook } from './deliver-webhook.job.js';
import { postWebhook, type Posted } from './post-webhook.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { webhookSignature } from './webhook-signature.js';

/** The pauses of the standard after each attempt; after the last the message has failed. */
export const RETRY_PAUSES_SECONDS = [
  5,
  ...[5, 30, 120, 300, 600, 840, 1_200, 1_440].map((minutes) => minutes * 60),
];

/** An endpoint that took nothing for so long is not written to any more. */
const LONG_MILLISECONDS = 3 * 24 * 60 * 60 * 1000;

export interface AfterDelivery {
  readonly createdAt: string;
  readonly id: string;
}

/** Messages on their way to endpoints, and what became of each attempt. */
export class WebhookDeliveries {
  private readonly secrets: WebhookSecrets;

  /** `onDisabled`: what else is to be written when an endpoint is given up. */
  constructor(
    private readonly services: Pick<Services, 'work' | 'outbox' | 'config' | 'clock'>,
    private readonly onDisabled?: (tx: Tx, endpointId: string) => Promise<void>,
  ) {
    this.secrets = new WebhookSecrets(services.config);
  }

  /**
   * One attempt. Sent twice after a crash it is the same message with the same id, by which whoever
   * takes it knows; written down once.
   */
  async deliver(actor: Actor, deliveryId: string, attempt: number): Promise<void> {
    const { work } = this.services;
    const message = await work.read(actor, (tx) => this.open(tx, deliveryId, attempt));
    if (message === null) return;
    const posted = await this.post(message);
    await work.run(actor, (tx) => this.settle(tx, message, attempt, posted));
  }

  /** The latest first. Refusal: `platform.not-found`. */
  page(actor: Actor, endpointId: string, after: AfterDelivery | null, most: number) {
    return this.services.work.read(actor, async (tx) => {
      await refuseUnknown(tx, endpointId);
      return tx.query<WebhookDelivery>(PAGE, [
        ...[tx.cooperativeId, endpointId, after?.createdAt ?? null, after?.id ?? null, most],
      ]);
    });
  }

  /**
   * Sends what has ended once more, under the same ids; how many. Refusal: `platform.not-found`,
   * of an endpoint or of a message that is not its own.
   */
  replay(actor: Actor, endpointId: string, of: NewReplay): Promise<number> {
    return this.services.work.run(actor, async (tx) => {
      await refuseUnknown(tx, endpointId);
      const [id, since] = 'since' in of ? [null, of.since] : [of.deliveryId, null];
      if (id !== null) {
        const known = await tx.query(KNOWN, [tx.cooperativeId, endpointId, id]);
        if (known.length === 0) throw new NotFound('Delivery', id);
      }
      const rows = await tx.query<{ id: string; attempts: number }>(REPLAY, [
        ...[tx.cooperativeId, endpointId, id, since, tx.now],
      ]);
      const asks = rows.map((row) =>
        deliverWebhook.with({ deliveryId: row.id, attempt: row.attempts + 1 }),
      );
      await this.services.outbox.addAll(tx, asks);
      const told = webhookReplayed.of(endpointId, { count: rows.length });
      if (rows.length > 0) await new AuditLog().record(tx, told);
      return rows.length;
    });
  }

  /** What is to be sent now, or nothing where it was, or where nobody wants it any more. */
  private async open(tx: Tx, id: string, attempt: number): Promise<Message | null> {
    const [row] = await tx.query<MessageRow>(OPEN, [tx.cooperativeId, id, attempt - 1, tx.now]);
    if (row === undefined) return null;
    const place = { cooperativeId: tx.cooperativeId, endpointId: row.endpointId };
    const sealed = [row.secret, row.formerSecret].filter((one) => one !== null);
    const secrets = sealed.map((one) => this.secrets.open(one, place));
    return { id, endpointId: row.endpointId, url: row.url, body: row.body, secrets };
  }

  private post({ id, url, body, secrets }: Message): Promise<Posted> {
    const { config, clock } = this.services;
    const timestamp = Math.floor(clock.now().getTime() / 1000);
    const headers = {
      'content-type': 'application/json',
      'user-agent': 'Plusloin',
      'webhook-id': id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': webhookSignature(secrets, { id, timestamp, body }),
    };
    return postWebhook({ url, headers, body, isLocalAllowed: config.hasLocalWebhooks });
  }

  private async settle(tx: Tx, { id, endpointId }: Message, attempt: number, posted: Posted) {
    const [row] = await tx.query<SettledRow>(HOLD, [tx.cooperativeId, id]);
    if (row === undefined || row.attempts !== attempt - 1) return;
    const { status, problem, durationMs } = posted;
    await tx.query(NOTE, [tx.cooperativeId, id, attempt, tx.now, status, problem, durationMs]);
    const isTaken = status !== null && status >= 200 && status < 300;
    const pause = RETRY_PAUSES_SECONDS[attempt - 1 - row.roundFrom];
    const isLast = isTaken || status === GONE || pause === undefined;
    const nextAt = isLast ? null : new Date(tx.now.getTime() + pause * 1000);
    const state = isTaken ? 'delivered' : isLast ? 'failed' : 'pending';
    await tx.query(SETTLE, [tx.cooperativeId, id, attempt, state, nextAt]);
    const [failing] = await tx.query<{ since: Date | null }>(FAILING, [
      ...[tx.cooperativeId, endpointId, isTaken, tx.now],
    ]);
    if (nextAt !== null) {
      const ask = deliverWebhook.with({ deliveryId: id, attempt: attempt + 1 });
      return this.services.outbox.add(tx, { ...ask, notBefore: nextAt });
    }
    const since = failing?.since?.getTime() ?? tx.now.getTime();
    const isLong = tx.now.getTime() - since >= LONG_MILLISECONDS;
    if (!isTaken && (status === GONE || isLong)) {
      await this.disable(tx, endpointId, status === GONE ? 'gone' : 'failing');
    }
  }

  private async disable(tx: Tx, endpointId: string, because: string): Promise<void> {
    const given = await tx.query(DISABLE, [tx.cooperativeId, endpointId, tx.now, because]);
    if (given.length === 0) return;
    await giveUpPending(tx, endpointId);
    await this.onDisabled?.(tx, endpointId);
  }
}

/** Messages that had ended were asked for once more. */
const webhookReplayed = defineAuditAction({
  name: 'webhooks.replayed',
  subject: 'webhook',
  details: { count: auditField.count },
});

/** What waits for an endpoint that is written to no more; a replay sends it once it is again. */
export const giveUpPending = (tx: Tx, endpointId: string): Promise<unknown> =>
  tx.query(GIVE_UP, [tx.cooperativeId, endpointId]);

/** By the standard: whoever answers this wants nothing any more. */
const GONE = 410;

interface Message {
  readonly id: string;
  readonly endpointId: string;
  readonly url: string;
  readonly body: string;
  readonly secrets: readonly string[];
}

interface MessageRow extends Omit<Message, 'id' | 'secrets'> {
  readonly secret: Buffer;
  readonly formerSecret: Buffer | null;
}

interface SettledRow {
  readonly attempts: number;
  readonly roundFrom: number;
}

async function refuseUnknown(tx: Tx, endpointId: string): Promise<void> {
  const known = await tx.query(ENDPOINT, [tx.cooperativeId, endpointId]);
  if (known.length === 0) throw new NotFound('Webhook', endpointId);
}

const ENDPOINT = `
  select from platform.webhook_endpoint
  where cooperative_id = $1 and id = $2 and removed_at is null`;

const OPEN = `
  select d.endpoint_id as "endpointId", e.url, d.body, e.secret,
    case when e.former_until > $4 then e.former_secret end as "formerSecret"
  from platform.webhook_delivery d join platform.webhook_endpoint e
    on e.cooperative_id = $1 and e.id = d.endpoint_id
  where d.cooperative_id = $1 and d.id = $2 and d.attempts = $3 and d.state = 'pending'
    and e.removed_at is null and (e.disabled_at is null or d.type = 'webhook.test')`;

const HOLD = `
  select attempts, round_from as "roundFrom" from platform.webhook_delivery
  where cooperative_id = $1 and id = $2 for update`;

const NOTE = `
  insert into platform.webhook_attempt
    (cooperative_id, delivery_id, number, at, status, problem, duration_ms)
  values ($1, $2, $3, $4, $5, $6, $7)`;

const SETTLE = `
  update platform.webhook_delivery set attempts = $3, state = $4, next_at = $5
  where cooperative_id = $1 and id = $2`;

const FAILING = `
  update platform.webhook_endpoint
    set failing_since = case when $3 then null else coalesce(failing_since, $4) end
  where cooperative_id = $1 and id = $2 returning failing_since as since`;

const DISABLE = `
  update platform.webhook_endpoint set disabled_at = $3, disabled_because = $4,
    version = version + 1
  where cooperative_id = $1 and id = $2 and disabled_at is null returning id`;

const GIVE_UP = `
  update platform.webhook_delivery set state = 'failed', next_at = null
  where cooperative_id = $1 and endpoint_id = $2 and state = 'pending'`;

const KNOWN = `
  select from platform.webhook_delivery
  where cooperative_id = $1 and endpoint_id = $2 and id = $3`;

const REPLAY = `
  update platform.webhook_delivery set state = 'pending', round_from = attempts, next_at = $5
  where cooperative_id = $1 and endpoint_id = $2 and state <> 'pending'
    and ($3::uuid is null or id = $3) and ($4::timestamptz is null or created_at >= $4)
  returning id, attempts`;

const INSTANT = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

const PAGE = `
  select d.id, d.type, d.state, ${INSTANT('d.created_at')} as "createdAt",
    ${INSTANT('d.next_at')} as "nextAt",
    coalesce((select jsonb_agg(jsonb_build_object('number', a.number, 'at', ${INSTANT('a.at')},
        'status', a.status, 'problem', a.problem, 'durationMs', a.duration_ms)
        order by a.number desc)
      from platform.webhook_attempt a
      where a.cooperative_id = $1 and a.delivery_id = d.id), '[]') as attempts
  from platform.webhook_delivery d
  where d.cooperative_id = $1 and d.endpoint_id = $2
    and ($3::timestamptz is null or (d.created_at, d.id) < ($3::timestamptz, $4::uuid))
  order by d.created_at desc, d.id desc limit $5`;
