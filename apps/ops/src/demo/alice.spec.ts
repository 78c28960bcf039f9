import { beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { BookView } from './book-view.js';
import { type BookSet, historyOf } from './demo-world.js';
import { passerelle } from './passerelle.js';

const from = calendarDate('2026-07-01');
const until = calendarDate('2026-10-01');

let alice: BookView;
let set: BookSet;

// Once its close has accrued and invoiced the contribution: the books of a later day have both.
beforeAll(() => {
  const { sets } = historyOf(passerelle, calendarDate('2027-02-10'));
  set = sets.find(({ keeping }) => keeping.entity === 'ALICE') as BookSet;
  alice = new BookView(set);
});

const balance = (on: CalendarDate, ...accounts: string[]): string =>
  alice.balance({ accounts }, on).toString();
const moved = (...accounts: string[]): string =>
  alice.movement({ accounts }, from, until).toString();

describe('the third quarter of 2026 of Alice', () => {
  it('begins with 3 210,40 in the bank and ends with 4 855,74', () => {
    expect(balance(from, '550')).toBe('3210.40');
    expect(balance(until, '550')).toBe('4855.74');
  });

  it('invoices institutions 4 800,00 and families 1 650,00 less a credit note of 150,00', () => {
    expect(moved('700100')).toBe('-4800.00');
    expect(moved('700200')).toBe('-1500.00');
    const credited = set.entries.filter((one) => one.label.startsWith('Note de crédit'));
    expect(credited.map((one) => [one.on, one.lines[0].amount.toString()])).toEqual([
      ['2026-09-04', '150.00'],
    ]);
  });

  it('numbers its eighteen documents 2026-041 to 2026-058 without a gap', () => {
    const numbers = set.entries
      .filter((one) => one.journal === 'sales' && one.on >= from && one.on < until)
      .map((one) => one.document)
      .sort();
    expect(numbers).toHaveLength(18);
    expect([numbers[0], numbers[17]]).toEqual(['2026-041', '2026-058']);
    expect(new Set(numbers).size).toBe(18);
  });

  it('receives 8 107,00 from payers and keeps 2 420,00 to collect, of 2 904,00 before', () => {
    expect(balance(from, '400')).toBe('2904.00');
    expect(balance(until, '400')).toBe('2420.00');
    const received = set.entries
      .filter((one) => one.journal === 'bank' && one.on >= from && one.on < until)
      .flatMap((one) => one.lines)
      .filter((line) => line.account === '400000')
      .reduce((sum, line) => sum + line.amount.minor, 0n);
    expect(received).toBe(-8_107_00n);
  });

  it('still waits for 363,00 of an organisation invoiced on 15 June', () => {
    expect(
      alice.balance({ accounts: ['400'], auxiliary: 'ASBL-FIL' }, calendarDate('2026-07-01')),
    ).toEqual(expect.objectContaining({ minor: 363_00n }));
    const open = set.entries.find((one) => one.on === '2026-06-15' && one.journal === 'sales');
    expect(open?.lines[0]).toMatchObject({ account: '400000', auxiliary: 'ASBL-FIL' });
    expect(open?.lines[0].amount.toString()).toBe('363.00');
    const settles = set.entries.filter(
      (one) =>
        one.journal === 'bank' && one.lines.some(({ matches }) => matches === open?.document),
    );
    expect(settles).toEqual([]);
  });

  it('costs 540,00: telephone and software 150, insurance 90, trains 180, supervision 120', () => {
    expect(moved('616200', '613310')).toBe('150.00');
    expect(moved('614600')).toBe('90.00');
    expect(moved('616500')).toBe('180.00');
    expect(moved('623600')).toBe('120.00');
  });

  it('owes suppliers 72,60 at the end, having paid 630,70 of 121,00 and 582,30', () => {
    expect(alice.balance({ accounts: ['440'] }, from).toString()).toBe('-121.00');
    expect(alice.balance({ accounts: ['440'] }, until).toString()).toBe('-72.60');
  });

  it('owes VAT of 1 173,18: 1 354,50 less 31,50 on the credit note and 149,82 deductible', () => {
    expect(balance(from, '451', '411')).toBe('-1105.33');
    expect(balance(until, '451054')).toBe('-1354.50');
    expect(balance(until, '411064')).toBe('31.50');
    expect(balance(until, '411059')).toBe('149.82');
    expect(balance(until, '451', '411')).toBe('-1173.18');
  });

  it('accrues a contribution of 549,00 and has paid the 619,52 of the second quarter', () => {
    expect(balance(from, '444')).toBe('-512.00');
    expect(balance(until, '444')).toBe('-549.00');
    expect(moved('613250')).toBe('549.00');
    const paid = set.entries.filter((one) => one.label.startsWith('Paiement contribution'));
    const bank = paid.filter((one) => one.on >= from && one.on < until).flatMap((one) => one.lines);
    expect(bank.find((line) => line.account === '550000')?.amount.toString()).toBe('-619.52');
  });

  it('pays 506,11 to the social fund and 3 600,00 to Alice', () => {
    expect(moved('618')).toBe('506.11');
    expect(moved('100900')).toBe('3600.00');
  });

  it('ends with a result of 4 704,89', () => {
    expect(moved('6', '7')).toBe('-4704.89');
  });

  it('goes from 4 376,07 to 5 480,96, which the result less 3 600,00 explains', () => {
    expect(balance(from, '4', '5')).toBe('4376.07');
    expect(balance(until, '4', '5')).toBe('5480.96');
  });

  it('is settled on 8 October by an invoice of 664,29, of which 115,29 is recovered', () => {
    const onClosingDay = set.entries.filter((one) => one.on === '2026-10-08');
    const pages = onClosingDay.map((one) =>
      one.lines.map((line) => `${line.account} ${line.amount.toString()}`).join(' | '),
    );
    expect(pages).toContain('613250 -549.00 | 444000 549.00');
    expect(pages).toContain('613250 549.00 | 411059 115.29 | 440000 -664.29');
  });
});

describe('the books of Alice as they wait for the close of that quarter', () => {
  const { sets, expected } = historyOf(passerelle, calendarDate('2026-11-22'));
  const waiting = new BookView(
    sets.find(({ keeping }) => keeping.entity === 'ALICE') as BookSet,
  );
  const contribution = expected.find(({ practice }) => practice === 'ALICE-AS');

  it('lack the 549,00 and nothing else: 8 % of 6 300,00 and three times 15,00', () => {
    // 504,00 + 45,00; VAT 21 % of 549,00, all recovered.
    expect(contribution?.base.toString()).toBe('6300.00');
    expect(contribution?.net.toString()).toBe('549.00');
    expect([contribution?.vat.toString(), contribution?.vatLost.toString()]).toEqual([
      '115.29',
      '0.00',
    ]);
    expect(waiting.movement({ accounts: ['613250'] }, from, until).toString()).toBe('0.00');
    expect(waiting.balance({ accounts: ['444'] }, until).toString()).toBe('0.00');
    // 5 253,89 - 549,00 = 4 704,89, and 6 029,96 - 549,00 = 5 480,96.
    expect(waiting.movement({ accounts: ['6', '7'] }, from, until).toString()).toBe('-5253.89');
    expect(waiting.balance({ accounts: ['4', '5'] }, until).toString()).toBe('6029.96');
  });

  it('hold the bank and the VAT of the worked example to the cent', () => {
    expect(waiting.balance({ accounts: ['550'] }, from).toString()).toBe('3210.40');
    expect(waiting.balance({ accounts: ['550'] }, until).toString()).toBe('4855.74');
    expect(waiting.balance({ accounts: ['451', '411'] }, until).toString()).toBe('-1173.18');
  });

  it('know of no invoice and no payment of it', () => {
    const later = waiting.movement(
      { accounts: ['440'], auxiliary: 'COOP' },
      until,
      calendarDate('2026-11-23'),
    );
    expect(later.toString()).toBe('0.00');
  });
});
