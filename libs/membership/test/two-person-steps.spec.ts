import { createSecretKey } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Accounts, RoleGrants } from '@plusloin/identity';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Periods } from '@plusloin/ledger';
import {
  BankDetails,
  flatRate,
  ofCooperative,
  priceCeilings,
  TwoPersonSteps,
} from '@plusloin/membership';
import { Outbox, type Config, type JobHandler, type Tx } from '@plusloin/platform';
import { SealedText } from '@plusloin/vault';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { tellOfBankDetailsHandler } from '../src/steps/tell-of-bank-details.job.js';
import { ContributingWorld, eightPercent } from './contributing-world.js';
import { refusal } from './joining-world.js';

const NOON = new Date('2026-11-22T11:00:00Z');
/** 72 hours. */
const LATER = new Date('2026-11-25T11:00:00Z');
const IBAN = 'BE68539007547034';
const REASON = 'Décidé par le conseil';
const OMAR = { by: 'omar', ofMembers: 'all' } as const;
let database: TestDatabase;
let world: ContributingWorld;
let memberId: string;
const keyEncryptionKey = createSecretKey(Buffer.alloc(32, 7));
const steps = new TwoPersonSteps({
  outbox: new Outbox(),
  config: { keyEncryptionKey } as Config,
});
const details = new BankDetails(SealedText.of({ keyEncryptionKey, otherKeys: [] }));

beforeAll(async () => {
  database = await testDatabase();
  world = await ContributingWorld.open(database.work(NOON));
  const rows = await run((tx) =>
    tx.query<{ id: string }>('select id from registry.member where cooperative_id = $1', [
      tx.cooperativeId,
    ]),
  );
  memberId = rows[0]?.id ?? '';
});
afterAll(() => database.close());

const SEALED_STEPS = `
  select string_agg(s::text, ' ') as whole from membership.two_person_step s
  where member_id is not null`;

const run = <T>(use: (tx: Tx) => Promise<T>): Promise<T> => world.run(use);

const at = <T>(when: Date, use: (tx: Tx) => Promise<T>): Promise<T> =>
  database.work(when).run(world.books.actor, use);
const seenAt = (when: Date) => at(when, (tx) => details.of(tx, null, false));
const takeBackAt = (when: Date, id: string) => at(when, (tx) => steps.withdraw(tx, id, OMAR));

const proposeAccount = (holder: string | null, iban = IBAN) =>
  run(async (tx) =>
    steps.propose(tx, await details.change(tx, holder, iban), { reason: REASON, by: 'zoe' }),
  );
const confirm = (id: string, by = 'omar') => run((tx) => steps.confirm(tx, id, by));

describe('An account number', () => {
  it('holds 72 hours after another person has confirmed it, and not before', async () => {
    const { id } = await proposeAccount(null);
    const none = { iban: null, since: null };
    const before = await run((tx) => details.of(tx, null, false));
    expect(before).toEqual({ ...none, isProposed: true, coming: null });
    expect(await refusal(confirm(id, 'zoe'))).toBe('platform.second-person-needed');
    await confirm(id);
    const coming = { stepId: id, iban: 'BE68 •••• 7034', from: LATER };
    const seen = () => run((tx) => details.of(tx, null, false));
    expect(await seen()).toEqual({ ...none, isProposed: false, coming });
    expect(await refusal(proposeAccount(null))).toBe('membership.same-bank-details');
    expect(await seenAt(new Date(LATER.getTime() - 1))).toEqual(await seen());
    expect(await seenAt(LATER)).toEqual({
      ...{ iban: IBAN, since: LATER, isProposed: false, coming: null },
    });
    expect(await refusal(takeBackAt(LATER, id))).toBe('platform.nothing-proposed');
  });

  it('is taken back while it waits, by one person, and the former one still holds', async () => {
    const { id } = await proposeAccount(null, 'BE71096123456769');
    await at(LATER, (tx) => steps.confirm(tx, id, 'omar'));
    expect((await seenAt(LATER)).coming?.stepId).toBe(id);
    await takeBackAt(LATER, id);
    expect(await refusal(takeBackAt(LATER, id))).toBe('platform.nothing-proposed');
    const much = new Date(LATER.getTime() + 10 * 86_400_000);
    expect(await seenAt(much)).toMatchObject({ iban: IBAN, coming: null });
    expect(await refusal(at(much, (tx) => steps.confirm(tx, id, 'omar')))).toBe('accepted');
    expect(await seenAt(much)).toMatchObject({ iban: IBAN, coming: null });
  });

  it('of somebody else is no member’s to take back', async () => {
    const { id } = await proposeAccount(memberId, 'BE71096123456769');
    const by = (ofMembers: ReadonlySet<string>) =>
      refusal(run((tx) => steps.withdraw(tx, id, { by: 'somebody', ofMembers })));
    expect(await by(new Set([uuidv7()]))).toBe('platform.not-found');
    await confirm(id);
    expect(await by(new Set([memberId]))).toBe('accepted');
    const { id: other } = await proposeAccount(null, 'BE71096123456769');
    expect(
      await refusal(
        run((tx) => steps.withdraw(tx, other, { by: 'm', ofMembers: new Set([memberId]) })),
      ),
    ).toBe('platform.not-found');
    await run((tx) => steps.withdraw(tx, other, OMAR));
  });

  it('of a member lies sealed, is seen whole by them alone, and told of by mail', async () => {
    const { id } = await proposeAccount(memberId);
    await confirm(id);
    const seen = (isOwn: boolean) => at(LATER, (tx) => details.of(tx, memberId, isOwn));
    expect((await seen(true)).iban).toBe(IBAN);
    expect((await seen(false)).iban).toBe('BE68 •••• 7034');
    const [{ whole } = { whole: '' }] = await run((tx) =>
      tx.query<{ whole: string }>(SEALED_STEPS),
    );
    expect(whole).not.toContain(IBAN);
    const asked = await run((tx) =>
      tx.query<{ payload: { stepId: string; event: string } }>(
        `select payload from platform.outbox where job = 'membership.tell-of-bank-details'
          order by key`,
      ),
    );
    const told = asked.filter(({ payload }) => payload.stepId === id);
    expect(told.map(({ payload }) => payload.event)).toEqual(['confirmed', 'proposed']);
  });

  it('is told to each mailbox, in the language of its account, and once', async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), 'plusloin-accounts-'));
    await run(async (tx) => {
      for (const who of ['first', 'second']) {
        const account = { email: `${who}@plusloin.test`, name: who, password: 'quatre mots longs' };
        const accountId = await new Accounts().open(tx, account);
        await new RoleGrants().grant(tx, { accountId, role: 'coordinator', memberId: null });
      }
    });
    const { id: stepId } = await proposeAccount(null, 'BE71096123456769');
    await run(async (tx) => {
      const second = await new Accounts().ofEmail(tx, 'second@plusloin.test');
      await tx.query(`insert into auth.preference values ($1, 'nl', $2)`, [second, tx.now]);
    });
    const config = { dataFolder, origin: 'https://plusloin.example' };
    const handler = tellOfBankDetailsHandler({ work: database.work(NOON), config });
    const actor = await run(async (tx) => tx.actor);
    const job = { stepId, event: 'proposed' };
    for (const run of [{}, {}] as Parameters<JobHandler['run']>[2][]) {
      await handler.run(actor, job, run);
    }
    const names = (await readdir(join(dataFolder, 'mail'))).sort();
    const letters = await Promise.all(
      names.map((name) => readFile(join(dataFolder, 'mail', name), 'utf8')),
    );
    expect(letters.map((letter) => letter.split('\n\n')[0])).toEqual([
      'To: first@plusloin.test\nSubject: Un numéro de compte va changer',
      'To: second@plusloin.test\nSubject: Een rekeningnummer gaat veranderen',
    ]);
    await run((tx) => steps.withdraw(tx, stepId, OMAR));
    await rm(dataFolder, { recursive: true });
  });

  it('that was declined changes nothing, and is answered once', async () => {
    const { id } = await proposeAccount(null, 'BE71096123456769');
    await run((tx) => steps.withdraw(tx, id, OMAR));
    expect(await refusal(confirm(id))).toBe('platform.nothing-proposed');
    expect((await seenAt(LATER)).iban).toBe(IBAN);
  });

  it('cannot be changed in the database', async () => {
    const forged = run((tx) => tx.query(`update membership.two_person_step set content = '{}'`));
    await expect(forged).rejects.toThrow(/permission denied/);
  });
});

describe('The ceiling of prices', () => {
  const propose = (validFrom: string, hourly = '75.00') =>
    run((tx) => {
      const content = { validFrom: calendarDate(validFrom), hourly };
      const step = ofCooperative({ kind: 'price-ceiling', content });
      return steps.propose(tx, step, { reason: REASON, by: 'zoe' });
    });

  it('begins today or later', async () => {
    expect(await refusal(propose('2026-11-21'))).toBe('membership.ceiling-in-the-past');
    expect(await refusal(propose('2026-11-22'))).toBe('accepted');
  });

  it('is a history of those that were confirmed', async () => {
    await confirm((await propose('2026-12-01', '70.00')).id);
    await confirm((await propose('2027-01-01', '72.50')).id);
    const ceilings = await run(priceCeilings);
    expect(ceilings.map(({ content }) => content.hourly)).toEqual(['72.50', '70.00']);
  });
});

describe('A contribution rule', () => {
  const propose = (validFrom: string) =>
    run((tx) => {
      const content = { ...eightPercent, validFrom, tiers: flatRate('9') };
      const step = ofCooperative({ kind: 'contribution-rule', content });
      return steps.propose(tx, step, { reason: REASON, by: 'zoe' });
    });
  const labels = async () => (await run((tx) => world.rules.all(tx))).map((one) => one.validFrom);

  it('takes its place when another person confirms it', async () => {
    const { id } = await propose('2027-01-01');
    expect(await labels()).toEqual(['2020-01-01']);
    await confirm(id);
    await confirm(id);
    expect(await labels()).toEqual(['2020-01-01', '2027-01-01']);
  });

  it('is never one that stands already, nor before one', async () => {
    expect(await refusal(propose('2027-01-01'))).toBe('membership.rule-differs');
    expect(await refusal(propose('2026-12-01'))).toBe('membership.rule-differs');
  });

  it('does not begin where months are closed, even when they were closed meanwhile', async () => {
    const { id } = await propose('2027-04-01');
    const { memberBooks } = world.books;
    await run((tx) => new Periods().lock(tx, memberBooks, 2027, [4, 5, 6], '*', 'essai'));
    expect(await refusal(confirm(id))).toBe('membership.rule-in-closed-quarter');
    expect(await refusal(propose('2027-06-30'))).toBe('membership.rule-in-closed-quarter');
    expect(await refusal(propose('2027-07-01'))).toBe('accepted');
  });

  it('writes to the audit log who proposed and who confirmed, by its step', async () => {
    const rows = await run((tx) =>
      tx.query<{ action: string }>('select distinct action from audit.entry where action like $1', [
        'membership.step-%',
      ]),
    );
    expect(rows.map(({ action }) => action).sort()).toEqual([
      'membership.step-confirmed',
      'membership.step-proposed',
      'membership.step-withdrawn',
    ]);
  });
});
