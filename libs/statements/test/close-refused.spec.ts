import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { QuarterClose, verifyStatements } from '@plusloin/statements';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;

beforeAll(async () => {
  world = await ClosingWorld.open();
});
afterAll(() => world.close());

describe('a quarter close', () => {
  it('is refused while something waits on a suspense account', async () => {
    const books = await smallQuarter(world.services.work);
    await world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'unknown', journal: 'BQ', on: calendarDate('2026-08-15'), label: 'Inconnu' },
        lines: [debit('550', 1_200n), credit('499', 1_200n)],
      }),
    );
    await expect(world.closed(books)).rejects.toMatchObject({
      code: 'statements.checks-failed',
      details: { checks: [{ name: 'suspense', where: ['ALICE 499 -12.00'] }] },
    });
  });

  it('is refused before the quarter is over', async () => {
    const books = await smallQuarter(world.services.work);
    const request = new QuarterClose(world.services).request(books.actor, {
      quarter: Quarter.parse('2026-Q4'),
    });
    await expect(request).rejects.toMatchObject({ code: 'statements.checks-failed' });
  });

  it('is refused when the two books do not agree on a contribution', async () => {
    const books = await smallQuarter(world.services.work);
    await world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.cooperativeBooks, {
        ...{ key: 'more', journal: 'OD', on: calendarDate('2026-09-30'), label: 'Trop' },
        lines: [
          debit('404', 100n, { auxiliary: 'ALICE' }),
          credit('700500', 100n, { auxiliary: 'ALICE' }),
        ],
      }),
    );
    await expect(world.closed(books)).rejects.toMatchObject({
      details: { checks: [{ name: 'contributions-differ', where: ['ALICE -1.00'] }] },
    });
  });

  it('is refused naming the difference when a balance was changed behind its back', async () => {
    const books = await smallQuarter(world.services.work);
    await world.database.superuser.query(
      `update ledger.balance set debit = debit + 500
        where legal_entity_id = $1 and account = '550' and period = 8`,
      [books.memberBooks],
    );
    await expect(world.closed(books)).rejects.toMatchObject({
      code: 'statements.proof-failed',
      details: { control: 'C2', difference: '5.00' },
    });
  });

  it('locks nothing while its sums do not agree, so that the cause can be mended', async () => {
    const books = await smallQuarter(world.services.work);
    const post = (key: string, cents: bigint) =>
      world.services.work.run(books.actor, async (tx) => {
        const entry = { key, journal: 'OD', on: calendarDate('2026-09-30'), label: 'À la main' };
        const own = { practiceId: books.practice };
        await new Journal().post(tx, books.memberBooks, {
          ...entry,
          lines: [debit('610', cents, own), credit('570', cents, own)],
        });
      });
    const spoil = (cents: number) =>
      world.database.superuser.query(
        `update ledger.balance set debit = debit + $2
          where legal_entity_id = $1 and account = '550' and period = 8`,
        [books.memberBooks, cents],
      );
    await spoil(500);
    await expect(world.closed(books)).rejects.toMatchObject({ code: 'statements.proof-failed' });
    // The months are still open.
    await post('late', 1_000n);
    await spoil(-500);
    const mended = await world.closed(books);
    expect(mended.summary).toMatchObject({ result: '1600.00', proof: '0.00' });
    expect(mended.summary?.files.every((file) => file.path.includes('/2026-Q3/v1/'))).toBe(true);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });
});

describe('the verification of statements', () => {
  it('names what was changed, what is gone, and figures that the books do not give', async () => {
    const books = await smallQuarter(world.services.work);
    const { summary } = await world.closed(books);
    const [json, pdf] = summary?.files.filter((file) => file.path.includes('/alice.')) ?? [];
    await writeFile(join(world.folder, json?.path ?? ''), '{}');
    await rm(join(world.folder, pdf?.path ?? ''));
    await world.database.superuser.query(
      `update ledger.balance set credit = credit + 100
        where legal_entity_id = $1 and account = '700' and period = 7`,
      [books.memberBooks],
    );
    const findings = await verifyStatements(world.services, books.actor);
    expect(findings.map(({ check, where }) => `${check} ${where}`)).toEqual([
      // The postings still give what was published; the balances beside them do not.
      'statements.ledger relevé groupé 2026-Q3 v1, contrôles',
      `statements.files ${json?.path}`,
      `statements.files ${pdf?.path}`,
    ]);
  });
});
