import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { credit, debit, Journal, type EntryDraft } from '@plusloin/ledger';
import { judgeStatements, verifyStatements } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2027-04-05T08:00:00Z'));
});
afterAll(() => world.close());

const post = (books: SomeBooks, draft: Omit<EntryDraft, 'journal' | 'label'>) =>
  world.services.work.run(books.actor, (tx) =>
    new Journal().post(tx, books.memberBooks, { journal: 'OD', label: draft.key, ...draft }),
  );

/** Closes, lets something happen, closes again: the files must be the same and the books agree. */
async function sameAfter(quarter: string, happens: (books: SomeBooks) => Promise<unknown>) {
  const books = await smallQuarter(world.services.work);
  const first = await world.closed(books, { quarter });
  expect(first.failure).toBeNull();
  await happens(books);
  const again = await world.closed(books, { quarter });
  expect(again.failure).toBeNull();
  expect(again.summary?.files).toEqual(first.summary?.files);
  expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  // Another release, which makes no statement of it anew, finds the same figures in the books.
  await world.tamper(`update statements.quarter_close set drawing_version = drawing_version + 1
    where cooperative_id = '${books.actor.cooperativeId}'`);
  const { findings, judged } = await judgeStatements(world.services, books.actor);
  expect({ findings, judged }).toEqual({
    findings: [],
    judged: { whole: 0, figures: 1, files: 0 },
  });
}

describe('A statement that is made again', () => {
  it('says what it said when member and practice have other names since', () =>
    sameAfter('2026-Q3', async (books) => {
      const { superuser } = world.database;
      const of = [books.actor.cooperativeId];
      await superuser.query(
        `update registry.member set display_name = 'Alix' where cooperative_id = $1`,
        of,
      );
      await superuser.query(
        `update registry.practice set title = 'Médiation' where cooperative_id = $1`,
        of,
      );
      await superuser.query(
        `update registry.legal_entity set name = 'Autre' where cooperative_id = $1`,
        of,
      );
    }));

  it('says what it said when corrections of December are posted in spring', () =>
    sameAfter('2026-Q4', async (books) => {
      await post(books, {
        ...{ key: 'provision', on: calendarDate('2026-12-31'), period: 13 },
        lines: [debit('610', 7_000n), credit('444', 7_000n)],
      });
    }));

  it('says what it said when the year before is corrected and its opening comes later', () =>
    sameAfter('2027-Q1', async (books) => {
      const { practice: practiceId } = books;
      await post(books, {
        ...{ key: 'late', on: calendarDate('2026-12-31'), period: 13 },
        lines: [debit('610', 5_000n, { practiceId }), credit('550', 5_000n, { practiceId })],
      });
      await post(books, {
        ...{ key: 'opening', on: calendarDate('2027-01-01'), period: 0, journal: 'AN' },
        lines: [debit('550', 129_700n, { practiceId }), credit('100', 129_700n, { practiceId })],
      });
    }));

  it('says what it said when an invoice of the quarter is settled afterwards', () =>
    sameAfter('2026-Q3', async (books) => {
      await post(books, {
        ...{ key: 'paid-late', on: calendarDate('2026-10-10') },
        lines: [debit('550', 121_000n), credit('400', 121_000n)],
      });
    }));
});
