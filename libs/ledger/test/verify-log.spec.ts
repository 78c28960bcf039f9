import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { Anchors, BooksVerifier } from '@plusloin/ledger';
import {
  auditField,
  AuditLog,
  defineAuditAction,
  FolderStorage,
  platformContext,
  writeAuditCsv,
  type Work,
} from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const SCRIPT = fileURLToPath(new URL('../../../scripts/verify-anchor.mjs', import.meta.url));
const looked = defineAuditAction({
  ...{ name: 'test.looked', subject: 'thing', details: { count: auditField.count } },
});
let database: TestDatabase;
let work: Work;
let folder: string;
let anchors: Anchors;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  folder = await mkdtemp(join(tmpdir(), 'plusloin-log-'));
  anchors = new Anchors(work, new FolderStorage(folder), privateKey);
});
beforeEach(async () => {
  books = await someBooks(work);
  for (const count of [1, 2, 3]) await record(count);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const record = (count: number) =>
  work.run(books.actor, (tx) => new AuditLog().record(tx, looked.of(uuidv7(), { count })));

const named = async () => {
  const checks = platformContext.checks ?? [];
  const verifier = new BooksVerifier(work, new FolderStorage(folder), publicKey, checks);
  const { findings } = await verifier.verify(books.actor);
  return findings.map(({ check, where }) => `${check}: ${where}`);
};

/** As a superuser who knows how the chain is made: $1 is the cooperative. */
async function behind(sql: string): Promise<void> {
  const client = await database.superuser.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(sql, [books.actor.cooperativeId]);
  } finally {
    client.release(true);
  }
}

/** Every hash and the head made anew, as if nothing had happened. */
const CHAINED_ANEW = `
  with recursive lines as (
    select e.*, row_number() over (order by sequence) as place from audit.entry e
      where cooperative_id = $1
  ), chain as (
    select place, sequence, ${hashed("''::bytea", 'lines')} as made from lines where place = 1
    union all
    select l.place, l.sequence, ${hashed('c.made', 'l')}
      from chain c join lines l on l.place = c.place + 1
  ), ended as (
    update audit.head h set hash = c.made, sequence = c.sequence from chain c
      where h.cooperative_id = $1 and c.place = (select max(place) from chain)
  )
  update audit.entry e set hash = c.made from chain c
    where e.cooperative_id = $1 and e.sequence = c.sequence`;

function hashed(before: string, of: string): string {
  const at = `(extract(epoch from ${of}.recorded_at) * 1000)::bigint`;
  const columns = ['actor', 'action', 'subject', 'details::text'].map((one) => `${of}.${one}`);
  const said = [`${of}.cooperative_id`, `${of}.sequence`, at, ...columns].join(', ');
  return `sha256(${before} || convert_to(concat_ws(e'\\x1f', ${said}), 'UTF8'))`;
}

describe('The audit log under an anchor', () => {
  it('is anchored with the books, and again when a line is added', async () => {
    const first = await anchors.anchor(books.actor, 'nightly');
    expect(first.anchor.log).toMatchObject({ sequence: 3 });
    expect((await anchors.anchor(books.actor, 'nightly')).path).toBe(first.path);
    await record(4);
    expect((await anchors.anchor(books.actor, 'nightly')).anchor.log?.sequence).toBe(4);
    expect(await named()).toEqual([]);
  });

  it('is found rewritten, by a hand that made the whole chain anew', async () => {
    await anchors.anchor(books.actor, 'nightly');
    await record(4);
    await behind(`update audit.entry set details = '{"count": 9}'
      where cooperative_id = $1 and sequence = 2`);
    await behind(CHAINED_ANEW);
    expect(await named()).toEqual(['audit.anchored: rangs 1 à 3']);
  });

  it('is found cut short, by a hand that moved its head too', async () => {
    await anchors.anchor(books.actor, 'nightly');
    await behind('delete from audit.entry where cooperative_id = $1 and sequence = 3');
    await behind(CHAINED_ANEW);
    expect(await named()).toEqual(['audit.anchored: rangs 1 à 3']);
  });

  it('names the line that is gone, and the one that was altered', async () => {
    await behind('delete from audit.entry where cooperative_id = $1 and sequence = 2');
    expect(await named()).toEqual(['audit.gaps: rang 2']);
    await behind(`update audit.entry set actor = 'system:nobody'
      where cooperative_id = $1 and sequence = 1`);
    expect(await named()).toEqual(['audit.gaps: rang 2', 'audit.chain: rang 1']);
  });
});

describe('An exported log that is checked without the server', () => {
  const exported = async () => {
    const { path } = await anchors.anchor(books.actor, 'nightly');
    const pieces: string[] = [];
    await work.read(books.actor, async (tx) => {
      for await (const piece of writeAuditCsv(new AuditLog().all(tx))) pieces.push(piece);
    });
    const log = join(folder, `${books.actor.cooperativeId}.csv`);
    await writeFile(log, pieces.join(''));
    return { log, anchor: join(folder, path) };
  };

  const ask = ({ log, anchor }: { log: string; anchor: string }) =>
    new Promise<{ status: unknown; said: string }>((done) => {
      execFile(process.execPath, [SCRIPT, '--anchor', anchor, '--log', log], (error, out) =>
        done({ status: error?.code ?? 0, said: out }),
      );
    });

  it('is proven line by line, up to the one that was anchored', async () => {
    const { status, said } = await ask(await exported());
    expect(said).toContain('✔ Journal d’audit : 3 lignes');
    expect(said).toContain('✔ La ligne 3 est celle de l’ancre');
    expect(status).toBe(0);
  });

  it.each([
    ['altered', (text: string) => text.replace('""count"": 2}', '""count"": 7}'), '2 : cette'],
    ['moved', (text: string) => text.replace(/\r\n3;/, '\r\n2;'), '2 : cette'],
  ])('tells a line that was %s', async (_how, change, says) => {
    const files = await exported();
    await writeFile(files.log, change(await readFile(files.log, 'utf8')));
    const { status, said } = await ask(files);
    expect(said).toContain(says);
    expect(status).toBe(1);
  });

  it('says when lines are left out', async () => {
    const files = await exported();
    const text = await readFile(files.log, 'utf8');
    await writeFile(files.log, text.replace(/\r\n2;[^\r]*/, ''));
    expect((await ask(files)).said).toContain('! 1 lignes ne sont pas dans ce fichier');
  });
});
