import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { Books, credit, debit, Journal } from '@plusloin/ledger';
import { Registry } from '@plusloin/registry';
import {
  verifyStatements,
  type PooledStatement,
  type PracticeStatement,
} from '@plusloin/statements';
import { ClosingWorld, pooledOf } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;

beforeAll(async () => {
  world = await ClosingWorld.open();
});
afterAll(() => world.close());

describe('a quarter close', () => {
  it('states the practice to the cent', async () => {
    const books = await smallQuarter(world.services.work);
    const progress = await world.closed(books);
    expect(progress.failure).toBeNull();
    expect(progress.summary).toMatchObject({
      practices: 1,
      // Alice: invoice, payment, supervision, private, contribution; the cooperative: rent,
      // contribution.
      entries: 7,
      income: '2000.00',
      // 2 000 − 300 − 90: the contribution passes from one to the other.
      result: '1610.00',
      proof: '0.00',
    });
    const [section] = (await world.published<PracticeStatement>(progress, 'alice.json')).sections;
    expect(section?.totals).toEqual({
      income: { quarter: '2000.00', yearBefore: null, yearToDate: '2000.00' },
      expense: { quarter: '460.00', yearBefore: null, yearToDate: '460.00' },
      result: { quarter: '1540.00', yearBefore: null, yearToDate: '1540.00' },
    });
    // 1 000 + 1 210 − 363 − 500 in the bank, 1 210 to come, 160 to pay, 420 − 63 of VAT.
    expect(section?.position.map((line) => [line.group, line.opening, line.closing])).toEqual([
      ['bank', '1000.00', '1347.00'],
      ['receivables', '0.00', '1210.00'],
      ['payables', '0.00', '-160.00'],
      ['vat', '0.00', '-357.00'],
      ['social', '0.00', '0.00'],
      ['other', '0.00', '0.00'],
    ]);
    expect(section?.proof).toEqual({
      opening: '1000.00',
      result: '1540.00',
      private: '-500.00',
      shared: '0.00',
      closing: '2040.00',
      difference: '0.00',
    });
  });

  it('adds up the pool and takes out what its books owe each other', async () => {
    const progress = await world.closed(await smallQuarter(world.services.work));
    const pooled = await world.published<PooledStatement>(progress, 'pooled.json');
    const { result, situation, proof } = pooled.rows;
    expect(pooledOf(result, 'P2')).toEqual(['160.00', '0.00', '-160.00', '0.00']);
    expect(pooledOf(result, 'P6')).toEqual(['0.00', '160.00', '-160.00', '0.00']);
    expect(pooledOf(result, 'P10')).toEqual(['70.00', '1540.00', '0.00', '1610.00']);
    expect(pooledOf(situation, 'S1')).toEqual(['0.00', '1210.00', '0.00', '1210.00']);
    expect(pooledOf(situation, 'S2')).toEqual(['160.00', '0.00', '-160.00', '0.00']);
    expect(pooledOf(situation, 'S4')).toEqual(['0.00', '-160.00', '160.00', '0.00']);
    // The cooperative: 5 000 − 90 + 160 to come.
    expect(pooledOf(situation, 'S7')).toEqual(['5070.00', '2040.00', '0.00', '7110.00']);
    expect(pooledOf(proof, 'S9')).toEqual(['0.00', '0.00', '0.00', '0.00']);
    expect(pooled.controls.every((control) => control.holds)).toBe(true);
  });

  it('makes the same files, to the byte, when it is asked for again', async () => {
    const books = await smallQuarter(world.services.work);
    const first = await world.closed(books);
    const again = await world.closed(books);
    expect(again.summary?.files).toEqual(first.summary?.files);
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });

  it('closes the months for every journal', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    const late = world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'late', journal: 'OD', on: calendarDate('2026-09-15'), label: 'Tard' },
        lines: [debit('550', 1n), credit('700', 1n)],
      }),
    );
    await expect(late).rejects.toMatchObject({ code: 'ledger.period-locked' });
  });

  it('states a practice that has not posted anything yet', async () => {
    const books = await smallQuarter(world.services.work);
    await world.services.work.run(books.actor, async (tx) => {
      const registry = new Registry();
      const of = { kind: 'member', chart: 'PCMN', registrationNumber: '0123.321.123' } as const;
      const entity = await registry.openEntity(tx, { code: 'NEW', name: 'Bruno', ...of });
      await new Books().open(tx, entity);
      const since = { legalEntityId: entity.id, validFrom: calendarDate('2026-09-01') };
      await registry.declareVat(tx, { ...since, status: 'franchise', periodicity: null });
      const nobody = { registration: null, missionLetter: null };
      await registry.nameKeeper(tx, { ...since, kind: 'self', name: 'Bruno', ...nobody });
      const { id: memberId } = await registry.admit(tx, { code: 'NEW', displayName: 'Bruno' });
      const practice = { code: 'NEW', memberId, title: 'Médiation' };
      const { id: practiceId } = await registry.openPractice(tx, practice);
      const booking = { practiceId, wayOfWorking: 'principal', validUntil: null };
      await registry.book(tx, { ...since, ...booking });
    });
    const progress = await world.closed(books);
    expect(progress.summary).toMatchObject({ practices: 2, result: '1610.00' });
    const own = await world.published<PracticeStatement>(progress, 'new.json');
    expect(own.sections[0]?.totals.result.quarter).toBe('0.00');
  });

  it('takes out contributions that stand on sub-accounts too', async () => {
    const books = await smallQuarter(world.services.work);
    await world.services.work.run(books.actor, async (tx) => {
      const { memberBooks, cooperativeBooks } = books;
      await new Books().addAccounts(tx, memberBooks, [['6132501', 'Contribution, fonds']]);
      await new Books().addAccounts(tx, cooperativeBooks, [['7005001', 'Fonds']]);
      const entry = { journal: 'OD', on: calendarDate('2026-09-30'), label: 'Fonds', key: 'fund' };
      const at = (auxiliary: string) => ({ auxiliary });
      await new Journal().post(tx, memberBooks, {
        ...entry,
        lines: [
          debit('6132501', 1_000n, { ...at('COOP'), practiceId: books.practice }),
          credit('444', 1_000n, { ...at('COOP'), practiceId: books.practice }),
        ],
      });
      await new Journal().post(tx, cooperativeBooks, {
        ...entry,
        lines: [debit('404', 1_000n, at('ALICE')), credit('7005001', 1_000n, at('ALICE'))],
      });
    });
    const pooled = await world.published<PooledStatement>(await world.closed(books), 'pooled.json');
    expect(pooledOf(pooled.rows.result, 'P2')).toEqual(['170.00', '0.00', '-170.00', '0.00']);
  });

  it('closes the months before the quarter with it', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    const early = world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'early', journal: 'OD', on: calendarDate('2026-05-10'), label: 'Mai' },
        lines: [debit('550', 1n), credit('700', 1n)],
      }),
    );
    await expect(early).rejects.toMatchObject({ code: 'ledger.period-locked' });
  });

  it('publishes a provisional pooled statement without closing anything', async () => {
    const books = await smallQuarter(world.services.work);
    const progress = await world.closed(books, true);
    expect(progress.summary).toMatchObject({ practices: 0, result: '1610.00' });
    const pooled = await world.published<PooledStatement>(progress, 'pooled.json');
    expect(pooled.provisional).toBe(true);
    const late = world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'still-open', journal: 'OD', on: calendarDate('2026-09-15'), label: 'Encore' },
        lines: [debit('550', 1n), credit('700', 1n)],
      }),
    );
    await expect(late).resolves.toMatchObject({ isFresh: true });
  });
});
