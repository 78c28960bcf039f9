import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { besideFigures, sayingsIn } from '@plusloin/guidance';
import { dutiesOf } from '../src/sayings/duties.js';
import { asking } from './asking.js';

const FRENCH_QUARTERS = ['2027-02-05', '2027-05-05', '2027-08-05', '2027-11-05'];

const daysOf = (code: string, duties: ReturnType<typeof dutiesOf>) =>
  duties.filter((duty) => duty.code === code).map(({ on }) => on);

describe('duties of the next twelve months, on 22 November 2026', () => {
  const belgian = dutiesOf(asking('be-principal'));

  it.each([
    ['be.duty.contributions', ['2026-12-31', '2027-03-31', '2027-06-30', '2027-09-30']],
    ['be.duty.vat', ['2027-01-25', '2027-04-25', '2027-07-25', '2027-10-25']],
    ['be.duty.listing', ['2027-03-31']],
    ['be.duty.advance', ['2026-12-20', '2027-04-10', '2027-07-10', '2027-10-10']],
    ['be.duty.return', ['2027-10-16']],
  ])('%s falls on %j', (code, days) => expect(daysOf(code, belgian)).toEqual(days));

  it('come in the order of their days', () => {
    const days = belgian.map(({ on }) => on);
    expect(days).toEqual([...days].sort());
  });

  it('keep the 25th when it is a Sunday', () => {
    // 25 April and 25 July 2027 are Sundays.
    expect(daysOf('be.duty.vat', belgian)).toEqual(
      expect.arrayContaining(['2027-04-25', '2027-07-25']),
    );
  });

  it.each([
    ['fr-micro', 'fr.duty.declaration', ['2027-01-31', '2027-04-30', '2027-07-31', '2027-10-31']],
    ['fr-micro', 'fr.duty.return', ['2027-05-20']],
    ['fr-micro', 'fr.duty.e-invoice', ['2027-09-01']],
    ['fr-micro', 'fr.duty.vat-quarter', ['2027-01-15', '2027-04-15', '2027-07-15', '2027-10-15']],
    ['fr-sole-trader', 'fr.duty.contributions', FRENCH_QUARTERS],
    ['fr-eurl', 'fr.duty.contributions', FRENCH_QUARTERS],
    ['fr-sasu', 'fr.duty.contributions', []],
    ['fr-sole-trader', 'fr.duty.return-social', ['2027-05-20']],
    ['fr-sole-trader', 'fr.duty.results', ['2027-05-03']],
    ['fr-sole-trader', 'fr.duty.accounts', []],
    ['fr-eurl', 'fr.duty.accounts', ['2027-06-30']],
    ['fr-eurl', 'fr.duty.corporate-balance', ['2027-05-15']],
    ['fr-sasu', 'fr.duty.payroll', ['2027-01-15', '2027-04-15', '2027-07-15', '2027-10-15']],
    ['fr-cae', 'fr.duty.cfe', []],
    ['be-director', 'be.duty.company-contribution', ['2027-06-30']],
    ['be-director', 'be.duty.company-accounts', ['2027-07-31']],
    ['be-director', 'be.duty.company-return', ['2027-09-30']],
    ['be-principal', 'be.duty.company-accounts', []],
  ] as const)('of %s, %s falls on %j', (key, code, days) =>
    expect(daysOf(code, dutiesOf(asking(key)))).toEqual(days),
  );

  it('have instalments of corporation tax from the second year on', () => {
    const of = (startedOn: string) =>
      daysOf(
        'fr.duty.corporate-instalment',
        dutiesOf(asking('fr-sasu', { startedOn: calendarDate(startedOn) })),
      );
    expect(of('2025-05-01')).toEqual(['2026-12-15', '2027-03-15', '2027-06-15', '2027-09-15']);
    expect(of('2026-05-01')).toEqual(['2027-03-15', '2027-06-15', '2027-09-15']);
    expect(of('2027-01-01')).toEqual([]);
  });

  it.each([
    ['2025-05-01', ['2026-12-15'], []],
    ['2026-05-01', [], ['2026-12-31']],
    ['2027-02-01', [], []],
  ])('who began on %s pays the CFE on %j and declares it first on %j', (day, paid, declared) => {
    const duties = dutiesOf(asking('fr-micro', { startedOn: calendarDate(day) }));
    expect(daysOf('fr.duty.cfe', duties)).toEqual(paid);
    expect(daysOf('fr.duty.cfe-first', duties)).toEqual(declared);
  });

  it('suppose that who is not at work on their own begins this year', () => {
    expect(daysOf('fr.duty.cfe', dutiesOf(asking('fr-micro')))).toEqual([]);
    const long = dutiesOf(asking('fr-micro', { now: 'self-employed' }));
    expect(daysOf('fr.duty.cfe', long)).toEqual(['2026-12-15']);
    expect(daysOf('fr.duty.cfe-first', long)).toEqual([]);
  });

  it('leave a beginner 90 days before the first contributions in France', () => {
    const of = (startedOn: string) =>
      daysOf(
        'fr.duty.contributions',
        dutiesOf(asking('fr-sole-trader', { startedOn: calendarDate(startedOn) })),
      );
    expect(of('2026-11-07')).toEqual(FRENCH_QUARTERS);
    expect(of('2026-11-08')).toEqual(FRENCH_QUARTERS.slice(1));
  });

  it.each([
    ['be-principal', 'be.duty.vat', '25000.00'],
    ['fr-micro', 'fr.duty.vat-quarter', '37500.00'],
    ['fr-sole-trader', 'fr.duty.vat-year', '37500.00'],
  ] as const)('of %s have no VAT, %s, up to %s', (key, code, most) => {
    const of = (turnover: string) => daysOf(code, dutiesOf(asking(key, { turnover })));
    expect(of(most)).toEqual([]);
    expect(of(most.replace('.00', '.01')).length).toBeGreaterThan(0);
  });

  it('list in Belgium what was sold under the exemption too, from the second year on', () => {
    const of = (startedOn: string) =>
      dutiesOf(
        asking('be-principal', { startedOn: calendarDate(startedOn), turnover: '9000.00' }),
      );
    expect(daysOf('be.duty.listing', of('2026-10-01'))).toEqual(['2027-03-31']);
    expect(daysOf('be.duty.listing', of('2027-02-01'))).toEqual([]);
  });

  it('follow the reform of VAT in France: the simplified scheme until 2026, then quarters', () => {
    const { duties } = besideFigures(asking('fr-micro'), sayingsIn('fr'));
    const vat = duties.filter(({ code }) => code.startsWith('fr.duty.vat'));
    expect(vat.map(({ code, on }) => `${on} ${code}`)).toEqual([
      '2026-12-15 fr.duty.vat-instalment',
      '2027-04-15 fr.duty.vat-quarter',
      '2027-05-03 fr.duty.vat-year',
      '2027-07-15 fr.duty.vat-quarter',
      '2027-10-15 fr.duty.vat-quarter',
    ]);
  });

  it('begin with the activity', () => {
    const duties = dutiesOf(asking('be-principal', { startedOn: calendarDate('2027-07-01') }));
    expect(daysOf('be.duty.contributions', duties)).toEqual(['2027-09-30']);
  });

  it.each([
    // The first declaration is due after the first whole quarter.
    ['fr-micro', 'fr.duty.declaration', '2026-12-01', '2027-04-30'],
    ['fr-micro', 'fr.duty.declaration', '2027-01-10', '2027-07-31'],
    ['be-principal', 'be.duty.vat', '2026-12-31', '2027-01-25'],
    ['be-principal', 'be.duty.vat', '2027-01-10', '2027-04-25'],
    ['fr-sasu', 'fr.duty.payroll', '2027-01-01', '2027-04-15'],
  ] as const)('of %s: the first %s begun on %s is on %s', (key, code, startedOn, first) => {
    const duties = dutiesOf(asking(key, { startedOn: calendarDate(startedOn) }));
    expect(daysOf(code, duties)[0]).toBe(first);
  });

  it.each([
    ['2026-07-01', '2027-06-30'],
    ['2026-09-30', '2027-06-30'],
    ['2026-06-03', '2027-03-31'],
    ['2026-12-31', '2027-09-30'],
  ])('Acre of %s lasts until %s', (startedOn, last) => {
    const answers = { acre: true, startedOn: calendarDate(startedOn) };
    expect(daysOf('fr.duty.acre-ends', dutiesOf(asking('fr-micro', answers)))).toEqual([last]);
  });

  it('are none of an employee in Belgium, whose employer declares and pays', () => {
    expect(dutiesOf(asking('be-group-employee'))).toEqual([]);
  });

  it('hold a day that is today, and not that of the same day a year later', () => {
    const duties = dutiesOf(asking('be-principal', {}, calendarDate('2026-12-31')));
    expect(daysOf('be.duty.contributions', duties)).toEqual([
      '2026-12-31',
      '2027-03-31',
      '2027-06-30',
      '2027-09-30',
    ]);
  });
});
