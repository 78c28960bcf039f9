import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { top } from './parts/places.mjs';
import { startPostgres } from './parts/postgres.mjs';
import { onDatabase } from './parts/postgres-roles.mjs';
import { isAlive } from './parts/postgres-running.mjs';

const ask = async (url, sql) =>
  (await onDatabase({ connectionString: url }, (client) => client.query(sql))).rows;

/** A script that starts a server on the folder and waits; `end` ends it with a signal. */
async function otherScript(folder) {
  const launcher = pathToFileURL(join(top, 'scripts/parts/postgres.mjs')).href;
  const program = `
    import { startPostgres } from ${JSON.stringify(launcher)};
    const { pid, port } = await startPostgres({ folder: process.argv[1] });
    console.log(JSON.stringify({ pid, port }));
    setInterval(() => undefined, 1000);
  `;
  const args = ['--input-type=module', '-e', program, folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout, 'data');
  const end = async (signal) => {
    child.kill(signal);
    await once(child, 'exit');
  };
  return { ...JSON.parse(line), end };
}

describe('The embedded PostgreSQL', () => {
  let home;
  let folder;
  let server;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'plusloin launcher '));
    folder = join(home, 'a folder/postgres');
  });
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  afterAll(async () => {
    const note = await readFile(join(folder, 'cluster-is-in.txt'), 'utf8').catch(() => '');
    if (note) await rm(note.trim(), { recursive: true });
    await rm(home, { recursive: true });
  });

  it('starts from a path with spaces, with the roles of the product', async () => {
    server = await startPostgres({ folder });
    const asked = 'select current_user as role, current_database() as database';
    const place = { database: 'plusloin' };
    expect(await ask(server.ownerUrl, asked)).toEqual([{ role: 'plusloin_owner', ...place }]);
    expect(await ask(server.runtimeUrl, asked)).toEqual([{ role: 'plusloin_runtime', ...place }]);
  });

  it('is durable, speaks UTF-8, sorts as French does and listens here alone', async () => {
    server = await startPostgres({ folder });
    const names = ['fsync', 'data_checksums', 'listen_addresses', 'unix_socket_directories'];
    const set = await ask(
      server.superuserUrl,
      `select name, setting from pg_settings where name in ('${names.join("','")}') order by name`,
    );
    expect(set.map(({ setting }) => setting)).toEqual(['on', 'on', '127.0.0.1', '']);
    const words = await ask(server.ownerUrl, `select 'été' < 'fin' as sorted, pg_encoding_to_char(
      encoding) as encoding from pg_database where datname = current_database()`);
    expect(words).toEqual([{ sorted: true, encoding: 'UTF8' }]);
  });

  it('lets nobody in without the password that it keeps for its owner', async () => {
    server = await startPostgres({ folder });
    const open = `postgres://postgres@127.0.0.1:${server.port}/postgres`;
    await expect(ask(open, 'select 1')).rejects.toThrow(/password/);
    expect((await stat(join(folder, 'passwords.json'))).mode & 0o777).toBe(0o600);
  });

  it('finds its data and its port again', async () => {
    server = await startPostgres({ folder });
    const { port } = server;
    await ask(server.ownerUrl, 'create table kept (); ');
    await server.stop();
    server = await startPostgres({ folder });
    expect(server.port).toBe(port);
    expect(await ask(server.ownerUrl, `select to_regclass('kept') is not null as it`)).toEqual([
      { it: true },
    ]);
  });

  it('takes another port when its own is busy', async () => {
    const { port } = JSON.parse(await readFile(join(folder, 'server.json'), 'utf8'));
    const occupant = createServer().listen(port, '127.0.0.1');
    await once(occupant, 'listening');
    try {
      server = await startPostgres({ folder });
      expect(server.port).not.toBe(port);
    } finally {
      occupant.close();
    }
  });

  it('is lent by the script that runs it, and outlives the borrower', async () => {
    const other = await otherScript(folder);
    server = await startPostgres({ folder });
    expect(server).toMatchObject({ port: other.port, pid: other.pid, isLent: true });
    await server.stop();
    expect(await ask(server.runtimeUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    await other.end('SIGKILL');
  });

  it('is taken over from a script that was killed', async () => {
    const other = await otherScript(folder);
    await other.end('SIGKILL');
    expect(isAlive(other.pid)).toBe(true);
    server = await startPostgres({ folder });
    expect(server.isLent).toBe(false);
    expect(isAlive(other.pid)).toBe(false);
  });

  it.each([
    ['a process that is gone', 2 ** 22 - 1],
    ['a process that has nothing to do with it', process.pid],
  ])('starts over the note of %s', async (_whose, pid) => {
    server = await startPostgres({ folder });
    const note = join(await placeOf(server), 'postmaster.pid');
    const text = await readFile(note, 'utf8');
    await server.stop();
    await writeFile(note, text.replace(/^\d+/, String(pid)));
    server = await startPostgres({ folder });
    expect(await ask(server.runtimeUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(isAlive(process.pid)).toBe(true);
  });

  it('throws a careless cluster away when it stops', async () => {
    const brief = join(home, 'brief/postgres');
    server = await startPostgres({ folder: brief, durable: false });
    expect(await ask(server.superuserUrl, 'show fsync')).toEqual([{ fsync: 'off' }]);
    const place = await placeOf(server);
    await server.stop();
    await expect(access(place)).rejects.toThrow('ENOENT');
    expect(await readdir(brief)).not.toContain('cluster');
  });
});

async function placeOf({ superuserUrl }) {
  const [{ data_directory: place }] = await ask(superuserUrl, 'show data_directory');
  return place;
}
