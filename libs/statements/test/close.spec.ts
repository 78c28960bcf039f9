import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { Books, credit, debit, Journal } from '@plusloin/ledger';
import {
  createLog,
  FolderStorage,
  JobRegistry,
  migrateQueue,
  openQueues,
  Outbox,
  startWorkers,
  type Config,
  type Services,
  type Workers,
} from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import {
  QuarterClose,
  statementsContext,
  verifyStatements,
  type CloseProgress,
  type PooledStatement,
  type PracticeStatement,
} from '@plusloin/statements';
import { lowerContexts, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { smallQuarter } from './small-quarter.js';

const contexts = [...lowerContexts, statementsContext];
const quarter = Quarter.parse('2026-Q3');
const [privateKey] = [generateKeyPairSync('ed25519').privateKey];

let database: TestDatabase;
let folder: string;
let services: Services;
let workers: Workers;
let queues: ReturnType<typeof openQueues>;

beforeAll(async () => {
  database = await testDatabase(contexts, { poolSize: 10 });
  await migrateQueue(database.ownerUrl);
  folder = await mkdtemp(join(tmpdir(), 'plusloin close '));
  const work = database.work();
  const log = createLog({ level: 'silent' });
  services = {
    config: { signingKey: privateKey } as Config,
    ...{ clock: work.clock, work, log },
    outbox: new Outbox(),
    storage: new FolderStorage(folder),
  };
  queues = openQueues({ databaseUrl: database.runtimeUrl, onError: () => undefined });
  const registry = new JobRegistry(
    contexts.flatMap((context) => [...(context.jobs ?? [])]),
    contexts.flatMap((context) => [...(context.handlers?.(services) ?? [])]),
  );
  const lookUp = database.dataSource;
  workers = startWorkers({ registry, work, lookUp, queues, log, concurrency: 4 });
});
afterAll(async () => {
  await workers.stop();
  await queues.close();
  await database.close();
  await rm(folder, { recursive: true });
});

async function ended(books: SomeBooks, closeId: string): Promise<CloseProgress> {
  const close = new QuarterClose(services);
  for (let tries = 0; tries < 300; tries += 1) {
    const progress = await close.progress(books.actor, closeId);
    if (progress.state !== 'running') return progress;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the close did not end in time');
}

async function closed(books: SomeBooks) {
  const { closeId } = await new QuarterClose(services).request(books.actor, { quarter });
  return ended(books, closeId);
}

async function published<T>(progress: CloseProgress, name: string): Promise<T> {
  const file = progress.summary?.files.find((one) => one.path.endsWith(`/${name}`));
  return JSON.parse(await readFile(join(folder, file?.path ?? ''), 'utf8')) as T;
}

const pooledOf = (rows: PooledStatement['rows']['result'], code: string) => {
  const row = rows.find((one) => one.code === code);
  return row && [...row.perBooks, row.eliminated, row.pooled];
};

describe('a quarter close', () => {
  it('states the practice to the cent', async () => {
    const books = await smallQuarter(services.work);
    const progress = await closed(books);
    expect(progress.failure).toBeNull();
    expect(progress.summary).toMatchObject({
      practices: 1,
      // Alice: invoice, payment, supervision, private, contribution; the cooperative: rent,
      // contribution.
      entries: 7,
      income: '2000.00',
      // 2 000 − 300 − 90: the contribution passes from one to the other.
      result: '1610.00',
      proof: '0.00',
    });
    const [section] = (await published<PracticeStatement>(progress, 'alice.json')).sections;
    expect(section?.totals).toEqual({
      income: { quarter: '2000.00', yearBefore: null, yearToDate: '2000.00' },
      expense: { quarter: '460.00', yearBefore: null, yearToDate: '460.00' },
      result: { quarter: '1540.00', yearBefore: null, yearToDate: '1540.00' },
    });
    // 1 000 + 1 210 − 363 − 500 in the bank, 1 210 to come, 160 to pay, 420 − 63 of VAT.
    expect(section?.position.map((line) => [line.group, line.opening, line.closing])).toEqual([
      ['bank', '1000.00', '1347.00'],
      ['receivables', '0.00', '1210.00'],
      ['payables', '0.00', '-160.00'],
      ['vat', '0.00', '-357.00'],
      ['social', '0.00', '0.00'],
      ['other', '0.00', '0.00'],
    ]);
    expect(section?.proof).toEqual({
      opening: '1000.00',
      result: '1540.00',
      private: '-500.00',
      shared: '0.00',
      closing: '2040.00',
      difference: '0.00',
    });
  });

  it('adds up the pool and takes out what its books owe each other', async () => {
    const progress = await closed(await smallQuarter(services.work));
    const pooled = await published<PooledStatement>(progress, 'pooled.json');
    const { result, situation, proof } = pooled.rows;
    expect(pooledOf(result, 'P2')).toEqual(['160.00', '0.00', '-160.00', '0.00']);
    expect(pooledOf(result, 'P6')).toEqual(['0.00', '160.00', '-160.00', '0.00']);
    expect(pooledOf(result, 'P10')).toEqual(['70.00', '1540.00', '0.00', '1610.00']);
    expect(pooledOf(situation, 'S1')).toEqual(['160.00', '1210.00', '-160.00', '1210.00']);
    expect(pooledOf(situation, 'S2')).toEqual(['0.00', '-160.00', '160.00', '0.00']);
    // The cooperative: 5 000 − 90 + 160 to come.
    expect(pooledOf(situation, 'S7')).toEqual(['5070.00', '2040.00', '0.00', '7110.00']);
    expect(pooledOf(proof, 'S9')).toEqual(['0.00', '0.00', '0.00', '0.00']);
    expect(pooled.controls.every((control) => control.holds)).toBe(true);
  });

  it('makes the same files, to the byte, when it is asked for again', async () => {
    const books = await smallQuarter(services.work);
    const first = await closed(books);
    const again = await closed(books);
    expect(again.summary?.files).toEqual(first.summary?.files);
    expect(await verifyStatements(services, books.actor)).toEqual([]);
  });

  it('closes the months for every journal', async () => {
    const books = await smallQuarter(services.work);
    await closed(books);
    const late = services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'late', journal: 'OD', on: calendarDate('2026-09-15'), label: 'Tard' },
        lines: [debit('550', 1n), credit('700', 1n)],
      }),
    );
    await expect(late).rejects.toMatchObject({ code: 'ledger.period-locked' });
  });

  it('is refused while something waits on a suspense account', async () => {
    const books = await smallQuarter(services.work);
    await services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'unknown', journal: 'BQ', on: calendarDate('2026-08-15'), label: 'Inconnu' },
        lines: [debit('550', 1_200n), credit('499', 1_200n)],
      }),
    );
    await expect(closed(books)).rejects.toMatchObject({
      code: 'statements.checks-failed',
      details: { checks: 'suspense : ALICE 499 -12.00' },
    });
  });

  it('is refused before the quarter is over', async () => {
    const books = await smallQuarter(services.work);
    const request = new QuarterClose(services).request(books.actor, {
      quarter: Quarter.parse('2026-Q4'),
    });
    await expect(request).rejects.toMatchObject({ code: 'statements.checks-failed' });
  });

  it('is refused when the two books do not agree on a contribution', async () => {
    const books = await smallQuarter(services.work);
    await services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.cooperativeBooks, {
        ...{ key: 'more', journal: 'OD', on: calendarDate('2026-09-30'), label: 'Trop' },
        lines: [
          debit('404', 100n, { auxiliary: 'ALICE' }),
          credit('700500', 100n, { auxiliary: 'ALICE' }),
        ],
      }),
    );
    await expect(closed(books)).rejects.toMatchObject({
      details: { checks: 'contributions-differ : ALICE 1.00 ; ALICE -1.00' },
    });
  });

  it('fails naming the difference when a balance was changed behind its back', async () => {
    const books = await smallQuarter(services.work);
    await database.superuser.query(
      `update ledger.balance set debit = debit + 500
        where legal_entity_id = $1 and account = '550' and period = 8`,
      [books.memberBooks],
    );
    const progress = await closed(books);
    expect(progress.state).toBe('failed');
    expect(progress.failure).toEqual({
      code: 'statements.proof-failed',
      details: { control: 'Soldes − grand livre', difference: '5.00' },
    });
  });

  it('goes on as the next version once the cause of a failure is mended', async () => {
    const books = await smallQuarter(services.work);
    const spoil = (cents: number) =>
      database.superuser.query(
        `update ledger.balance set debit = debit + $2
          where legal_entity_id = $1 and account = '550' and period = 8`,
        [books.memberBooks, cents],
      );
    await spoil(500);
    expect((await closed(books)).state).toBe('failed');
    await spoil(-500);
    const mended = await closed(books);
    expect(mended.summary).toMatchObject({ result: '1610.00', proof: '0.00' });
    expect(mended.summary?.files.every((file) => file.path.includes('/2026-Q3/v2/'))).toBe(true);
    expect(await verifyStatements(services, books.actor)).toEqual([]);
  });

  it('states a practice that has not posted anything yet', async () => {
    const books = await smallQuarter(services.work);
    await services.work.run(books.actor, async (tx) => {
      const registry = new Registry();
      const of = { kind: 'member', chart: 'PCMN', registrationNumber: '0123.321.123' } as const;
      const entity = await registry.openEntity(tx, { code: 'NEW', name: 'Bruno', ...of });
      await new Books().open(tx, entity);
      const since = { legalEntityId: entity.id, validFrom: calendarDate('2026-09-01') };
      await registry.declareVat(tx, { ...since, status: 'franchise', periodicity: null });
      const nobody = { registration: null, missionLetter: null };
      await registry.nameKeeper(tx, { ...since, kind: 'self', name: 'Bruno', ...nobody });
      const { id: memberId } = await registry.admit(tx, { code: 'NEW', displayName: 'Bruno' });
      const practice = { code: 'NEW', memberId, title: 'Médiation' };
      const { id: practiceId } = await registry.openPractice(tx, practice);
      const booking = { practiceId, wayOfWorking: 'principal', validUntil: null };
      await registry.book(tx, { ...since, ...booking });
    });
    const progress = await closed(books);
    expect(progress.summary).toMatchObject({ practices: 2, result: '1610.00' });
    const own = await published<PracticeStatement>(progress, 'new.json');
    expect(own.sections[0]?.totals.result.quarter).toBe('0.00');
  });

  it('takes out contributions that stand on sub-accounts too', async () => {
    const books = await smallQuarter(services.work);
    await services.work.run(books.actor, async (tx) => {
      const { memberBooks, cooperativeBooks } = books;
      await new Books().addAccounts(tx, memberBooks, [['6132501', 'Contribution, fonds']]);
      await new Books().addAccounts(tx, cooperativeBooks, [['7005001', 'Fonds']]);
      const entry = { journal: 'OD', on: calendarDate('2026-09-30'), label: 'Fonds', key: 'fund' };
      const at = (auxiliary: string) => ({ auxiliary });
      await new Journal().post(tx, memberBooks, {
        ...entry,
        lines: [
          debit('6132501', 1_000n, { ...at('COOP'), practiceId: books.practice }),
          credit('444', 1_000n, { ...at('COOP'), practiceId: books.practice }),
        ],
      });
      await new Journal().post(tx, cooperativeBooks, {
        ...entry,
        lines: [debit('404', 1_000n, at('ALICE')), credit('7005001', 1_000n, at('ALICE'))],
      });
    });
    const pooled = await published<PooledStatement>(await closed(books), 'pooled.json');
    expect(pooledOf(pooled.rows.result, 'P2')).toEqual(['170.00', '0.00', '-170.00', '0.00']);
  });

  it('closes the months before the quarter with it', async () => {
    const books = await smallQuarter(services.work);
    await closed(books);
    const early = services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'early', journal: 'OD', on: calendarDate('2026-05-10'), label: 'Mai' },
        lines: [debit('550', 1n), credit('700', 1n)],
      }),
    );
    await expect(early).rejects.toMatchObject({ code: 'ledger.period-locked' });
  });

  it('publishes a provisional pooled statement without closing anything', async () => {
    const books = await smallQuarter(services.work);
    const { closeId } = await new QuarterClose(services).request(books.actor, {
      quarter,
      provisional: true,
    });
    const progress = await ended(books, closeId);
    expect(progress.summary).toMatchObject({ practices: 0, result: '1610.00' });
    const pooled = await published<PooledStatement>(progress, 'pooled.json');
    expect(pooled.provisional).toBe(true);
    const late = services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'still-open', journal: 'OD', on: calendarDate('2026-09-15'), label: 'Encore' },
        lines: [debit('550', 1n), credit('700', 1n)],
      }),
    );
    await expect(late).resolves.toMatchObject({ isFresh: true });
  });
});

describe('the verification of statements', () => {
  it('names what was changed, what is gone, and figures that the books do not give', async () => {
    const books = await smallQuarter(services.work);
    const { summary } = await closed(books);
    const [json, pdf] = summary?.files.filter((file) => file.path.includes('/alice.')) ?? [];
    await writeFile(join(folder, json?.path ?? ''), '{}');
    await rm(join(folder, pdf?.path ?? ''));
    await database.superuser.query(
      `update ledger.balance set credit = credit + 100
        where legal_entity_id = $1 and account = '700' and period = 7`,
      [books.memberBooks],
    );
    const findings = await verifyStatements(services, books.actor);
    expect(findings.map(({ check, where }) => `${check} ${where}`)).toEqual([
      'statements.ledger relevé groupé 2026-Q3 v1, résultat',
      'statements.ledger relevé groupé 2026-Q3 v1, activités',
      'statements.ledger relevé groupé 2026-Q3 v1, preuve',
      'statements.ledger relevé ALICE 2026-Q3 v1',
      `statements.files ${json?.path}`,
      `statements.files ${pdf?.path}`,
    ]);
  });
});
