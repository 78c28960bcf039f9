import { describe, expect, it } from '@jest/globals';
import { calendarOf } from './calendar.js';
import { anAnswer, aStatus } from '../testing/an-answer.js';

const duty = {
  ...{ code: 'quarter', on: '2026-12-31', trust: 'official' as const, source: null },
  text: 'Payer les cotisations ; avant minuit, sans faute\nEt garder la preuve de ce paiement là',
};

describe('The duties as a calendar', () => {
  const calendar = calendarOf(
    anAnswer({
      statuses: [aStatus({ duties: [duty] }), aStatus({ title: 'Autre', duties: [duty] })],
    }),
  );

  it('has each duty once, all day, and names for whom', () => {
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(unfolded()).toContain('Micro-entrepreneur\\nAutre');
  });

  it('says first, in each, that it is an estimate', () => {
    expect(unfolded()).toContain('DESCRIPTION:Estimation indicative');
  });

  it('escapes what would end a value, and folds lines at 75 bytes', () => {
    expect(unfolded()).toContain(
      'SUMMARY:Payer les cotisations \\; avant minuit\\, sans faute\\nEt garder',
    );
    const lines = calendar.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is a calendar without days where there is no duty', () => {
    const empty = calendarOf(anAnswer({ statuses: [aStatus({})] }));
    expect(empty).not.toContain('VEVENT');
    expect(empty).toMatch(/END:VCALENDAR\r\n$/);
  });

  const unfolded = () => calendar.replaceAll('\r\n ', '');
});
