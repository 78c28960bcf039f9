import { createSecretKey } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  Outbox,
  platformContext,
  WebhookDeliveries,
  WebhookEndpoints,
  WebhookEvents,
  Work,
  type Config,
} from '@plusloin/platform';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';
import { refusalOf } from '../note.js';
import { AReceiver } from './a-receiver.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CLOSE_ID = '01900000-0000-7000-8000-000000000001';

describe('Webhooks', () => {
  let database: TestDatabase;
  let receiver: AReceiver;
  let now = new Date();
  let actor = testActor();
  let endpoints: WebhookEndpoints;
  let deliveries: WebhookDeliveries;
  let work: Work;
  const outbox = new Outbox();
  const disabled: string[] = [];

  beforeAll(async () => {
    database = await testDatabase([platformContext]);
    work = new Work(database.dataSource, { now: () => now });
  });
  beforeEach(async () => {
    now = new Date();
    actor = testActor();
    receiver = await AReceiver.open();
    ({ endpoints, deliveries } = servicesOf({ hasLocalWebhooks: true }));
  });
  afterEach(() => receiver.close());
  afterAll(() => database.close());

  function servicesOf(config: Partial<Config>) {
    const keyEncryptionKey = createSecretKey(Buffer.alloc(32, 7));
    const services = {
      ...{ work, outbox, clock: work.clock },
      config: { keyEncryptionKey, ...config } as Config,
    };
    return {
      endpoints: new WebhookEndpoints(services),
      deliveries: new WebhookDeliveries(services, async (_tx, id) => void disabled.push(id)),
    };
  }

  const added = () =>
    endpoints.add(actor, { url: receiver.url, description: '', events: ['close.published'] });
  const closed = () =>
    work.run(actor, (tx) =>
      new WebhookEvents(outbox).tell(tx, [
        { type: 'close.published', ids: { closeId: CLOSE_ID } },
        { type: 'member.left', ids: { memberId: CLOSE_ID } },
      ]),
    );

  interface Asked {
    readonly id: string;
    readonly deliveryId: string;
    readonly attempt: number;
    readonly at: Date;
  }

  async function waiting(): Promise<Asked[]> {
    const { rows } = await database.superuser.query<Asked>(
      `select id, payload->>'deliveryId' as "deliveryId", (payload->>'attempt')::int as attempt,
         not_before as at from platform.outbox
       where cooperative_id = $1 and state = 'pending' order by not_before, id`,
      [actor.cooperativeId],
    );
    return rows;
  }

  /** Does what is asked for and due, as a worker would. */
  async function worked(): Promise<void> {
    for (const { id, deliveryId, attempt, at } of await waiting()) {
      if (at > now) continue;
      await deliveries.deliver(actor, deliveryId, attempt);
      const done = `update platform.outbox set state = 'done', done_at = now() where id = $1`;
      await database.superuser.query(done, [id]);
    }
  }

  const later = (milliseconds: number) => {
    now = new Date(now.getTime() + milliseconds);
  };
  const logOf = (id: string) => deliveries.page(actor, id, null, 100);

  it('are signed so that the official library takes them, and carry ids alone', async () => {
    const { secret, webhook } = await added();
    await closed();
    await worked();
    expect(receiver.received).toHaveLength(1);
    expect(receiver.verified(secret)).toEqual({
      ...{ type: 'close.published', timestamp: now.toISOString() },
      data: { cooperativeId: actor.cooperativeId, closeId: CLOSE_ID },
    });
    const [delivery] = await logOf(webhook.id);
    expect(delivery).toMatchObject({ state: 'delivered', attempts: [{ number: 1, status: 204 }] });
    const other = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    expect(() => receiver.verified(other)).toThrow();
  });

  it('are told with what happens or not at all', async () => {
    await added();
    const broken = work.run(actor, async (tx) => {
      await new WebhookEvents(outbox).tell(tx, [{ type: 'close.published', ids: {} }]);
      throw new Error('broken off');
    });
    await expect(broken).rejects.toThrow('broken off');
    expect(await waiting()).toEqual([]);
  });

  it('are tried again by the schedule of the standard, under the same id', async () => {
    const { secret, webhook } = await added();
    receiver.answers = [500, 302, 404];
    await closed();
    await worked();
    later(4_000);
    await worked();
    expect(receiver.received).toHaveLength(1);
    later(1_000);
    await worked();
    expect(receiver.received).toHaveLength(2);
    expect(receiver.verified(secret)).toMatchObject({ type: 'close.published' });
    later(5 * MINUTE);
    await worked();
    later(30 * MINUTE);
    await worked();
    expect(new Set(receiver.ids).size).toBe(1);
    const [delivery] = await logOf(webhook.id);
    expect(delivery?.attempts.map((one) => one.status)).toEqual([204, 404, 302, 500]);
    expect(await endpoints.list(actor)).toMatchObject([{ failingSince: null }]);
  });

  it('are written down once when a job runs twice, and go out of order without harm', async () => {
    const { webhook } = await added();
    await closed();
    await closed();
    const [first, second] = await waiting();
    for (const one of [second, first, first]) {
      await deliveries.deliver(actor, one?.deliveryId ?? '', 1);
    }
    const together = [first, second].map((one) =>
      deliveries.deliver(actor, one?.deliveryId ?? '', 1),
    );
    await Promise.all(together);
    expect(receiver.ids).toEqual([second?.deliveryId, first?.deliveryId]);
    const log = await logOf(webhook.id);
    expect(log.map((one) => one.attempts.length)).toEqual([1, 1]);
  });

  it('end after the last attempt, and the endpoint with them, with a notice', async () => {
    const { webhook } = await added();
    receiver.answers = Array.from({ length: 20 }, () => 503);
    await closed();
    for (let hours = 0; hours <= 80; hours += 1) {
      await worked();
      if (hours === 0) later(5_000);
      else later(HOUR);
    }
    expect(receiver.received).toHaveLength(10);
    const [delivery] = await logOf(webhook.id);
    expect(delivery).toMatchObject({ state: 'failed', nextAt: null });
    const [given] = await endpoints.list(actor);
    expect(given).toMatchObject({ disabled: { because: 'failing' } });
    expect(disabled).toEqual([webhook.id]);
    await closed();
    expect(await waiting()).toEqual([]);

    receiver.answers = [];
    const { id, version, url } = webhook;
    const wish = { url, description: '', events: ['close.published' as const], isEnabled: true };
    await refusalOf(endpoints.edit(actor, id, version, wish));
    await endpoints.edit(actor, id, given?.version ?? 0, wish);
    expect(await deliveries.replay(actor, id, { deliveryId: delivery?.id ?? '' })).toBe(1);
    await worked();
    expect((await logOf(id))[0]).toMatchObject({ id: delivery?.id, state: 'delivered' });
  });

  it('stop at once where the answer is that nobody is there any more', async () => {
    const { webhook } = await added();
    receiver.answers = [410];
    await closed();
    await worked();
    expect(await endpoints.list(actor)).toMatchObject([{ disabled: { because: 'gone' } }]);
    expect(disabled).toContain(webhook.id);
  });

  it('are sent again since a date, to one endpoint alone', async () => {
    const { webhook } = await added();
    await closed();
    await worked();
    later(MINUTE);
    const since = now.toISOString();
    await closed();
    await worked();
    expect(await deliveries.replay(actor, webhook.id, { since })).toBe(1);
    await worked();
    expect(receiver.ids).toHaveLength(3);
    expect(receiver.ids[2]).toBe(receiver.ids[1]);
    const foreign = await added();
    const [mine] = await logOf(webhook.id);
    const asked = deliveries.replay(actor, foreign.webhook.id, { deliveryId: mine?.id ?? '' });
    expect((await refusalOf(asked)).code).toBe('platform.not-found');
  });

  it('are signed by both secrets for a day after a new one was made', async () => {
    const { webhook, secret: former } = await added();
    const { secret } = await endpoints.rotate(actor, webhook.id);
    await endpoints.test(actor, webhook.id);
    await worked();
    expect(receiver.received.at(-1)?.headers['webhook-signature']?.split(' ')).toHaveLength(2);
    const test = { type: 'webhook.test', data: { webhookId: webhook.id } };
    for (const one of [secret, former]) expect(receiver.verified(one)).toMatchObject(test);
    later(25 * HOUR);
    await endpoints.test(actor, webhook.id);
    await worked();
    expect(receiver.received.at(-1)?.headers['webhook-signature']?.split(' ')).toHaveLength(1);
  });

  it('keep their secrets sealed, and out of every answer but the first', async () => {
    const { secret } = await added();
    const { rows } = await database.superuser.query<{ secret: Buffer }>(
      'select secret from platform.webhook_endpoint where cooperative_id = $1',
      [actor.cooperativeId],
    );
    const bytes = Buffer.from(secret.slice('whsec_'.length), 'base64');
    expect(rows[0]?.secret.includes(bytes)).toBe(false);
    expect(rows[0]?.secret.includes(secret)).toBe(false);
    expect(JSON.stringify(await endpoints.list(actor))).not.toContain('whsec_');
  });

  it('go nowhere inside of a network', async () => {
    const strict = servicesOf({ hasLocalWebhooks: false });
    const add = (url: string) =>
      strict.endpoints.add(actor, { url, description: '', events: ['close.published'] });
    for (const url of [receiver.url, 'https://127.0.0.1/', 'https://[::1]/', 'https://localhost']) {
      expect((await refusalOf(add(url))).code).toBe('webhooks.address-refused');
    }
    const { webhook } = await added();
    await closed();
    const [asked] = await waiting();
    await strict.deliveries.deliver(actor, asked?.deliveryId ?? '', 1);
    expect(receiver.received).toEqual([]);
    const [delivery] = await strict.deliveries.page(actor, webhook.id, null, 1);
    expect(delivery?.attempts).toMatchObject([{ status: null, problem: 'address' }]);
  });

  it('of another cooperative do not exist', async () => {
    const { webhook } = await added();
    const stranger = testActor();
    const asked = endpoints.rotate(stranger, webhook.id);
    expect((await refusalOf(asked)).code).toBe('platform.not-found');
    expect(await endpoints.list(stranger)).toEqual([]);
    expect((await refusalOf(deliveries.page(stranger, webhook.id, null, 1))).code).toBe(
      'platform.not-found',
    );
  });
});
