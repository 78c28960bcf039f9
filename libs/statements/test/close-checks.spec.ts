import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import {
  Books,
  credit,
  debit,
  Journal,
  Letterings,
  type EntryDraft,
  type LetteringDraft,
} from '@plusloin/ledger';
import { ContributionRules, Contributions, flatRate } from '@plusloin/membership';
import { Registry } from '@plusloin/registry';
import { TrialClose, type OpenCheck } from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld, noContributions } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;
const quarter = Quarter.parse('2026-Q3');

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2027-01-12T08:00:00Z'));
});
afterAll(() => world.close());

const refused = async (books: SomeBooks, checks: string) => {
  const { details } = await world.closed(books).then(
    () => ({ details: { checks: [] } }),
    (error: { details: { checks: readonly Pick<OpenCheck, 'name' | 'where'>[] } }) => error,
  );
  const told = details.checks.map(({ name, where }) => `${name} : ${where.join(' ; ')}`);
  expect(told.join(', ')).toBe(checks);
};

/** Books of another member, Bruno, in which a practice is kept. */
const openBruno = (books: SomeBooks, isFounded: boolean, entries: EntryDraft[] = []) =>
  world.services.work.run(books.actor, async (tx) => {
    const registry = new Registry();
    const of = { kind: 'member', chart: 'PCMN', registrationNumber: '0123.321.123' } as const;
    const entity = await registry.openEntity(tx, { code: 'BRUNO', name: 'Bruno', ...of });
    await new Books().open(tx, entity);
    const since = { legalEntityId: entity.id, validFrom: calendarDate('2020-01-01') };
    const nobody = { registration: null, missionLetter: null };
    if (isFounded) {
      await registry.declareVat(tx, { ...since, status: 'franchise', periodicity: null });
      await registry.nameKeeper(tx, { ...since, kind: 'self', name: 'Bruno', ...nobody });
    }
    const { id: memberId } = await registry.admit(tx, { code: 'BRUNO', displayName: 'Bruno' });
    const practice = { code: 'BRUNO', memberId, title: 'Médiation' };
    const { id: practiceId } = await registry.openPractice(tx, practice);
    const booking = { practiceId, wayOfWorking: 'principal', validUntil: null };
    await registry.book(tx, { ...since, ...booking });
    await new Journal().postAll(tx, entity.id, entries);
  });

describe('A close is refused', () => {
  it('once a later quarter is closed, whose months are locked with all before them', async () => {
    const books = await smallQuarter(world.services.work);
    await world.closed(books);
    const earlier = world.closed(books, { quarter: Quarter.parse('2026-Q2') });
    await expect(earlier).rejects.toMatchObject({
      details: { checks: [{ name: 'later-closed', where: ['2026-Q3'] }] },
    });
  });

  it('while books have no keeper and no VAT status, all of them named', async () => {
    const books = await smallQuarter(world.services.work);
    await openBruno(books, false);
    await refused(books, 'books-unfounded : BRUNO');
  });

  it('while books that are used had their last year before the year before', async () => {
    const books = await smallQuarter(world.services.work);
    await openBruno(books, true, [
      {
        ...{ key: 'old', journal: 'OD', on: calendarDate('2024-05-05'), label: 'Ancien' },
        lines: [debit('550', 100n), credit('700', 100n)],
      },
    ]);
    await refused(books, 'year-missing : BRUNO 2025');
  });

  it('while a contribution does not say whose it is', async () => {
    const books = await smallQuarter(world.services.work);
    await world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'nameless', journal: 'OD', on: calendarDate('2026-09-30'), label: 'Anonyme' },
        lines: [debit('613250', 100n), credit('444', 100n)],
      }),
    );
    await refused(books, 'party-missing : ALICE 613250 OD-2026-2');
  });

  it('while something waits on the suspense account since a former year', async () => {
    const books = await smallQuarter(world.services.work);
    await world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'waits', journal: 'OD', on: calendarDate('2026-12-15'), label: 'Attend' },
        lines: [debit('550', 700n), credit('499', 700n)],
      }),
    );
    await world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'next', journal: 'OD', on: calendarDate('2027-01-05'), label: 'Après' },
        lines: [debit('550', 100n), credit('700', 100n)],
      }),
    );
    const next = world.closed(books, { quarter: '2027-Q1' });
    await expect(next).rejects.toMatchObject({
      details: {
        checks: [
          { name: 'quarter-not-over', where: ['2027-03-31'] },
          { name: 'suspense', where: ['ALICE 499 -7.00'] },
        ],
      },
    });
  });
});

describe('Receipts that a contribution on what is collected counts for nothing', () => {
  const paysTenPercent = (books: SomeBooks) =>
    world.services.work.run(books.actor, async (tx) => {
      const rules = new ContributionRules();
      await rules.declare(tx, {
        ...{ code: 'contribution', validFrom: '2020-01-01', label: '10 % de l’encaissé' },
        base: { kind: 'collected', accounts: ['400'] },
        tiers: flatRate('10'),
      });
    });
  const letter = (books: SomeBooks, lines: LetteringDraft['lines']) =>
    world.services.work.run(books.actor, (tx) =>
      new Letterings().letter(tx, books.memberBooks, {
        ...{ key: 'letter', code: 'A', account: '400', on: calendarDate('2026-10-02'), lines },
      }),
    );
  /** Its contributions are asked what was received, and post nothing. */
  const receivedAsBooked = () => {
    const real = new Contributions();
    const receiptsWithoutInvoice = real.receiptsWithoutInvoice.bind(real);
    world.contributions = { ...noContributions, receiptsWithoutInvoice };
  };

  it('stand in the way while nobody has lettered them', async () => {
    const books = await smallQuarter(world.services.work);
    receivedAsBooked();
    await paysTenPercent(books);
    await refused(books, 'receipts-unlettered : ALICE BQ-2026-2 1210.00');
    // Half of the invoice of 2 420,00.
    await letter(books, [
      { sequence: 2, line: 1, amount: 121_000n },
      { sequence: 3, line: 2, amount: -121_000n },
    ]);
    const { warnings } = await world.closes.request(books.actor, { quarter });
    expect(warnings).toEqual([]);
  });

  it('are told, and close, once something settles them whose net share nobody knows', async () => {
    const books = await smallQuarter(world.services.work);
    receivedAsBooked();
    await paysTenPercent(books);
    await world.services.work.run(books.actor, (tx) =>
      new Journal().post(tx, books.memberBooks, {
        ...{ key: 'taken over', journal: 'OD', on: calendarDate('2026-06-30'), label: 'Reprise' },
        lines: [debit('400', 121_000n), credit('100', 121_000n)],
      }),
    );
    await letter(books, [
      { sequence: 7, line: 1, amount: 121_000n },
      { sequence: 3, line: 2, amount: -121_000n },
    ]);
    const told = {
      ...{ name: 'receipts-without-income', isBlocking: false, count: 1 },
      where: ['ALICE BQ-2026-2 1210.00'],
    };
    const trial = await new TrialClose(world.services, world.contributions).run(
      books.actor,
      quarter,
    );
    expect(trial.checks).toEqual([told]);
    const { closeId, warnings } = await world.closes.request(books.actor, { quarter });
    expect(warnings).toEqual([told]);
    expect((await world.ended(books, closeId)).failure).toBeNull();
  });
});
