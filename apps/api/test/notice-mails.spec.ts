import { createSecretKey, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { NoticeMails } from '@plusloin/membership';
import { operatorActor, type Mailer } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ORIGIN } from './planted-api.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

describe('A mail of two mailboxes of which one fails', () => {
  let database: TestDatabase;
  let world: TwoCooperatives;

  beforeAll(async () => {
    database = await testDatabase(contexts);
    world = await twoCooperatives(database);
  });
  afterAll(() => database.close());

  it('is sent again to that one alone, and outside of a transaction', async () => {
    const team = operatorActor(world.here, 'team');
    const config = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };
    const work = database.work(new Date());
    await work.run(team, (tx) => person(tx, 'second-coordinator', 'coordinator'));
    const id = randomUUID();
    const key = `candidate-waits:${id}`;
    await database.superuser.query(
      `insert into membership.notice (cooperative_id, key, kind, subject_id, made_at)
        values ($1, $2, 'candidate-waits', $3, now())`,
      [world.here, key, id],
    );
    const sent: string[] = [];
    let isDown = true;
    const mailer: Mailer = {
      async send({ to }) {
        // A transaction within a transaction is refused.
        await work.read(team, async () => undefined);
        if (isDown && sent.length === 1) throw new Error('the server is gone');
        sent.push(to);
      },
    };
    const sender = new NoticeMails({ work, config }, mailer, ORIGIN);
    await expect(sender.send(team, key)).rejects.toThrow('the server is gone');
    isDown = false;
    await sender.send(team, key);
    await sender.send(team, key);
    expect(sent.sort()).toEqual(['coordinator@plusloin.test', 'second-coordinator@plusloin.test']);
  });
});
