import { describe, expect, it } from '@jest/globals';
import { DomainError, type DomainErrorKind, InvalidCalendarDate } from '@plusloin/kernel';
import { z } from 'zod';
import { problem, problemOf, problemOfCode } from './problem.js';

class PeriodLocked extends DomainError {
  readonly code = 'ledger.period-locked';
  constructor(
    readonly kind: DomainErrorKind,
    details: Record<string, unknown> = {},
  ) {
    super('period 2026-Q3 is locked for journal 12', details);
  }
}

describe('a refusal as it travels', () => {
  it('says what happened in French, with its code and its details', () => {
    expect(problemOf(new InvalidCalendarDate('2026-02-30'))).toEqual({
      type: 'urn:plusloin:refusal:kernel.invalid-calendar-date',
      title: 'À corriger',
      status: 422,
      detail:
        'Cette date n’existe pas dans le calendrier\u00a0: «\u00a02026-02-30\u00a0».' +
        ' Rien n’a été enregistré.' +
        ' Écris l’année, le mois et le jour, par exemple 2026-03-31.',
      code: 'kernel.invalid-calendar-date',
      details: { text: '2026-02-30' },
    });
  });

  it.each([
    ['invalid', 422],
    ['not-found', 404],
    ['conflict', 409],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['too-many', 429],
    ['unavailable', 503],
  ] as const)('of kind %s has status %d', (kind, status) => {
    const answer = problemOf(new PeriodLocked(kind));
    expect(answer.status).toBe(status);
    expect(answer.title).not.toBe('Demande refusée');
  });

  it('keeps the English message of the log to itself', () => {
    const answer = JSON.stringify(problemOf(new PeriodLocked('conflict', { period: '2026-Q3' })));
    expect(answer).not.toContain('locked for journal');
  });

  it('carries a bigint as text and nothing that JSON cannot say', () => {
    const details = { difference: 9007199254740993n, since: undefined, lines: [1n, 2n] };
    const answer = problemOf(new PeriodLocked('conflict', details));
    expect(answer.details).toEqual({ difference: '9007199254740993', lines: ['1', '2'] });
    expect(problem.parse(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
  });

  it('can also be no refusal of a context: an unreadable request, an incident', () => {
    const answer = problemOfCode('platform.unexpected', 500);
    expect(answer).toMatchObject({ status: 500, title: 'Incident de notre côté', details: {} });
    expect(problem.parse(answer)).toEqual(answer);
    expect(problemOfCode('platform.invalid-request', 418).title).toBe('Demande refusée');
  });

  it('fits its schema exactly: a stack has no room in it', () => {
    const answer = { ...problemOfCode('platform.unexpected', 500), stack: 'at journal.ts:12' };
    expect(problem.safeParse(answer).success).toBe(false);
  });

  it('has a code of a context and of what happened, nothing before or after', () => {
    const known = problemOfCode('platform.unexpected', 500);
    const accepts = (code: string) => problem.safeParse({ ...known, code }).success;
    expect(accepts('ledger.period-locked')).toBe(true);
    for (const code of ['ledger', 'ledger.', '.locked', 'Ledger.locked', 'a.b ', ' a.b']) {
      expect(accepts(code)).toBe(false);
    }
  });

  it('can be written in an OpenAPI document', () => {
    expect(z.toJSONSchema(problem)).toMatchObject({ $ref: '#/$defs/Problem' });
  });
});
