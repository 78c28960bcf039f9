import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CooperativeExports } from '@plusloin/membership';
import type { SomeBooks } from '@plusloin/testing';
import { unzipSync } from 'fflate';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

const ASKER = 'zoe';
let world: ClosingWorld;
let books: SomeBooks;
let id: string;
let files: Record<string, Uint8Array>;
const exports = new CooperativeExports();

beforeAll(async () => {
  world = await ClosingWorld.open();
  books = await smallQuarter(world.services.work);
  await smallQuarter(world.services.work); // Another cooperative, of which nothing is told.
  await world.closed(books);
  const { work, outbox, storage } = world.services;
  ({ id } = await work.run(books.actor, (tx) => exports.ask(tx, outbox, ASKER)));
  const { path } = await ready();
  files = unzipSync(await storage.get(path));
});
afterAll(() => world.close());

const fetched = (by: string) =>
  world.services.work.run(books.actor, (tx) => exports.fetch(tx, id, by));

/** Waits until the worker has written it. */
async function ready(): Promise<{ path: string }> {
  for (let tries = 0; tries < 150; tries += 1) {
    const found = await fetched(ASKER).catch(() => null);
    if (found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing was exported in time');
}

const text = (path: string) => Buffer.from(files[path] ?? []).toString('utf8');

describe('The export of a whole cooperative', () => {
  it('holds books, statements, members, rules, the audit log and the anchors', () => {
    const names = Object.keys(files).map((path) => path.replace(/\d{6}-\d+T\d+Z/, 'N'));
    for (const name of [
      ...['LISEZ-MOI.txt', 'cooperative.json', 'members.csv', 'rules.json', 'steps.json'],
      ...['books/ALICE/ALICE-2026.csv', 'books/COOP/COOP-2026-FEC.txt', 'audit.csv'],
      ...['statements/2026-Q3/v1/alice.pdf', 'anchors/N.json', 'hashes.sha256'],
    ]) {
      expect(names).toContain(name);
    }
    expect(text('members.csv')).toContain('"ALICE"');
    expect(text('audit.csv')).toContain('membership.export-asked');
  });

  it('has a list of hashes that fits every file', () => {
    const lines = text('hashes.sha256').trim().split('\n');
    expect(lines).toHaveLength(Object.keys(files).length - 1);
    for (const line of lines) {
      const [sha256, path = ''] = line.split('  ');
      expect(createHash('sha256').update(files[path] ?? '').digest('hex')).toBe(sha256);
    }
  });

  it('leaves nothing but its one file in the storage, told of by progress', async () => {
    const list = await world.services.work.read(books.actor, (tx) => exports.list(tx));
    expect(list).toMatchObject([{ done: list[0]?.total, askedBy: ASKER }]);
    expect(await world.services.storage.list('exports/')).toEqual([list[0]?.path]);
  });

  it('is fetched by nobody else, and by nobody after seven days', async () => {
    await expect(fetched('omar')).rejects.toMatchObject({ code: 'platform.not-found' });
    const later = world.database.work(new Date(Date.now() + 7 * 86_400_000 + 1_000));
    const late = later.run(books.actor, (tx) => exports.fetch(tx, id, ASKER));
    await expect(late).rejects.toMatchObject({ code: 'platform.not-found' });
  });
});
