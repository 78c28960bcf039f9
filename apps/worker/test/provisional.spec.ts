import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { createLog, migrateQueue, readConfig } from '@plusloin/platform';
import { cooperatives } from '@plusloin/registry';
import { lastCompleteQuarter, type PooledStatement } from '@plusloin/statements';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { schedule } from '../src/schedule.js';
import { startWorker, type RunningWorker } from '../src/start-worker.js';

describe('The first morning after a quarter', () => {
  let database: TestDatabase;
  let worker: RunningWorker | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'plusloin-worker-'));

  beforeAll(async () => {
    database = await testDatabase(contexts, { poolSize: 10 });
    await migrateQueue(database.ownerUrl);
  });
  afterAll(async () => {
    await worker?.close();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('brings a provisional statement, at six o’clock where each cooperative is', async () => {
    const liege = await inTimeZone('Europe/Brussels');
    const saintDenis = await inTimeZone('Indian/Reunion');
    const quarter = lastCompleteQuarter(new Date(), 'Europe/Brussels');
    for (const books of [liege, saintDenis]) await earn(books, quarter.lastDay);
    worker = await start();
    await until(async () => (await planned()) === 2 * schedule.length);
    // As if no worker had been up since: the hour that has passed is made up for, once.
    await database.superuser.query(
      `update platform.schedule set next_at = $1 where name = 'provisional-pooled-statement'`,
      [quarter.lastDay],
    );
    await until(async () => (await provisional()).every((one) => one.state === 'done'));
    const closes = await provisional();
    expect(closes.map((one) => one.quarter)).toEqual([quarter.toString(), quarter.toString()]);
    expect(closes.map((one) => [one.zone, one.hour])).toEqual([
      ['Europe/Brussels', `${quarter.until} 06:00`],
      ['Indian/Reunion', `${quarter.until} 06:00`],
    ]);
    const pooled = JSON.parse(
      readFileSync(join(folder, 'storage', closes[0]?.path ?? ''), 'utf8'),
    ) as PooledStatement;
    expect(pooled).toMatchObject({ provisional: true, quarter: quarter.toString() });
    expect(pooled.rows.result.find((row) => row.code === 'P10')?.pooled).toBe('123.00');
  });

  const inTimeZone = async (zone: string): Promise<SomeBooks> => {
    const books = await someBooks(database.work());
    await database.superuser.query(
      'update registry.cooperative set time_zone = $2 where cooperative_id = $1',
      [books.actor.cooperativeId, zone],
    );
    return books;
  };

  const earn = (books: SomeBooks, on: CalendarDate) =>
    database.work().run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'earned', journal: 'BQ', on: calendarDate(on), label: 'Honoraires' },
        lines: [debit('550', 12_300n), credit('700', 12_300n)],
      }),
    );

  const start = () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return startWorker({
      config: readConfig(
        {
          DATABASE_URL: database.runtimeUrl,
          PLUSLOIN_TEST_DATABASE: 'true',
          PLUSLOIN_DATA: folder,
          PLUSLOIN_SIGNING_KEY: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
        },
        ['databaseUrl', 'signingKey'],
      ),
      ...{ contexts, schedules: schedule, listCooperatives: cooperatives },
      log: createLog({ level: 'silent', process: 'worker' }),
    });
  };

  const planned = async () => {
    const { rows } = await database.superuser.query<{ n: number }>(
      'select count(*)::int as n from platform.schedule',
    );
    return rows[0]?.n ?? 0;
  };

  interface Provisional {
    readonly zone: string;
    readonly hour: string;
    readonly quarter: string;
    readonly state: string;
    readonly path: string;
  }

  const provisional = async (): Promise<Provisional[]> => {
    const { rows } = await database.superuser.query<Provisional>(
      `select k.time_zone as zone, c.quarter, c.state, s.files -> 0 ->> 'path' as path,
          to_char((o.payload->>'at')::timestamptz at time zone k.time_zone,
            'YYYY-MM-DD HH24:MI') as hour
        from registry.cooperative k
        left join platform.outbox o on o.cooperative_id = k.cooperative_id
          and o.job = 'statements.make-provisional-pooled-statement'
        left join statements.quarter_close c on c.cooperative_id = k.cooperative_id
          and c.is_provisional
        left join statements.statement s on s.cooperative_id = k.cooperative_id
          and s.close_id = c.id order by 1`,
    );
    return rows;
  };
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 30_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
