import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { FolderStorage } from '@plusloin/platform';
import { verifyStatements } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { CloseSteps } from '../src/close-steps.service.js';
import { ClosingWorld } from './closing-world.js';
import { manyPractices } from './many-practices.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;
const quarter = Quarter.parse('2026-Q3');

beforeAll(async () => {
  world = await ClosingWorld.open();
});
afterAll(() => world.close());

const post = (books: SomeBooks, key: string, cents: bigint) =>
  world.services.work.run(books.actor, (tx) =>
    new Journal().post(tx, books.memberBooks, {
      ...{ key, journal: 'OD', on: calendarDate('2026-09-30'), label: key },
      lines: [debit('550', cents), credit('700', cents)],
    }),
  );

/** Puts something where a statement will be written, as a disk that kept a strange file would. */
const obstruct = async (books: SomeBooks, name: string) => {
  const path = `${await world.folderOf(books)}/2026-Q3/v1/${name}`;
  await world.services.storage.put(path, Buffer.from('something else'));
  return () => rm(join(world.folder, path));
};

/** Passed once it is open. */
function gate() {
  let open: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
}

describe('The steps of a close', () => {
  it('state more practices than one step holds, each once', async () => {
    const books = await manyPractices(world.services.work, 27);
    const { closeId } = await world.closes.request(books.actor, { quarter });
    const progress = await world.ended(books, closeId);
    expect(progress.steps.map((step) => step.name)).toEqual([
      ...['files', 'pooled', 'practices-0', 'practices-1', 'practices-2'],
    ]);
    expect(progress.practices).toEqual({ made: 28, waiting: 0, failed: 0 });
    // 27 practices at 100.00, and one that has done nothing.
    expect(progress.summary).toMatchObject({ practices: 28, result: '2700.00' });
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });

  it('name the practice that failed, make the others, and then make it alone', async () => {
    const books = await manyPractices(world.services.work, 27);
    const clear = await obstruct(books, 'p03.pdf');
    const { closeId } = await world.closes.request(books.actor, { quarter });
    const failed = await world.ended(books, closeId);
    expect(failed.failure).toEqual({
      ...{ code: 'statements.practices-failed', details: { practices: 'P03' } },
    });
    expect(failed.failures).toMatchObject([
      { practice: 'P03', code: 'statements.not-reproduced' },
    ]);
    expect(await world.listed(books, 'v1')).toContain('p26.pdf');
    const others = await world.statementRows(closeId);
    expect(others).toHaveLength(27);
    await clear();
    await world.closes.retry(books.actor, { quarter, practice: 'P03' });
    const mended = await world.ended(books, closeId);
    expect(mended).toMatchObject({ failures: [], summary: { practices: 28, version: 1 } });
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });

  it('go on while a practice that was asked again is made, whatever else failed', async () => {
    const books = await manyPractices(world.services.work, 27);
    const clear = [await obstruct(books, 'p03.pdf'), await obstruct(books, 'p17.pdf')];
    const { closeId } = await world.closes.request(books.actor, { quarter });
    expect((await world.ended(books, closeId)).failures).toHaveLength(2);
    for (const one of clear) await one();
    const { storage } = world.services;
    const mayWork = gate();
    storage.putOnce = async (path, content) => {
      if (path.includes('/p17.')) await mayWork.passed;
      return FolderStorage.prototype.putOnce.call(storage, path, content);
    };
    await world.closes.retry(books.actor, { quarter, practice: null });
    const isMade = async () => (await world.statementRows(closeId)).includes('P03');
    while (!(await isMade())) await pause(20);
    expect((await world.closes.progress(books.actor, closeId)).state).toBe('running');
    mayWork.open();
    const mended = await world.ended(books, closeId);
    expect(mended).toMatchObject({ state: 'done', failures: [], summary: { version: 1 } });
  });

  it('are not undone by a worker that wakes up long after another one has made them', async () => {
    const books = await smallQuarter(world.services.work);
    const { storage } = world.services;
    const [isAsleep, mayWake, mayWork] = [gate(), gate(), gate()];
    storage.putOnce = async (path, content) => {
      await mayWork.passed;
      return FolderStorage.prototype.putOnce.call(storage, path, content);
    };
    const clear = await obstruct(books, 'alice.json');
    const { closeId } = await world.closes.request(books.actor, { quarter });
    const sleeper = new FolderStorage(world.folder);
    sleeper.putOnce = async (path, content) => {
      const written = await FolderStorage.prototype.putOnce.call(sleeper, path, content);
      if (written !== null) return written;
      isAsleep.open();
      await mayWake.passed;
      return null;
    };
    const services = { ...world.services, storage: sleeper };
    const asleep = new CloseSteps(services).statePractices(books.actor, closeId, 'practices-0');
    await isAsleep.passed;
    mayWork.open();
    expect((await world.ended(books, closeId)).failures).toHaveLength(1);
    await clear();
    await world.closes.retry(books.actor, { quarter, practice: null });
    expect((await world.ended(books, closeId)).state).toBe('done');
    mayWake.open();
    await asleep;
    const progress = await world.closes.progress(books.actor, closeId);
    expect(progress).toMatchObject({ state: 'done', failures: [] });
  });

  it('have nothing to make again of a practice that did not fail', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    const retry = world.closes.retry(books.actor, { quarter, practice: 'ALICE' });
    await expect(retry).rejects.toMatchObject({ code: 'statements.nothing-to-retry' });
  });

  it('are begun once when two people ask at the same moment', async () => {
    const books = await smallQuarter(world.services.work);
    const ask = () => world.closes.request(books.actor, { quarter });
    const asked = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(asked.map((one) => one.closeId)).size).toBe(1);
    const progress = await world.ended(books, asked[0]?.closeId ?? '');
    expect(progress.summary).toMatchObject({ version: 1, result: '1610.00' });
  });

  it('count each posting that got in before the freeze, and no other', async () => {
    const books = await smallQuarter(world.services.work);
    const posting = async () => {
      let got = 0n;
      for (let index = 0; index < 400; index += 1) {
        try {
          await post(books, `racing-${index}`, 100n);
          got += 100n;
        } catch (error) {
          expect(error).toMatchObject({ code: 'ledger.period-locked' });
          return got;
        }
      }
      return got;
    };
    const [got, progress] = await Promise.all([posting(), world.closed(books)]);
    // 1 610.00 without them.
    const cents = BigInt((progress.summary?.result ?? '').replace('.', ''));
    expect(cents).toBe(161_000n + got);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });

  it('go on when the queue is wiped between them', async () => {
    const books = await manyPractices(world.services.work, 27);
    const { closeId } = await world.closes.request(books.actor, { quarter });
    for (let wipes = 0; wipes < 4; wipes += 1) {
      await world.wipeQueue();
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    const progress = await world.ended(books, closeId);
    expect(progress.summary).toMatchObject({ practices: 28, result: '2700.00', proof: '0.00' });
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });
});

describe('The verification of statements', () => {
  it('names a row that was changed behind its back, in every way it can be changed', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    const id = `'${books.actor.cooperativeId}'`;
    const found = async (change: string) => {
      await world.tamper(change);
      const findings = await verifyStatements(world.services, books.actor);
      return findings.map((one) => one.check.replace('statements.', ''));
    };
    const statement = 'update statements.statement set';
    const where = `where cooperative_id = ${id} and subject = 'ALICE'`;
    const bytes = (more: string) => `jsonb_set(files, '{1,bytes}',
      to_jsonb((files -> 1 ->> 'bytes')::int ${more}))`;
    expect(await found(`${statement} files = ${bytes('+ 1')} ${where}`)).toEqual(['files']);
    await world.tamper(`${statement} files = ${bytes('- 1')} ${where}`);
    const content = `replace(content, '"1540.00"', '"1640.00"')`;
    expect(await found(`${statement} content = ${content} ${where}`)).toEqual([
      ...['figures', 'ledger', 'files'],
    ]);
    expect(await found(`delete from statements.statement ${where}`)).toContain('files');
  });

  it('names figures that were changed behind its back', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    await world.tamper(
      `update statements.practice_figures set rows = replace(rows::text, '200000', '300000')::jsonb
        where cooperative_id = '${books.actor.cooperativeId}' and part = 'accounts'`,
    );
    const findings = await verifyStatements(world.services, books.actor);
    expect(findings.map((one) => one.check)).toContain('statements.figures');
    expect(findings.map((one) => one.check)).not.toContain('statements.ledger');
  });

  it('names a posting that was changed behind its back', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    await world.tamper(
      `update ledger.posting set amount = amount - 500 where account = '700' and
         legal_entity_id = '${books.memberBooks}'`,
    );
    const findings = await verifyStatements(world.services, books.actor);
    expect(findings.map(({ check, where }) => `${check} ${where}`)).toEqual([
      'statements.ledger relevé groupé 2026-Q3 v1, résultat',
      'statements.ledger relevé groupé 2026-Q3 v1, preuve',
      'statements.ledger relevé groupé 2026-Q3 v1, activités',
      'statements.ledger relevé groupé 2026-Q3 v1, contrôles',
      'statements.ledger relevé groupé 2026-Q3 v1, écritures',
      'statements.ledger relevé ALICE 2026-Q3 v1',
    ]);
  });

  it('names a list of files that was changed, or taken away', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    const list = join(world.folder, await world.folderOf(books), '2026-Q3/v1/files.json');
    await rm(list);
    const findings = await verifyStatements(world.services, books.actor);
    expect(findings).toMatchObject([{ check: 'statements.files', says: 'Le fichier a disparu.' }]);
  });
});
