import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, type Tx } from '@plusloin/platform';
import { PublishedStatements, type VisiblePractices } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

const published = new PublishedStatements();
let world: ClosingWorld;
let books: SomeBooks;
let closeId: string;

beforeAll(async () => {
  world = await ClosingWorld.open();
  books = await smallQuarter(world.services.work);
  await world.closed(books);
  closeId = (await listed('all'))[0]?.closeId ?? '';
});
afterAll(() => world.close());

const reading = <T>(read: (tx: Tx) => Promise<T>) => world.services.work.read(books.actor, read);
const writing = <T>(use: (tx: Tx) => Promise<T>) => world.services.work.run(books.actor, use);

type After = Parameters<PublishedStatements['list']>[1]['after'];

const listed = (visible: VisiblePractices, after: After = null) =>
  reading((tx) => published.list(tx, { visible, after, most: 10 }));

describe('The statements that were published', () => {
  it('are listed with their practice, their result and their files', async () => {
    const all = await listed('all');
    // The figures of `smallQuarter`, by hand: 2 000 − 300 − 160, and with the cooperative's − 90.
    expect(all.map((one) => [one.subject, one.result, one.practice?.member ?? null])).toEqual([
      ['ALICE', '1540.00', 'Alice'],
      ['pooled', '1610.00', null],
    ]);
    expect(all[0]).toMatchObject({ quarter: '2026-Q3', version: 1, isProvisional: false });
    expect(all.map((one) => one.files.map((file) => file.kind))).toEqual([
      ['json', 'pdf', 'csv'],
      ['json', 'pdf', 'xlsx'],
    ]);
  });

  it('end a page and begin the next where it ended', async () => {
    const [first] = await reading((tx) => published.list(tx, { visible: 'all', most: 1 }));
    const rest = await listed('all', first);
    expect([first?.subject, ...rest.map((one) => one.subject)]).toEqual(['ALICE', 'pooled']);
    expect(await listed('all', rest.at(-1))).toEqual([]);
  });

  it('show a member those of its own practices, and no pool', async () => {
    const mine = await listed([books.practice]);
    expect(mine.map((one) => one.subject)).toEqual(['ALICE']);
    expect(await listed([uuidv7()])).toEqual([]);
    expect(await listed([])).toEqual([]);
  });

  it('are read only by whom they are listed for', async () => {
    const content = (subject: string, visible: VisiblePractices) =>
      reading((tx) => published.content(tx, closeId, subject, visible));
    expect(await content('ALICE', [books.practice])).toMatchObject({ practice: { code: 'ALICE' } });
    expect(await content('pooled', 'all')).toMatchObject({ kind: 'pooled' });
    const absent = { code: 'platform.not-found' };
    await expect(content('pooled', [books.practice])).rejects.toMatchObject(absent);
    await expect(content('ALICE', [uuidv7()])).rejects.toMatchObject(absent);
    await expect(content('NOBODY', 'all')).rejects.toMatchObject(absent);
  });

  it('name the file that lies in the storage', async () => {
    const asked = { closeId, subject: 'ALICE', kind: 'csv' as const };
    const place = await writing((tx) => published.file(tx, asked, [books.practice]));
    const bytes = await world.services.storage.get(place.path);
    expect(bytes.length).toBe(place.bytes);
    const subject = `close:${closeId}`;
    const [line] = await reading((tx) => new AuditLog().search(tx, { subject }));
    expect(line).toMatchObject({
      ...{ action: 'statements.file-fetched', actor: books.actor.id },
      details: { kind: 'csv', practice: books.practice },
    });
    const xlsx = writing((tx) => published.file(tx, { ...asked, kind: 'xlsx' }, 'all'));
    await expect(xlsx).rejects.toMatchObject({ code: 'platform.not-found' });
  });

  it('are there only once their close is published', async () => {
    const open = await smallQuarter(world.services.work);
    await world.closed(open);
    await world.tamper(`update statements.quarter_close set published_at = null
      where cooperative_id = '${open.actor.cooperativeId}'`);
    const early = await world.services.work.read(open.actor, (tx) =>
      published.list(tx, { visible: 'all', most: 10 }),
    );
    expect(early).toEqual([]);
  });
});
