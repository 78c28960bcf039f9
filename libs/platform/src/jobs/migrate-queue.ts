import { runMigrations } from 'bullmq';
import pg from 'pg';

/**
 * Brings the tables of BullMQ's PostgreSQL backend up to the version in use, as the owner, and lets
 * the runtime role do with them what a running queue does: no DDL, no relay, no row in the record
 * of versions. Answers the version. Again changes nothing.
 */
export async function migrateQueue(ownerUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const version = await runMigrations(client, 'bullmq');
    await client.query('begin');
    await client.query(RIGHTS);
    await client.query('commit');
    return version;
  } finally {
    await client.end();
  }
}

// BullMQ names its new tables and functions itself, so the rights are given by rule: all of the
// queue's own, none of what begins with "relay" (messages between nodes, which nobody here uses).
const RIGHTS = `
  do $$
  declare thing record;
  begin
    revoke all on schema bullmq from public;
    revoke all on all tables in schema bullmq from public, plusloin_runtime;
    revoke all on all sequences in schema bullmq from public, plusloin_runtime;
    revoke all on all functions in schema bullmq from public, plusloin_runtime;
    grant usage on schema bullmq to plusloin_runtime;
    for thing in
      select oid::regclass as name, relkind as kind, relname = 'migration' as is_record
        from pg_class where relnamespace = 'bullmq'::regnamespace and relname !~ '^relay_'
         and relkind in ('r', 'S')
    loop
      if thing.kind = 'S' then
        execute format('grant usage on sequence %s to plusloin_runtime', thing.name);
      elsif thing.is_record then
        execute format('grant select on %s to plusloin_runtime', thing.name);
      else
        execute format('grant select, insert, update, delete on %s to plusloin_runtime',
                       thing.name);
      end if;
    end loop;
    for thing in
      select oid::regprocedure as name from pg_proc
       where pronamespace = 'bullmq'::regnamespace and proname !~ '^relay_'
    loop
      execute format('grant execute on function %s to plusloin_runtime', thing.name);
    end loop;
  end $$`;
