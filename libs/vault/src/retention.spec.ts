import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { keptUntil, retainedKinds, retentionRules } from './retention.js';

const today = calendarDate('2026-11-22');
const written = (day: string) => calendarDate(day);

describe('Retention', () => {
  it('keeps books ten years from 1 January after their year, in both countries', () => {
    for (const country of ['BE', 'FR'] as const) {
      const books = { kind: 'books', country } as const;
      expect(keptUntil({ ...books, writtenOn: written('2026-03-31') }, today)).toBe('2037-01-01');
      expect(keptUntil({ ...books, writtenOn: written('2026-12-31') }, today)).toBe('2037-01-01');
      expect(keptUntil({ ...books, writtenOn: written('2027-01-01') }, today)).toBe('2038-01-01');
    }
  });

  it('keeps the keys of identities as long as the books they explain', () => {
    for (const country of ['BE', 'FR'] as const) {
      const of = { country, writtenOn: written('2026-03-31') };
      const books = keptUntil({ ...of, kind: 'books' }, today);
      expect(keptUntil({ ...of, kind: 'identity-key' }, today)).toBe(books);
    }
  });

  it('has a rule with its source for every kind and country', () => {
    for (const kind of retainedKinds) {
      for (const country of ['BE', 'FR']) {
        const rules = retentionRules.filter((r) => r.kind === kind && r.country === country);
        expect(rules.map(({ source }) => source.length > 10)).toEqual([true]);
      }
    }
  });

  it('says nothing of a day before its first rule', () => {
    const books = { kind: 'books', country: 'BE', writtenOn: written('2020-01-01') } as const;
    expect(() => keptUntil(books, calendarDate('2020-01-01'))).toThrow('no rule says');
  });
});
