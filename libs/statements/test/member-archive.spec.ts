import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { Leaving, Paths, type Departure } from '@plusloin/membership';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;
let books: SomeBooks;
let memberId: string;

beforeAll(async () => {
  world = await ClosingWorld.open();
  books = await smallQuarter(world.services.work);
  await world.closed(books);
  memberId = await world.services.work.run(books.actor, async (tx) => {
    const [row] = await tx.query<{ id: string }>(
      'select member_id as id from registry.practice where cooperative_id = $1 and id = $2',
      [tx.cooperativeId, books.practice],
    );
    if (row === undefined) throw new Error('a practice is somebody’s');
    const of = { why: 'fondatrice', on: calendarDate('2020-01-01') };
    await new Paths(world.services).enrol(tx, row.id, of);
    return row.id;
  });
});
afterAll(() => world.close());

/** Waits until the worker has handed the archive over. */
async function handedOver(): Promise<Departure> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await new Leaving(world.services).departure(books.actor, memberId);
    if (found.folder !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing was handed over in time');
}

describe('The archive of somebody who leaves', () => {
  let departure: Departure;
  const read = (path: string) => world.services.storage.get(`${departure.folder}/${path}`);

  beforeAll(async () => {
    await new Leaving(world.services).leave(books.actor, { memberId, why: 'autre projet' });
    departure = await handedOver();
  });

  it('holds statements, books and the anchors that prove them', () => {
    const paths = departure.files.map(({ path }) => path.replace(/\d{6}-\d+T\d+Z/, 'N'));
    expect(paths).toEqual([
      'statements/2026-Q3/v1/alice.json',
      'statements/2026-Q3/v1/alice.pdf',
      'statements/2026-Q3/v1/alice.csv',
      'books/ALICE-2026-FEC.txt',
      'books/ALICE-2026.csv',
      'anchors/N.json',
      'LISEZ-MOI.txt',
      'hashes.sha256',
    ]);
  });

  it('has a list of hashes that fits every file, and so does the departure', async () => {
    const lines = (await read('hashes.sha256')).toString('utf8').trim().split('\n');
    expect(lines).toHaveLength(departure.files.length - 1);
    for (const line of lines) {
      const [sha256, path] = line.split('  ');
      const bytes = await read(path ?? '');
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(departure.files.find((one) => one.path === path)?.sha256).toBe(sha256);
    }
  });

  it('has an anchor that names the very statement', async () => {
    const anchor = departure.files.find(({ path }) => path.startsWith('anchors/'));
    const statement = departure.files.find(({ path }) => path.endsWith('alice.pdf'));
    expect((await read(anchor?.path ?? '')).toString('utf8')).toContain(statement?.sha256);
  });

  it('shows nothing of the books of others', async () => {
    const csv = (await read('books/ALICE-2026.csv')).toString('utf8');
    expect(csv).toContain('supervision');
    expect(csv).not.toContain('rent');
  });

  it('stays what it was, when it is asked for again', async () => {
    await new Leaving(world.services).leave(books.actor, { memberId, why: 'encore' });
    expect(await handedOver()).toEqual(departure);
  });
});
