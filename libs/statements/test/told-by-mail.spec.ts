import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import type { Actor, Config, Mail, Services, Tx } from '@plusloin/platform';
import { QuestionNotices, Questions, Reminders } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld, noContributions } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

const quarter = Quarter.parse('2026-Q3');
const SECRET = 'Jeanne Dupont';

describe('What is told by mail', () => {
  let world: ClosingWorld;
  let books: SomeBooks;
  let services: Services;
  let alice: Actor;
  const sent: Mail[] = [];
  const full = new Set<string>();
  const mailer = {
    send: async (mail: Mail) => {
      if (full.has(mail.to)) throw new Error('mailbox full');
      sent.push(mail);
    },
  };

  beforeAll(async () => {
    world = await ClosingWorld.open();
    const keyEncryptionKey = createSecretKey(Buffer.alloc(32, 7));
    const config = { ...world.services.config, keyEncryptionKey, origin: 'https://a.test' };
    services = { ...world.services, config: config as Config };
    books = await smallQuarter(services.work);
    const earlier = world.database.work(new Date('2026-11-22T08:00:00Z'));
    const id = await earlier.run(books.actor, async (tx) => {
      const [owner] = await tx.query<{ id: string }>(
        'select member_id as id from registry.practice where id = $1',
        [books.practice],
      );
      await account(tx, 'accountant', null);
      await account(tx, 'accountant', null, 'second@a.test');
      await account(tx, 'member', owner?.id ?? null, 'other@a.test');
      return account(tx, 'member', owner?.id ?? null);
    });
    alice = { ...books.actor, kind: 'person', id };
  });
  afterAll(() => world.close());

  async function account(
    tx: Tx,
    role: 'member' | 'accountant',
    memberId: string | null,
    email = `${role}@a.test`,
  ) {
    const of = { email, name: role, password: 'quatre mots bien longs' };
    const accountId = await new Accounts().open(tx, of);
    await new RoleGrants().grant(tx, { accountId, role, memberId });
    return accountId;
  }

  /** Tried again after a mailbox has failed, and once more. */
  async function sentDespite(failing: string, send: () => Promise<void>): Promise<string[]> {
    full.add(failing);
    await expect(send()).rejects.toThrow('mailbox full');
    full.clear();
    await send();
    await send();
    return sent.map(({ to }) => to);
  }

  const post = (key: string, minor: bigint) =>
    services.work.run(books.actor, (tx) => {
      const { practice: practiceId, memberBooks } = books;
      const lines = [debit('400', minor, { practiceId }), credit('499', minor, { practiceId })];
      const head = { key, journal: 'VE', on: calendarDate('2026-09-30'), label: key };
      return new Journal().post(tx, memberBooks, { ...head, lines });
    });

  const asked = async <T>(job: string): Promise<T[]> => {
    const { rows } = await world.database.superuser.query<{ payload: T }>(
      'select payload from platform.outbox where job = $1 order by id',
      [job],
    );
    return rows.map(({ payload }) => payload);
  };

  it('reminds a member once a day, and of no figure', async () => {
    await post('unknown', 5_000n);
    const reminders = new Reminders(services, noContributions, mailer);
    const ask = () => reminders.ask(books.actor, quarter);
    const together = await Promise.all([ask(), ask()]);
    expect(together.map(({ written }) => written).sort()).toEqual([0, 1]);
    const [job] = await asked<{ quarter: string; memberId: string; on: string }>(
      'statements.remind-member',
    );
    if (job === undefined) throw new Error('nothing was asked for');
    const told = await sentDespite('member@a.test', () => reminders.send(books.actor, job));
    expect(told).toEqual(['other@a.test', 'member@a.test']);
    expect(sent[0]?.text).not.toMatch(/50[.,]00|499|suspens/);
  });

  it('says that there is a question, and not what it says', async () => {
    sent.length = 0;
    await post('mended', -5_000n);
    const { closeId } = await world.closes.request(books.actor, { quarter });
    await world.ended(books, closeId);
    const questions = new Questions(services);
    const wished = { closeId, subject: 'ALICE', figure: 'ALICE/result', text: `Qui ? ${SECRET}` };
    const question = await questions.ask(alice, wished, [books.practice]);
    expect(question.messages).toMatchObject([{ text: wished.text, isMine: true }]);
    const notices = new QuestionNotices(services, mailer);
    const [message] = await asked<{ messageId: string }>('statements.tell-of-question');
    const send = () => notices.send(books.actor, message?.messageId ?? '');
    const told = await sentDespite('accountant@a.test', send);
    expect(told).toEqual(['second@a.test', 'accountant@a.test']);
    expect(JSON.stringify(sent)).not.toContain(SECRET);
  });
});
