import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { ownOf, particularsOf } from './imported-draft.js';

describe('what a line says otherwise than its entry', () => {
  it.each([
    { documentRef: 'F1', on: calendarDate('2026-03-01') },
    { number: '7', documentRef: undefined, documentDate: undefined },
    {},
  ])('goes into the books and comes back: %j', (own) => {
    const kept = JSON.parse(JSON.stringify(particularsOf(own)));
    const back = ownOf(kept);
    expect(back).toEqual(own);
    expect(Object.keys(back).sort()).toEqual(Object.keys(own).sort());
  });
});
