import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { BookView } from './book-view.js';
import { type BookSet, historyOf } from './demo-world.js';
import { traitDunion } from './trait-dunion.js';

const from = calendarDate('2026-07-01');
const until = calendarDate('2026-10-01');

let karim: BookView;
let set: BookSet;

// Once its close has accrued and invoiced the contribution: the books of a later day have both.
beforeAll(() => {
  const { sets } = historyOf(traitDunion, calendarDate('2027-02-10'));
  set = sets.find(({ keeping }) => keeping.entity === 'KARIM') as BookSet;
  karim = new BookView(set);
});

const balance = (on: CalendarDate, ...accounts: string[]): string =>
  karim.balance({ accounts }, on).toString();
const moved = (...accounts: string[]): string =>
  karim.movement({ accounts }, from, until).toString();

/** What payers paid into the bank, in [from, until). */
const collected = (since: string, before: string): bigint =>
  set.entries
    .filter((one) => one.journal === 'bank' && one.on >= since && one.on < before)
    .flatMap((one) => one.lines)
    .filter((line) => line.account === '411000')
    .reduce((sum, line) => sum - line.amount.minor, 0n);

describe('the third quarter of 2026 of Karim', () => {
  it('begins with 2 480,15 in the bank and ends with 2 716,55', () => {
    expect(balance(from, '512')).toBe('2480.15');
    expect(balance(until, '512')).toBe('2716.55');
  });

  it('invoices 7 150,00: institutions 4 550,00 and families 2 600,00', () => {
    expect(moved('706100')).toBe('-4550.00');
    expect(moved('706200')).toBe('-2600.00');
  });

  it('collects 6 880,00, and 20 300,00 since January', () => {
    expect(collected('2026-07-01', '2026-10-01')).toBe(6_880_00n);
    expect(collected('2026-01-01', '2026-10-01')).toBe(20_300_00n);
  });

  it('has 1 510,00 to collect, of which 360,00 of 15 July, and had 1 240,00', () => {
    expect(balance(from, '411')).toBe('1240.00');
    expect(balance(until, '411')).toBe('1510.00');
    const late = karim.balance({ accounts: ['411'], auxiliary: 'RES-TILL' }, until);
    expect(late.toString()).toBe('360.00');
  });

  it('costs 800,00, all paid: trips 410, telephone 165, insurance 75, supervision 150', () => {
    expect(moved('625100')).toBe('410.00');
    expect(moved('626000')).toBe('165.00');
    expect(moved('616000')).toBe('75.00');
    expect(moved('618500')).toBe('150.00');
    expect([balance(from, '401'), balance(until, '401')]).toEqual(['0.00', '0.00']);
  });

  it('owes the Urssaf 1 761,28 and 13,76, and has paid 1 599,60 for the second quarter', () => {
    expect(moved('646100')).toBe('1761.28');
    expect(moved('646200')).toBe('13.76');
    expect(balance(from, '437')).toBe('-1599.60');
    expect(balance(until, '437')).toBe('-1775.04');
  });

  it('accrues a contribution of 825,60, its VAT of 137,60 being lost', () => {
    expect(balance(from, '408')).toBe('-744.00');
    expect(balance(until, '408')).toBe('-825.60');
    expect(moved('622800')).toBe('825.60');
  });

  it('pays Karim 3 500,00', () => {
    expect(moved('108')).toBe('3500.00');
  });

  it('ends with a result of 3 749,36', () => {
    expect(moved('6', '7')).toBe('-3749.36');
  });

  it('goes from 1 376,55 to 1 625,91, which the result less 3 500,00 explains', () => {
    expect(balance(from, '4', '5')).toBe('1376.55');
    expect(balance(until, '4', '5')).toBe('1625.91');
  });

  it('collects less than the VAT franchise allows in each year', () => {
    expect(collected('2025-01-01', '2026-01-01') < 37_500_00n).toBe(true);
    expect(collected('2026-01-01', '2027-01-01') < 37_500_00n).toBe(true);
  });
});

describe('the books of Karim as they wait for the close of that quarter', () => {
  const { sets, expected } = historyOf(traitDunion, calendarDate('2026-11-22'));
  const waiting = new BookView(
    sets.find(({ keeping }) => keeping.entity === 'KARIM') as BookSet,
  );
  const contribution = expected.find(({ practice }) => practice === 'KARIM-ES');

  it('lack the 825,60 and nothing else: 10 % of 6 880,00, and VAT that he loses', () => {
    expect(contribution?.base.toString()).toBe('6880.00');
    expect([contribution?.net.toString(), contribution?.vatLost.toString()]).toEqual([
      '688.00',
      '137.60',
    ]);
    expect(waiting.balance({ accounts: ['408'] }, until).toString()).toBe('0.00');
    // 4 574,96 - 825,60 = 3 749,36, and 2 451,51 - 825,60 = 1 625,91.
    expect(waiting.movement({ accounts: ['6', '7'] }, from, until).toString()).toBe('-4574.96');
    expect(waiting.balance({ accounts: ['4', '5'] }, until).toString()).toBe('2451.51');
  });

  it('hold the bank and the Urssaf of the worked example to the cent', () => {
    expect(waiting.balance({ accounts: ['512'] }, until).toString()).toBe('2716.55');
    expect(waiting.balance({ accounts: ['437'] }, until).toString()).toBe('-1775.04');
  });
});
