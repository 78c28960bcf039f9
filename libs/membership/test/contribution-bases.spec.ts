import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter } from '@plusloin/kernel';
import { credit, debit, Journal, Letterings, type PostedEntry } from '@plusloin/ledger';
import { flatRate, type NewContributionRule } from '@plusloin/membership';
import type { Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { closingDay, ContributingWorld, eightPercent, T3 } from './contributing-world.js';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

const flat = (percent: string, more: Partial<NewContributionRule> = {}): NewContributionRule => ({
  ...{ code: 'contribution', validFrom: '2020-01-01', label: `${percent} % du facturé` },
  base: { kind: 'invoiced', accounts: ['70'] },
  tiers: flatRate(percent),
  ...more,
});

const amountsOf = async (world: ContributingWorld, quarter = T3) => {
  const dues = await world.run((tx) => world.contributions.preview(tx, quarter));
  return dues.flatMap((due) => due.parts.map(({ base, amount }) => [base, amount]));
};

describe('A rule', () => {
  it('that changes in mid-quarter counts each line at the rate of its day', async () => {
    const since = flat('9', { validFrom: '2026-08-15' });
    const world = await ContributingWorld.open(work, { rules: [flat('8'), since] });
    await world.invoices('2026-08-14', '1000.00');
    await world.invoices('2026-08-15', '500.00');
    expect(await amountsOf(world)).toEqual([
      [100_000n, 8_000n],
      [50_000n, 4_500n],
    ]);
  });

  it('takes a later credit note back at the rate of the invoice, and says of when', async () => {
    const since = flat('9', { validFrom: '2026-07-01' });
    const world = await ContributingWorld.open(work, { rules: [flat('8'), since] });
    await world.invoices('2026-06-15', '2000.00');
    await world.invoices('2026-07-15', '1000.00');
    await world.invoices('2026-08-01', '-150.00', '2026-06-15');
    await world.invoices('2026-08-02', '-50.00', '2026-Q2');
    await world.invoices('2026-08-03', '10.00', 'une autre fois');
    const [due] = await world.run((tx) => world.contributions.preview(tx, T3));
    expect(due?.parts).toMatchObject([
      { base: -20_000n, amount: -1_600n, corrections: [{ concerns: '2026-Q2', amount: -1_600n }] },
      { base: 101_000n, amount: 9_090n, corrections: [] },
    ]);
    expect(due?.net).toBe(7_490n);
  });

  it('leaves accounts, auxiliaries and journals out that it says', async () => {
    const rule = flat('10', {
      base: {
        ...{ kind: 'margin', accounts: ['70', '61'], exceptAccounts: ['6165'] },
        ...{ exceptAuxiliaries: ['COOP'], exceptJournals: ['OD'] },
      },
    });
    const world = await ContributingWorld.open(work, { rules: [rule] });
    await world.invoices('2026-07-10', '1000.00');
    const cost = (account: string, journal: string, auxiliary?: string) =>
      world.post('2026-07-11', journal, [
        debit(account, 10_000n, auxiliary === undefined ? {} : { auxiliary }),
        credit('440', 10_000n),
      ]);
    await cost('6132', 'AC');
    await cost('6132', 'AC', 'COOP');
    await cost('6132', 'OD');
    await cost('6165', 'AC');
    expect(await amountsOf(world)).toEqual([[90_000n, 9_000n]]);
  });

  it('never counts the contributions themselves, nor the end of a year', async () => {
    const margin = flat('10', { base: { kind: 'margin', accounts: ['70', '61'] } });
    const world = await ContributingWorld.open(work, { rules: [margin] });
    await world.invoices('2026-07-10', '1000.00');
    await world.closes();
    expect(await amountsOf(world)).toEqual([[100_000n, 10_000n]]);
    expect(await amountsOf(world, Quarter.parse('2026-Q4'))).toEqual([[0n, 0n]]);
    const { memberBooks, practice: practiceId } = world.books;
    await world.run((tx) =>
      new Journal().post(tx, memberBooks, {
        ...{ key: 'end', journal: 'CL', on: calendarDate('2026-12-31'), period: 13, label: 'fin' },
        lines: [debit('700', 100_000n, { practiceId }), credit('140', 100_000n, { practiceId })],
      }),
    );
    expect(await amountsOf(world, Quarter.parse('2026-Q4'))).toEqual([[0n, 0n]]);
  });

  it('concerns some ways of working, and stands in the stead of another for some', async () => {
    const own = flat('11', {
      ...{ code: 'own-rate', scope: { practices: ['ALICE'] }, insteadOf: 'contribution' },
      validFrom: '2026-08-01',
    });
    const risks = flat('1', { code: 'risks', scope: { waysOfWorking: ['salaried'] } });
    const world = await ContributingWorld.open(work, { rules: [flat('8'), own, risks] });
    await world.invoices('2026-07-10', '1000.00');
    await world.invoices('2026-08-10', '1000.00');
    expect(await amountsOf(world)).toEqual([
      [100_000n, 8_000n],
      [100_000n, 11_000n],
    ]);
  });

  it('owes nothing of what a dated exemption takes out', async () => {
    const world = await ContributingWorld.open(work);
    await world.run((tx) =>
      world.rules.exempt(tx, {
        ...{ practice: 'ALICE', parts: 'all', reason: 'congé de maternité' },
        ...{ from: '2026-07-01', until: '2026-08-15' },
      }),
    );
    await world.invoices('2026-07-10', '1000.00');
    await world.invoices('2026-08-20', '500.00');
    const [due] = await world.run((tx) => world.contributions.preview(tx, T3));
    // 8 % of 500,00; July and August begin in the exemption, September does not.
    expect(due?.parts).toMatchObject([
      { base: 150_000n, share: 4_000n, fixed: 1_500n, exemption: 'congé de maternité' },
    ]);
  });
});

describe('A rule on what is collected, in books with VAT', () => {
  const collected = flat('10', { base: { kind: 'collected', accounts: ['400'] } });
  const invoice = (world: ContributingWorld, day: string, net: bigint, vat: bigint) =>
    world.post(day, 'VE', [debit('400', net + vat), credit('700', net), credit('451', vat)]);
  const letter = (
    world: ContributingWorld,
    lines: readonly (readonly [PostedEntry, number, bigint])[],
  ) =>
    world.run((tx) =>
      new Letterings().letter(tx, world.books.memberBooks, {
        ...{ key: `l:${lines[0]?.[0].sequence}`, code: 'A', account: '400', on: closingDay },
        lines: lines.map(([entry, line, amount]) => ({ sequence: entry.sequence, line, amount })),
      }),
    );

  it('counts the net share of the invoices that a receipt is lettered with', async () => {
    const world = await ContributingWorld.open(work, { rules: [collected] });
    const first = await invoice(world, '2026-06-10', 100_000n, 21_000n);
    const second = await invoice(world, '2026-07-10', 50_000n, 0n);
    const paid = await world.collects('2026-08-10', '605.00');
    const both = await world.collects('2026-09-10', '1105.00');
    await letter(world, [
      [first, 1, 60_500n],
      [paid, 2, -60_500n],
    ]);
    await letter(world, [
      [second, 1, 50_000n],
      [first, 1, 60_500n],
      [both, 2, -110_500n],
    ]);
    // 605,00 is 500,00 and VAT; 1 105,00 is 500,00 and VAT, and 500,00 without.
    expect(await amountsOf(world)).toEqual([[150_000n, 15_000n]]);
    const open = await world.run((tx) => world.contributions.receiptsWithoutInvoice(tx, T3));
    expect(open).toEqual([]);
    await world.run((tx) => new Letterings().undo(tx, world.books.memberBooks, 2, closingDay));
    expect(await amountsOf(world)).toEqual([[50_000n, 5_000n]]);
  });

  it('names the receipts that no lettering explains', async () => {
    const world = await ContributingWorld.open(work, { rules: [collected] });
    const { practice, memberBooks } = world.books;
    await world.collects('2026-08-10', '121.00');
    const open = await world.run((tx) => world.contributions.receiptsWithoutInvoice(tx, T3));
    expect(open).toEqual([
      {
        ...{ legalEntityId: memberBooks, practiceId: practice, entry: 'ALICE BQ-2026-1' },
        ...{ amount: 12_100n, isLettered: false },
      },
    ]);
    expect(await amountsOf(world)).toEqual([[0n, 0n]]);
  });

  it('tells those apart that something settles whose income no program knows', async () => {
    const world = await ContributingWorld.open(work, { rules: [collected] });
    const taken = [debit('400', 12_100n), credit('100', 12_100n)];
    const before = await world.post('2026-06-30', 'OD', taken);
    const paid = await world.collects('2026-08-10', '121.00');
    await letter(world, [
      [before, 1, 12_000n],
      [paid, 2, -12_000n],
    ]);
    const isLettered = async () =>
      (await world.run((tx) => world.contributions.receiptsWithoutInvoice(tx, T3))).map(
        (one) => one.isLettered,
      );
    expect(await isLettered()).toEqual([false]);
    const rest = await world.post('2026-09-01', 'OD', [debit('400', 100n), credit('100', 100n)]);
    await letter(world, [
      [rest, 1, 100n],
      [paid, 2, -100n],
    ]);
    expect(await isLettered()).toEqual([true]);
  });
});

describe('A practice', () => {
  it('that joins in the middle of a quarter owes the months it has begun', async () => {
    const world = await ContributingWorld.open(work, { rules: [eightPercent] });
    const joined = await world.opens('NOUR', world.books.memberBooks, '2026-08-20');
    const [, due] = await world.run((tx) => world.contributions.preview(tx, T3));
    expect(due).toMatchObject({ practiceId: joined, net: 3_000n });
  });

  it('of the cooperative’s own books pays by an analytic entry, without VAT', async () => {
    const world = await ContributingWorld.open(work, { rules: [flat('10')] });
    const { cooperativeBooks } = world.books;
    const practiceId = await world.opens('ZOE', cooperativeBooks, '2026-01-01');
    await world.run((tx) =>
      new Journal().post(tx, cooperativeBooks, {
        ...{ key: 'zoe:1', journal: 'VE', on: calendarDate('2026-07-10'), label: 'Zoé' },
        lines: [
          debit('400', 121_000n, { practiceId }),
          credit('700', 100_000n, { practiceId }),
          credit('451', 21_000n, { practiceId }),
        ],
      }),
    );
    await world.run(async (tx) => {
      await world.contributions.accrue(tx, { quarter: T3, version: 1 });
      await world.contributions.invoice(tx, { quarter: T3, version: 1, on: closingDay });
    });
    const dues = await world.run((tx) => world.contributions.of(tx, T3, 1));
    expect(dues.at(-1)).toMatchObject({
      ...{ practiceId, isInternal: true, net: 10_000n },
      documented: { net: 10_000n, vat: 0n, vatLost: 0n, invoice: null },
    });
    expect(await world.page(cooperativeBooks, '2026-09-30')).toEqual([
      'OD | 6132 100.00, 6132 -100.00 (commun)',
    ]);
    expect(await world.page(cooperativeBooks, '2026-10-08')).toEqual([]);
  });

  it('that left within the quarter is booked on its last day, and billed in common', async () => {
    const world = await ContributingWorld.open(work, { rules: [flat('10')] });
    const { memberBooks } = world.books;
    const left = await world.opens('PARTI', memberBooks, '2026-01-01', '2026-09-01');
    await world.run((tx) =>
      new Journal().post(tx, memberBooks, {
        ...{ key: 'parti:1', journal: 'VE', on: calendarDate('2026-07-10'), label: 'Parti' },
        lines: [
          debit('400', 100_000n, { practiceId: left }),
          credit('700', 100_000n, { practiceId: left }),
        ],
      }),
    );
    await world.closes();
    expect(await world.page(memberBooks, '2026-08-31')).toEqual([
      'OD | 6132 COOP 100.00, 444 COOP -100.00',
    ]);
    expect(await world.page(memberBooks, '2026-10-08')).toEqual([
      'OD | 6132 COOP -100.00 (commun), 444 COOP 100.00 (commun)',
      'AC | C-2026-0001 | 6132 COOP 100.00 (commun), 411 21.00 (commun),' +
        ' 440 COOP -121.00 (commun)',
    ]);
  });

  it('becomes taxable on the closing day: it recovers what the accrual held as lost', async () => {
    const world = await ContributingWorld.open(work, { vat: 'exempt', rules: [flat('10')] });
    await world.invoices('2026-07-10', '1000.00');
    await world.run((tx) => world.turns(tx, 'taxable', '2026-10-01'));
    const due = await world.closes();
    expect(due.documented).toMatchObject({ vat: 2_100n, vatLost: 0n });
    const { memberBooks } = world.books;
    expect(await world.page(memberBooks, '2026-09-30')).toEqual([
      'OD | 6132 COOP 121.00, 444 COOP -121.00',
    ]);
    expect((await world.page(memberBooks, '2026-10-08'))[1]).toBe(
      'AC | C-2026-0001 | 6132 COOP 100.00, 411 21.00, 440 COOP -121.00',
    );
  });

  it('pays no VAT to a cooperative under the franchise', async () => {
    const world = await ContributingWorld.open(work, { vat: 'mixed', rules: [flat('10')] });
    await world.invoices('2026-07-10', '1000.00');
    const { cooperativeBooks: legalEntityId } = world.books;
    await world.run((tx) =>
      new Registry().declareVat(tx, {
        ...{ legalEntityId, validFrom: calendarDate('2026-01-01') },
        ...{ status: 'franchise', periodicity: null },
      }),
    );
    const due = await world.closes();
    expect(due.documented).toMatchObject({ net: 10_000n, vat: 0n, vatLost: 0n });
  });
});
