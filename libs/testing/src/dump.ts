import type pg from 'pg';

/** All rows of all tables of all schemas but PostgreSQL's own: what a dump would hold. */
export async function dumpOf(superuser: pg.Pool): Promise<string> {
  const { rows } = await superuser.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema') order by 1`,
  );
  const tables: string[] = [];
  for (const { name } of rows) {
    const dump = await superuser.query<{ line: string }>(`select t::text as line from ${name} t`);
    tables.push(name, ...dump.rows.map(({ line }) => line));
  }
  return tables.join('\n');
}
