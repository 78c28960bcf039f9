import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { practiceStatement } from './practice-statement.js';
import { usualSettings } from './statement-settings.js';
import { alicesSection, withoutAccounts } from './testing/alice-cases.js';
import {
  ALICE,
  ALICE_PRACTICE,
  alice,
  alicesBooks,
  alicesContribution,
  alicesFigures,
  passerellesUse,
} from './testing/alice.js';
import { employedStatement } from './testing/difficult.js';
import {
  accountsOf,
  aHead,
  booksOf,
  cashRowsOf,
  cents,
  noFigures,
} from './testing/figure-rows.js';
import { blockOf, blockSaid, sectionOf } from './testing/figures-said.js';

const row = accountsOf(ALICE, ALICE_PRACTICE);
const cash = cashRowsOf(ALICE, ALICE_PRACTICE);

describe('a trial, in which the contribution is not booked yet', () => {
  const section = alicesSection({
    head: { provisional: true },
    figures: {
      accounts: [
        ...withoutAccounts('444000', '613250'),
        row('444000', 'Factures à recevoir', { opening: '-512.00', debit: '512.00' }),
        row('613250', 'Contribution', { debit: '512.00', credit: '512.00' }),
      ],
    },
  });

  it('counts it all the same for the member', () => {
    expect(blockSaid(section, 'contribution').at(-1)).toBe('contribution -549.00');
    expect(blockSaid(section, 'money').at(-1)).toBe('A6 free 2439.56');
    expect(blockOf(section, 'result').total?.quarter).toBe('4704.89');
  });

  it('leaves the ledger as it is, and says what it does not hold', () => {
    expect(section.pending).toBe('549.00');
    // 4 704,89 of the first page, and 549,00 which the books do not have yet.
    expect(section.totals.result.quarter).toBe('5253.89');
    expect(section.proof.difference).toBe('0.00');
    expect(blockSaid(section, 'situation')).not.toContain('contribution -549.00');
  });
});

describe('a second version of the close', () => {
  it('owes all of it, and says only its own document', () => {
    const section = alicesSection({
      head: { version: 2 },
      figures: {
        contributions: [
          {
            ...alicesContribution,
            whole: { vat: cents('115.29'), vatLost: 0n },
            documented: {
              version: 2,
              net: cents('49.00'),
              vat: cents('10.29'),
              vatLost: 0n,
              invoice: {
                number: 'C-2026-0090',
                on: calendarDate('2026-11-20'),
                dueOn: calendarDate('2026-12-20'),
              },
            },
          },
        ],
      },
    });
    expect(blockSaid(section, 'money')[2]).toBe('A2 contribution -664.29');
    const due = blockOf(section, 'duties').duties?.find(({ code }) => code === 'contribution');
    expect(due).toMatchObject({ on: '2026-12-20', amount: '59.29' });
  });
});

describe('where a contribution goes', () => {
  it('shows what came back from the reserve when more was spent than earned', () => {
    // 849,00 earned and 1 018,80 spent: 120 % of each euro, 20 % of it from the reserve.
    const section = alicesSection({
      use: {
        income: cents('849.00'),
        groups: [
          { code: 'support', label: 'soutien', amount: cents('679.20') },
          { code: 'law', label: 'droit', amount: cents('339.60') },
        ],
        solidarity: 0n,
        reserve: cents('-169.80'),
      },
    });
    expect(blockSaid(section, 'use')).toEqual([
      'support 439.20',
      'law 219.60',
      'from-reserve -109.80',
      'contribution-net 549.00',
    ]);
  });

  it('says nothing where nothing is owed or nothing was earned', () => {
    const none = alicesSection({ use: { ...passerellesUse, income: 0n } });
    expect(none.blocks.map(({ code }) => code)).not.toContain('use');
  });
});

it('names an exemption, a late correction and what else was booked on the account', () => {
  const [part] = alicesContribution.parts;
  if (part === undefined) throw new Error('no part');
  const section = alicesSection({
    figures: {
      contributions: [
        {
          ...alicesContribution,
          parts: [
            {
              ...part,
              label: '8 % du facturé',
              fixed: 0n,
              amount: cents('404.00'),
              exemption: 'congé de maternité',
              corrections: [{ concerns: '2026-Q2', amount: cents('-12.00') }],
            },
          ],
          net: cents('404.00'),
        },
      ],
    },
  });
  expect(blockSaid(section, 'contribution')).toEqual([
    'share -404.00',
    'other-bookings -145.00',
    'contribution -549.00',
  ]);
  expect(blockOf(section, 'contribution').lines[0]?.notes).toEqual([
    { kind: 'on-base', base: '6300.00', of: 'invoiced' },
    { kind: 'voted', on: '2025-12-12' },
    { kind: 'exemption', text: 'congé de maternité' },
    { kind: 'correction', concerns: '2026-Q2', amount: '12.00' },
  ]);
});

it('tells no distance to a ceiling where the books do not hold the whole year', () => {
  const section = alicesSection({
    books: { vat: { status: 'franchise', since: '2026-04-01' } },
    figures: { since: new Map([[ALICE, 202604]]) },
  });
  expect(section.blocks.map(({ code }) => code)).not.toContain('year');
});

it('takes a payment without an open invoice for what was paid at once', () => {
  const figures = { cash: [...alicesFigures.cash, cash('700200', '60.00')] };
  expect(blockSaid(alicesSection({ figures }), 'paid').slice(-3)).toEqual([
    'paid-at-once 60.00',
    'closing-receivable -2420.00',
    'paid 8167.00',
  ]);
});

it('shows what moved in the bank without a known other side', () => {
  const figures = { cash: alicesFigures.cash.slice(1) };
  expect(blockSaid(alicesSection({ figures }), 'bank')).toContain('unexplained 6807.00');
});

it('names late entries of the quarter with their effect', () => {
  const corrections = [
    {
      legalEntityId: ALICE,
      practiceId: ALICE_PRACTICE,
      sequence: 220,
      on: calendarDate('2026-07-14'),
      concerns: '2026-Q2',
      result: cents('-12.50'),
    },
  ];
  expect(blockSaid(alicesSection({ figures: { corrections } }), 'corrections')).toEqual([
    '220 -12.50',
    'corrections -12.50',
  ]);
});

it('reads accounts as the cooperative says', () => {
  const chart = {
    ...usualSettings.charts.PCMN,
    expenses: [{ code: 'running', label: 'frais de la tournée', prefixes: ['6'] }],
  };
  const settings = { ...usualSettings, charts: { ...usualSettings.charts, PCMN: chart } };
  const section = alicesSection({ settings });
  expect(blockSaid(section, 'expenses')).toEqual(['running -540.00', 'expenses -540.00']);
  expect(blockOf(section, 'expenses').lines[0]?.label).toBe('frais de la tournée');
});

describe('a practice in the books of the cooperative', () => {
  const [own, shared] = employedStatement().sections;

  it('has a section for each set of books, and the member keeps theirs', () => {
    expect(own?.profile).toBe('independent');
    expect(own?.headline.free).toBe('2439.56');
    expect(shared?.profile).toBe('employed');
    expect(shared?.headline.free).toBeNull();
  });

  it('has wages in its costs and an internal contribution without VAT', () => {
    if (shared === undefined) throw new Error('no section');
    expect(blockSaid(shared, 'expenses')).toEqual(['wages -2412.40', 'expenses -2412.40']);
    expect(blockSaid(shared, 'contribution')).toEqual(['share -240.00', 'contribution -240.00']);
    expect(blockSaid(shared, 'activity')).toEqual([
      'bank 260.00',
      'A1 receivables 2420.00',
      'A2 vat -630.00',
      'A3 wages -1462.40',
      'A4 activity 587.60',
    ]);
    expect(shared.proof).toMatchObject({ shared: '240.00', difference: '0.00' });
    expect(shared.blocks.map(({ code }) => code)).not.toContain('duties');
  });
});

it('says little, and nothing wrong, of a practice that posted nothing', () => {
  const section = sectionOf(practiceStatement(aHead(), noFigures(alice), booksOf(alicesBooks)));
  expect(section.headline).toMatchObject({ free: '0.00', toArrive: '0.00', result: '0.00' });
  expect(blockSaid(section, 'social')).toEqual(['social not counted']);
  expect(section.blocks.map(({ code }) => code)).toEqual([
    'money',
    'invoiced',
    'expenses',
    'social',
    'result',
    'duties',
  ]);
});

it('says that the common part of a member with two practices is in neither', () => {
  const accounts = [
    ...alicesFigures.accounts,
    row('610000', 'Loyers, part de cette activité', { debit: '100.00' }),
  ];
  const section = alicesSection({ figures: { accounts } });
  expect(section.headline.notCounted).toEqual(['income-tax', 'shared']);
  expect(section.proof).toMatchObject({ shared: '100.00', difference: '0.00' });
});

it('refuses books that were not frozen', () => {
  expect(() => practiceStatement(aHead(), noFigures(alice), booksOf())).toThrow('not frozen');
});
