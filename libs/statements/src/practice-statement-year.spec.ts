import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import type { ContributionDue, ContributionPart } from '@plusloin/membership';
import { languageOf } from './documents/practice-languages.js';
import { practiceDocument } from './documents/practice-document.js';
import { practiceStatement } from './practice-statement.js';
import { alicesSection, withoutAccounts } from './testing/alice-cases.js';
import {
  ALICE,
  ALICE_PRACTICE,
  alicesBooks,
  alicesContribution,
  alicesFigures,
} from './testing/alice.js';
import { accountsOf, aHead, booksOf } from './testing/figure-rows.js';
import { blockSaid } from './testing/figures-said.js';

const row = accountsOf(ALICE, ALICE_PRACTICE);

const inYear = {
  ...{ quarter: '2026-Q4', period: '2026', quarters: ['2026-Q3', '2026-Q4'] },
  ...{ from: '2026-07-01', lastDay: '2026-12-31', frozenOn: '2027-01-08' },
};

/** 8 % of 1 000,00 and three times 15,00: 125,00 and 26,25 of VAT. */
const ofQ4: ContributionDue = {
  ...alicesContribution,
  quarter: '2026-Q4',
  parts: alicesContribution.parts.map((part): ContributionPart => {
    const share = part.share === 0n ? 0n : 8_000n;
    const base = part.base === 0n ? 0n : 100_000n;
    return { ...part, base, share, amount: share + part.fixed };
  }),
  net: 12_500n,
  documented: {
    ...{ version: 1, net: 12_500n, vat: 2_625n, vatLost: 0n },
    invoice: {
      number: 'C-2027-0003',
      on: calendarDate('2027-01-08'),
      dueOn: calendarDate('2027-02-07'),
    },
  },
};

const figures = {
  contributions: [alicesContribution, ofQ4],
  accounts: [
    ...withoutAccounts('613250', '444000'),
    // Of July the former quarter's 512,00 taken back and invoiced, then 549,00 and 125,00.
    row('613250', 'Contribution', { debit: '1735.00', credit: '1061.00', yearToDate: '674.00' }),
    row('444000', 'À recevoir', { opening: '-512.00', debit: '1061.00', credit: '674.00' }),
  ],
};

describe('a statement of a year', () => {
  const section = alicesSection({ head: inYear, figures });

  it('tells the contribution of all its quarters, each rule once', () => {
    // 504,00 + 80,00 of what was invoiced, twice 45,00.
    expect(blockSaid(section, 'contribution')).toEqual([
      'share -584.00',
      'fixed -90.00',
      'contribution -674.00',
    ]);
  });

  it('tells where all of it goes', () => {
    const said = blockSaid(section, 'use');
    expect(said.at(-1)).toBe('contribution-net 674.00');
  });

  it('still owes only that of the last quarter', () => {
    // 125,00 + 26,25 on the invoice of January.
    expect(blockSaid(section, 'money').find((one) => one.includes('contribution'))).toMatch(
      /contribution -151\.25$/,
    );
    expect(blockSaid(section, 'situation')).toContain('contribution -125.00');
  });

  it('speaks of the year, and says from when it is counted', () => {
    const all = { ...alicesFigures, ...figures };
    const statement = practiceStatement(aHead(inYear), all, booksOf(alicesBooks));
    const text = JSON.stringify(practiceDocument(statement, languageOf(statement)));
    expect(text).toContain('Relevé de l’année 2026');
    expect(text).toContain('Compté à partir du');
    expect(text).not.toMatch(/du trimestre|Ce trimestre|4ᵉ trimestre|Cumul/);
  });
});
