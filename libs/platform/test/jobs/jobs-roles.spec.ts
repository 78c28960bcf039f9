import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { migrateQueue, systemActor } from '@plusloin/platform';
import { JobBench } from './job-bench.js';
import { note } from './notes.js';

describe('The rights on outbox and queue', () => {
  let bench: JobBench;
  beforeAll(async () => {
    bench = await JobBench.open('postgres');
    await bench.ask('a');
  });
  afterAll(() => bench.close());

  const asRuntime = <T>(sql: string) => bench.database.dataSource.query<T[]>(sql);
  const asSuperuser = async <T>(sql: string) =>
    (await bench.database.superuser.query(sql)).rows as T[];

  it('show a service no row without a cooperative, and none of another', async () => {
    expect(await asRuntime('select * from platform.outbox')).toEqual([]);
    const others = await bench.work.read(systemActor(uuidv7()), (tx) =>
      tx.query('select * from platform.outbox'),
    );
    expect(others).toEqual([]);
  });

  it('show a service by look-up the ids of all, and nothing else', async () => {
    const [row] = await asSuperuser<{ id: string }>('select id from platform.outbox');
    const now = bench.clock.now().toISOString();
    expect(await asRuntime(`select * from platform.outbox_due('${now}', 10)`)).toEqual([
      { cooperative_id: bench.cooperative, id: row?.id },
    ]);
    expect(await asRuntime('select * from platform.outbox_sent()')).toEqual([]);
  });

  it('let nobody ask in the name of another cooperative, or delete what was asked', async () => {
    const other = uuidv7();
    const foreign = bench.work.run(systemActor(bench.cooperative), (tx) =>
      tx.query(
        `insert into platform.outbox (cooperative_id, id, job, key, payload, not_before, created_at)
         values ($1, $1, 'test.write-note', 'k', '{}', now(), now())`,
        [other],
      ),
    );
    await expect(foreign).rejects.toThrow('row-level security');
    const deletion = bench.work.run(systemActor(bench.cooperative), (tx) =>
      tx.query('delete from platform.outbox'),
    );
    await expect(deletion).rejects.toThrow('permission denied');
  });

  it('hold the owner of the tables to row level security too', async () => {
    const { rows } = await bench.database.owner.query('select * from platform.outbox');
    expect(rows).toEqual([]);
    expect(
      await asSuperuser(
        `select relname from pg_class where relnamespace = 'platform'::regnamespace
          and relname in ('outbox', 'schedule') and relrowsecurity and relforcerowsecurity
          order by relname`,
      ),
    ).toEqual([{ relname: 'outbox' }, { relname: 'schedule' }]);
  });

  it('let the role of look-ups read just its columns, and write nothing', async () => {
    expect(
      await asSuperuser(
        `select table_name as "table", column_name as "column", privilege_type as right
           from information_schema.column_privileges
          where grantee = 'plusloin_lookup' and table_schema = 'platform' order by 1, 2`,
      ),
    ).toEqual([
      ...['cooperative_id', 'id', 'not_before', 'parent_id', 'sends', 'state'].map((column) => ({
        table: 'outbox',
        column,
        right: 'SELECT',
      })),
      ...['cooperative_id', 'name', 'next_at'].map((column) => ({
        table: 'schedule',
        column,
        right: 'SELECT',
      })),
    ]);
  });

  it('let a service use the queue and change nothing in its making', async () => {
    await expect(asRuntime('create table bullmq.mine ()')).rejects.toThrow('permission denied');
    await expect(asRuntime('create sequence bullmq.mine')).rejects.toThrow('permission denied');
    await expect(asRuntime('truncate bullmq.job')).rejects.toThrow('permission denied');
    await expect(asRuntime('delete from bullmq.migration')).rejects.toThrow('permission denied');
    const rights = await asSuperuser<{ table: string; rights: string }>(
      `select table_name as table, string_agg(privilege_type, ' ' order by privilege_type) as rights
         from information_schema.table_privileges
        where table_schema = 'bullmq' and grantee = 'plusloin_runtime' group by 1 order by 1`,
    );
    expect(rights).toEqual(
      ['dedup', 'dedup_next', 'event', 'job', 'job_dependency', 'job_log', 'meta', 'metrics']
        .map((table) => ({ table, rights: 'DELETE INSERT SELECT UPDATE' }))
        .concat([
          { table: 'migration', rights: 'SELECT' },
          { table: 'rate_limit', rights: 'DELETE INSERT SELECT UPDATE' },
          { table: 'scheduler', rights: 'DELETE INSERT SELECT UPDATE' },
        ]),
    );
    expect(
      await asSuperuser(
        `select table_name from information_schema.table_privileges
          where table_schema = 'bullmq' and grantee = 'PUBLIC'
         union all
         select proname from pg_proc where pronamespace = 'bullmq'::regnamespace
          and (has_function_privilege('public', oid, 'execute')
               or proname ~ '^relay_'
                  and has_function_privilege('plusloin_runtime', oid, 'execute'))`,
      ),
    ).toEqual([]);
  });

  it('stay as they are when the queue is migrated again', async () => {
    const before = await migrateQueue(bench.database.ownerUrl);
    expect(await migrateQueue(bench.database.ownerUrl)).toBe(before);
    expect((await bench.row(note.key({ noteId: 'a' })))?.state).toBe('pending');
  });
});
