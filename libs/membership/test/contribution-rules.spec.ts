import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { Books, credit, debit, Journal } from '@plusloin/ledger';
import { ContributionRules, flatRate, whereItGoes } from '@plusloin/membership';
import type { Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ContributingWorld, eightPercent, T3 } from './contributing-world.js';

let database: TestDatabase;
let work: Work;
let world: ContributingWorld;
const rules = new ContributionRules();

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
  world = await ContributingWorld.open(work);
});
afterAll(() => database.close());

const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

const nine = { ...eightPercent, validFrom: '2026-07-01', tiers: flatRate('9') };

describe('A rule of contribution', () => {
  it('ends on the day the next one begins, and declaring it again changes nothing', async () => {
    await world.run((tx) => rules.declare(tx, nine));
    await world.run((tx) => rules.declare(tx, nine));
    await world.run((tx) => rules.declare(tx, eightPercent));
    const all = await world.run((tx) => rules.all(tx));
    expect(all.map(({ validFrom, validUntil }) => [validFrom, validUntil])).toEqual([
      ['2020-01-01', '2026-07-01'],
      ['2026-07-01', null],
    ]);
  });

  it('finds its place between two others', async () => {
    await world.run((tx) => rules.declare(tx, { ...nine, validFrom: '2026-01-01' }));
    const all = await world.run((tx) => rules.all(tx));
    expect(all.map(({ validUntil }) => validUntil)).toEqual(['2026-01-01', '2026-07-01', null]);
  });

  it('is never edited', async () => {
    const other = { ...nine, tiers: flatRate('10') };
    expect(await refusal(world.run((tx) => rules.declare(tx, other)))).toBe(
      'membership.rule-differs',
    );
    await expect(
      world.run((tx) => tx.query(`update membership.contribution_rule set terms = '{}'`)),
    ).rejects.toThrow(/permission denied/);
  });

  it('is refused when it cannot be read', async () => {
    const wrong = [
      { ...nine, tiers: flatRate('9,5') },
      { ...nine, base: { kind: 'invoiced' as const, accounts: [] } },
      {
        ...nine,
        tiers: { how: 'marginal' as const, steps: [{ upTo: '100', percent: '1' }] },
      },
    ];
    for (const rule of wrong) {
      expect(await refusal(world.run((tx) => rules.declare(tx, rule)))).toBe(
        'membership.invalid-rule',
      );
    }
  });

  it('is known to its own cooperative alone', async () => {
    const other = await ContributingWorld.open(work, { rules: [] });
    expect(await other.run((tx) => rules.all(tx))).toEqual([]);
  });
});

describe('An exemption', () => {
  const wanted = { practice: 'ALICE', parts: 'fixed', reason: 'RIS', from: '2025-01-01' } as const;

  it('is declared once, and may be ended later', async () => {
    await world.run((tx) => rules.exempt(tx, wanted));
    await world.run((tx) => rules.exempt(tx, wanted));
    await world.run((tx) => rules.exempt(tx, { ...wanted, until: '2025-07-01' }));
    const all = await world.run((tx) => rules.exemptions(tx));
    expect(all).toEqual([{ ...wanted, rule: null, until: '2025-07-01' }]);
  });

  it('of a practice that nobody knows is refused', async () => {
    const asked = world.run((tx) => rules.exempt(tx, { ...wanted, practice: 'NOBODY' }));
    expect(await refusal(asked)).toBe('platform.not-found');
  });
});

describe('Contributions', () => {
  it('are not booked before it is said how', async () => {
    const other = await ContributingWorld.open(work, { rules: [] });
    await other.run((tx) => rules.declare(tx, { ...eightPercent, code: 'other' }));
    await other.run((tx) => other.contributions.accrue(tx, { quarter: T3, version: 1 }));
    await database.superuser.query('delete from membership.contribution_settings');
    const asked = other.run((tx) => other.contributions.preview(tx, T3));
    expect(await refusal(asked)).toBe('membership.not-configured');
  });

  it('are nothing where no rule was voted', async () => {
    const other = await ContributingWorld.open(work, { rules: [] });
    await other.run((tx) => other.contributions.accrue(tx, { quarter: T3, version: 1 }));
    expect(await other.run((tx) => other.contributions.of(tx, T3, 1))).toEqual([]);
  });

  it('cannot be rewritten once they are documented', async () => {
    const other = await ContributingWorld.open(work);
    await other.closes();
    await expect(
      database.superuser.query('update membership.contribution set net = 0'),
    ).rejects.toThrow(/membership.append-only/);
  });
});

describe('The words of a vote', () => {
  it('go with what is owed, in each language in which somebody said them', async () => {
    const labels = { nl: '8 % van het gefactureerde en 15 € per maand' };
    const world = await ContributingWorld.open(work, { rules: [{ ...eightPercent, labels }] });
    await world.invoices('2026-08-31', '6300.00');
    const { parts } = await world.closes();
    expect(parts).toMatchObject([{ label: '8 % du facturé + 15 € par mois', labels }]);
  });
});

describe('What the cooperative did with them', () => {
  it('is read from its own books, before and after they are booked', async () => {
    const other = await ContributingWorld.open(work);
    const { cooperativeBooks } = other.books;
    await other.invoices('2026-07-31', '6300.00');
    await other.run(async (tx) => {
      await new Books().addAccounts(tx, cooperativeBooks, [['612010', 'Comptabilité']]);
      const cost = (account: string, amount: bigint) => [
        debit(account, amount),
        credit('550', amount),
      ];
      await new Journal().post(tx, cooperativeBooks, {
        ...{ key: 'costs', journal: 'BQ', on: calendarDate('2026-08-01'), label: 'Frais' },
        lines: [...cost('612010', 40_000n), ...cost('6165', 11_000n), ...cost('610', 1_000n)],
      });
    });
    const expected = {
      income: 54_900n,
      groups: [
        { code: 'support', label: 'comptabilité et soutien', amount: 40_000n },
        { code: 'meetings', label: 'rencontres, promotion', amount: 11_000n },
        { code: 'other', label: 'autres frais', amount: 1_000n },
      ],
      ...{ solidarity: 5_490n, reserve: -2_590n },
    };
    const use = () => other.run((tx) => other.contributions.use(tx, T3));
    expect(await use()).toMatchObject(expected);
    await other.closes();
    expect(await use()).toMatchObject(expected);
    const shares = whereItGoes(54_900n, await use());
    expect(shares.reduce((sum, { amount }) => sum + amount, 0n)).toBe(54_900n);
  });
});

describe('Books that are posted to together', () => {
  it('are locked in one order, and only when they exist', async () => {
    const { cooperativeBooks, memberBooks } = world.books;
    const books = new Books();
    await world.run((tx) => books.lock(tx, [memberBooks, cooperativeBooks]));
    const unknown = '01900000-0000-7000-8000-000000000000';
    expect(await refusal(world.run((tx) => books.lock(tx, [memberBooks, unknown])))).toBe(
      'registry.unknown-entity',
    );
  });
});
