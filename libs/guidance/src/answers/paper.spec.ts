import { describe, expect, it } from '@jest/globals';
import type { GuidanceSaying } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { pagesOf, sayThatTextIsNotRead, textOf } from '@plusloin/platform/pdf/testing';
import { anAnswer, aStatus, manyRemarks } from '../testing/an-answer.js';
import { drawPaper } from './paper.js';

describe('An answer on paper', () => {
  it('has two pages, however much there is to say', async () => {
    expect(pagesOf(await drawPaper(anAnswer({}), 'fr'))).toBe(2);
    expect(pagesOf(await drawPaper(manyRemarks(), 'fr'))).toBe(2);
  });

  it('says first that it is an estimate, on each page, then what is left', async () => {
    const text = textOf(await drawPaper(manyRemarks(), 'fr'));
    if (text === undefined) return sayThatTextIsNotRead();
    const [first = '', second = ''] = text.split('\f');
    expect(first.trim()).toMatch(/^Estimation indicative/);
    expect(second.trim()).toMatch(/^Estimation indicative/);
    expect(first).toContain('20 847 €');
    expect(second).toContain('La suite est en ligne');
  });

  it('marks what is not verified, and says what cannot be computed', async () => {
    const saying: GuidanceSaying = {
      ...{ code: 'x', text: 'Le taux pourrait changer.', source: null, trust: 'unverified' },
    };
    const day = { ...saying, on: calendarDate('2026-12-31') };
    const statuses = [aStatus({ figures: null, duties: [day] })];
    const text = textOf(await drawPaper(anAnswer({ statuses }), 'nl'));
    if (text === undefined) return sayThatTextIsNotRead();
    expect(text).toContain('(niet nagekeken)');
    expect(text).toContain('Niet te berekenen');
  });

  it('is the same bytes each time', async () => {
    const [one, other] = [await drawPaper(manyRemarks(), 'en'), await drawPaper(manyRemarks(), 'en')];
    expect(one.equals(other)).toBe(true);
  });
});
