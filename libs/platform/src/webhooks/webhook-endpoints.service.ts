import type { EditedWebhook, NewWebhook, Webhook } from '@plusloin/contracts';
import { uuidv7 } from '@plusloin/kernel';
import { isIP } from 'node:net';
import type { Actor } from '../actor.js';
import { AuditLog, defineAuditAction } from '../audit/index.js';
import type { Services } from '../context.js';
import { EditedMeanwhile, NotFound, WebhookAddressRefused } from '../platform.errors.js';
import type { Tx } from '../tx.js';
import { isPublicAddress } from './public-address.js';
import { giveUpPending } from './webhook-deliveries.service.js';
import { WebhookEvents } from './webhook-events.js';
import { WebhookSecrets } from './webhook-secrets.js';
import { newWebhookSecret } from './webhook-signature.js';

/** An endpoint with the secret that was made for it: shown once, kept sealed. */
export interface WithSecret {
  readonly webhook: Webhook;
  readonly secret: string;
}

/** The endpoints of a cooperative: who is told what happens. */
export class WebhookEndpoints {
  private readonly secrets: WebhookSecrets;
  private readonly events: WebhookEvents;
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'outbox' | 'config'>) {
    this.secrets = new WebhookSecrets(services.config);
    this.events = new WebhookEvents(services.outbox);
  }

  list(actor: Actor): Promise<Webhook[]> {
    return this.services.work.read(actor, async (tx) => {
      const rows = await tx.query<Row>(`${SELECT} order by added_at, id`, [tx.cooperativeId]);
      return rows.map(shown);
    });
  }

  /** Refusals: `webhooks.address-refused`, `webhooks.key-missing`. */
  async add(actor: Actor, wished: NewWebhook): Promise<WithSecret> {
    this.refuseAddress(wished.url);
    const secret = newWebhookSecret();
    return this.services.work.run(actor, async (tx) => {
      const id = uuidv7(tx.now);
      const sealed = this.secrets.seal(secret, placeOf(tx, id));
      await tx.query(ADD, [
        ...[tx.cooperativeId, id, wished.url, wished.description, wished.events, sealed],
        ...[tx.actor.id, tx.now],
      ]);
      await this.audit.record(tx, actions.added.of(id, {}));
      return { webhook: await one(tx, id), secret };
    }, 'once');
  }

  /** Refusals: `webhooks.address-refused`, `platform.edited-meanwhile`, `platform.not-found`. */
  async edit(
    actor: Actor,
    id: string,
    version: number,
    wished: EditedWebhook,
  ): Promise<Webhook> {
    this.refuseAddress(wished.url);
    return this.services.work.run(actor, async (tx) => {
      await one(tx, id);
      const edited = await tx.query(EDIT, [
        ...[tx.cooperativeId, id, version, wished.url, wished.description, wished.events],
        ...[wished.isEnabled, tx.now],
      ]);
      if (edited.length === 0) throw new EditedMeanwhile('Webhook', version);
      if (!wished.isEnabled) await giveUpPending(tx, id);
      await this.audit.record(tx, actions.edited.of(id, {}));
      return one(tx, id);
    });
  }

  /** What was sent stays in its log; what waits is not sent. Refusal: `platform.not-found`. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      await one(tx, id);
      await tx.query(REMOVE, [tx.cooperativeId, id, tx.now]);
      await giveUpPending(tx, id);
      await this.audit.record(tx, actions.removed.of(id, {}));
    });
  }

  /** For a day both secrets sign, so that nothing is lost while it is replaced over there. */
  rotate(actor: Actor, id: string): Promise<WithSecret> {
    const secret = newWebhookSecret();
    return this.services.work.run(actor, async (tx) => {
      await one(tx, id);
      const sealed = this.secrets.seal(secret, placeOf(tx, id));
      const until = new Date(tx.now.getTime() + FORMER_HOLDS_MILLISECONDS);
      await tx.query(ROTATE, [tx.cooperativeId, id, sealed, until]);
      await this.audit.record(tx, actions.rotated.of(id, {}));
      return { webhook: await one(tx, id), secret };
    }, 'once');
  }

  /** Sends a test event as anything else is sent: the id of the message. */
  test(actor: Actor, id: string): Promise<string> {
    return this.services.work.run(actor, async (tx) => {
      await one(tx, id);
      const test = { type: 'webhook.test', ids: { webhookId: id } } as const;
      const message = await this.events.tellOne(tx, id, test);
      await this.audit.record(tx, actions.tested.of(id, {}));
      return message;
    });
  }

  /** Names are judged when they are looked up; what is visible already is refused at once. */
  private refuseAddress(url: string): void {
    if (this.services.config.hasLocalWebhooks) return;
    const { protocol, hostname } = new URL(url);
    const host = hostname.replace(/^\[(.*)\]$/, '$1');
    const isInside = isIP(host) === 0 ? /(^|\.)localhost\.?$/.test(host) : !isPublicAddress(host);
    if (protocol !== 'https:' || isInside) throw new WebhookAddressRefused();
  }
}

const FORMER_HOLDS_MILLISECONDS = 24 * 60 * 60 * 1000;

const endpoint = { subject: 'webhook', details: {} };
const actions = {
  added: defineAuditAction({ name: 'webhooks.added', ...endpoint }),
  edited: defineAuditAction({ name: 'webhooks.edited', ...endpoint }),
  removed: defineAuditAction({ name: 'webhooks.removed', ...endpoint }),
  rotated: defineAuditAction({ name: 'webhooks.secret-rotated', ...endpoint }),
  tested: defineAuditAction({ name: 'webhooks.tested', ...endpoint }),
};

const placeOf = ({ cooperativeId }: Tx, endpointId: string) => ({ cooperativeId, endpointId });

interface Row extends Omit<Webhook, 'addedAt' | 'disabled' | 'failingSince' | 'formerSecretUntil'> {
  readonly addedAt: Date;
  readonly disabledAt: Date | null;
  readonly disabledBecause: NonNullable<Webhook['disabled']>['because'] | null;
  readonly failingSince: Date | null;
  readonly formerUntil: Date | null;
}

async function one(tx: Tx, id: string): Promise<Webhook> {
  const [row] = await tx.query<Row>(`${SELECT} and id = $2`, [tx.cooperativeId, id]);
  if (row === undefined) throw new NotFound('Webhook', id);
  return shown(row);
}

const shown = ({ addedAt, disabledAt, disabledBecause, ...row }: Row): Webhook => ({
  ...{ id: row.id, version: row.version, url: row.url, description: row.description },
  events: row.events,
  addedAt: addedAt.toISOString(),
  disabled:
    disabledAt && disabledBecause && { at: disabledAt.toISOString(), because: disabledBecause },
  failingSince: row.failingSince?.toISOString() ?? null,
  formerSecretUntil: row.formerUntil?.toISOString() ?? null,
});

const SELECT = `
  select id, version, url, description, events, added_at as "addedAt",
    disabled_at as "disabledAt", disabled_because as "disabledBecause",
    failing_since as "failingSince", former_until as "formerUntil"
  from platform.webhook_endpoint where cooperative_id = $1 and removed_at is null`;

const ADD = `
  insert into platform.webhook_endpoint
    (cooperative_id, id, url, description, events, secret, added_by, added_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const EDIT = `
  update platform.webhook_endpoint set url = $4, description = $5, events = $6,
      version = version + 1,
      failing_since = case when $7 and disabled_at is not null then null else failing_since end,
      disabled_at = case when $7 then null else coalesce(disabled_at, $8) end,
      disabled_because = case when $7 then null else coalesce(disabled_because, 'asked') end
    where cooperative_id = $1 and id = $2 and version = $3 and removed_at is null returning id`;

const REMOVE = `
  update platform.webhook_endpoint set removed_at = $3 where cooperative_id = $1 and id = $2`;

const ROTATE = `
  update platform.webhook_endpoint set former_secret = secret, former_until = $4, secret = $3,
      version = version + 1
    where cooperative_id = $1 and id = $2`;
