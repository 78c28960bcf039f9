import { createSecretKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Paths } from '@plusloin/membership';
import { verifyStatements, type CloseProgress, type PracticeStatement } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2026-10-08T08:00:00Z'));
});
afterAll(() => world.close());

const KEYS = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };

interface Diploma {
  readonly judgedOn?: string;
  readonly expiresOn?: string;
  readonly judgement?: 'verified' | null;
}

/** Alice has brought a diploma of social worker. */
async function withDiploma(books: SomeBooks, of: Diploma = {}): Promise<SomeBooks> {
  const { judgement = 'verified', judgedOn = '2026-10-08', expiresOn = null } = of;
  const judge = judgement && 'operator:compta';
  const { work } = world.services;
  await work.run(books.actor, async (tx) => {
    const [member] = await tx.query<{ id: string }>(
      'select member_id as id from registry.practice where id = $1',
      [books.practice],
    );
    const enrolment = { why: 'fondatrice', on: calendarDate('2020-01-01') };
    const pathId = await new Paths({ work, config: KEYS }).enrol(tx, member?.id ?? '', enrolment);
    await tx.query(DIPLOMA, [
      ...[tx.cooperativeId, uuidv7(), pathId, expiresOn, tx.now, judgement],
      ...[judgement && judgedOn, judge],
    ]);
  });
  return books;
}

const DIPLOMA = `
  insert into membership.document (cooperative_id, id, path_id, type, title, sealed_name,
    media_type, bytes, sha256, storage_path, sealed_key, issued_on, expires_on, uploaded_at,
    uploaded_by, judgement, judged_on, judged_by)
  values ($1, $2, $3, 'diploma', 'assistant-social', '', 'application/pdf', 10,
    repeat('f', 64), $2::uuid::text, '', '2015-06-30', $4, $5, 'operator:coordination',
    $6, $7, $8)`;

const TITLED = 'Assistant·e social·e';

const saidOf = async (progress: CloseProgress) =>
  (await world.published<PracticeStatement>(progress, 'alice.json')).practice;

const aQuarter = () => smallQuarter(world.services.work);

describe('A protected title on a statement', () => {
  it('stands beside the name once its diploma is verified', async () => {
    const progress = await world.closed(await withDiploma(await aQuarter()));
    expect(await saidOf(progress)).toMatchObject({ member: 'Alice', protectedTitle: TITLED });
  });

  it.each([
    ['nobody has brought a diploma', null],
    ['nobody has verified the diploma', { judgement: null }],
    ['it is verified only after the close', { judgedOn: '2026-10-09' }],
    ['it had expired the day before', { expiresOn: '2026-10-07' }],
  ])('is not there at all where %s', async (_, diploma: Diploma | null) => {
    const books = await aQuarter();
    if (diploma !== null) await withDiploma(books, diploma);
    const said = await saidOf(await world.closed(books));
    expect(Object.keys(said)).toEqual(['code', 'title', 'member']);
  });

  it('stays what it was at the freeze when the statement is made again', async () => {
    const books = await withDiploma(await aQuarter(), { expiresOn: '2026-10-08' });
    const first = await world.closed(books);
    await world.tamper(`update membership.document set expires_on = '2026-10-07'
      where cooperative_id = '${books.actor.cooperativeId}'`);
    const [json] = first.summary?.files.filter(({ path }) => path.endsWith('/alice.json')) ?? [];
    const before = await readFile(join(world.folder, json?.path ?? ''), 'utf8');
    const again = await world.closed(books);
    expect(again.summary?.files).toEqual(first.summary?.files);
    expect(await readFile(join(world.folder, json?.path ?? ''), 'utf8')).toBe(before);
    expect(before).toContain(TITLED);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });
});
