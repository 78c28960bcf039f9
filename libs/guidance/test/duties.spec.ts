import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { dutiesOf } from '../src/sayings/duties.js';
import { asking } from './asking.js';

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
    ['fr.duty.declaration', ['2027-01-31', '2027-04-30', '2027-07-31', '2027-10-31']],
    ['fr.duty.return', ['2027-05-20']],
    ['fr.duty.e-invoice', ['2027-09-01']],
  ])('%s of a micro-entrepreneur falls on %j', (code, days) =>
    expect(daysOf(code, dutiesOf(asking('fr-micro')))).toEqual(days),
  );

  it('begin with the activity', () => {
    const duties = dutiesOf(asking('be-principal', { startedOn: calendarDate('2027-07-01') }));
    expect(daysOf('be.duty.contributions', duties)).toEqual(['2027-09-30']);
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
