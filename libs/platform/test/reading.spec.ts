import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createDataSource,
  DatabaseUnavailable,
  platformContext,
  preparedRows,
  Work,
} from '@plusloin/platform';
import { testActor, testDatabase, type TestDatabase } from '@plusloin/testing';
import { refusalOf } from './note.js';

const TENANT = 'select platform.current_cooperative() as id';
const KILL = `
  select pg_terminate_backend(pid, 5000) from pg_stat_activity
   where usename = 'plusloin_runtime' and datname = current_database()`;

describe('A reading, whose first statement leaves with its beginning', () => {
  let database: TestDatabase;
  let work: Work;
  beforeAll(async () => {
    database = await testDatabase([platformContext]);
    work = database.work();
  });
  afterAll(() => database.close());

  it('is a transaction of one instant that writes nothing', async () => {
    const sql = `select current_setting('transaction_isolation') as isolation,
      current_setting('transaction_read_only') as "readOnly", now() as at`;
    const seen = await work.read(testActor(), async (tx) => [
      ...(await tx.query<{ at: Date }>(sql)),
      ...(await tx.query<{ at: Date }>(sql)),
    ]);
    expect(seen[0]).toMatchObject({ isolation: 'repeatable read', readOnly: 'on' });
    expect(seen[1]).toEqual(seen[0]);
  });

  it('is of its own cooperative, however many stand behind one another', async () => {
    const actors = Array.from({ length: 200 }, () => testActor());
    const seen = await Promise.all(
      actors.map((actor, nth) =>
        nth % 3 === 0
          ? work.run(actor, (tx) => tx.query<{ id: string }>(TENANT))
          : work.read(actor, (tx) => tx.prepared<{ id: string }>('tenant', TENANT)),
      ),
    );
    expect(seen.map(([row]) => row?.id)).toEqual(actors.map((actor) => actor.cooperativeId));
  });

  it('leaves no cooperative behind on its connection', async () => {
    await Promise.all(Array.from({ length: 8 }, () => work.read(testActor(), async () => 1)));
    const outside = { name: 'outside', text: TENANT };
    const seen = await Promise.all(
      Array.from({ length: 8 }, () => preparedRows(database.dataSource, outside, [])),
    );
    expect(seen).toEqual(Array.from({ length: 8 }, () => [{ id: null }]));
  });

  it('is refused when its connection breaks, and the next one is not', async () => {
    const broken = work.read(testActor(), async (tx) => {
      await database.superuser.query(KILL);
      return tx.query(TENANT);
    });
    expect(await refusalOf(broken)).toBeInstanceOf(DatabaseUnavailable);
    const actor = testActor();
    expect(await work.read(actor, (tx) => tx.query(TENANT))).toEqual([
      { id: actor.cooperativeId },
    ]);
  });

  it('is refused like every question before it when nobody answers', async () => {
    const url = new URL(database.runtimeUrl);
    const settings = { url: url.href, poolSize: 1, applicationName: 'test', waitMs: 200 };
    const small = await createDataSource(settings, []).initialize();
    const busy = new Work(small, database.work().clock).run(testActor(), (tx) =>
      tx.query('select pg_sleep(1)'),
    );
    const asked = preparedRows(small, { name: 'one', text: 'select 1' }, []);
    expect(await refusalOf(asked)).toBeInstanceOf(DatabaseUnavailable);
    await busy;
    await small.destroy();
  });
});
