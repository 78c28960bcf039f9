import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { requiredDocuments, type DocumentFact } from '../documents/required-documents.js';
import { askedDocuments } from './asked-documents.js';

const ON = calendarDate('2026-11-22');
const insurance = requiredDocuments('BE', 'agreement', {
  ...{ waysOfWorking: ['independent-principal'], on: ON },
}).filter(({ type }) => type === 'insurance');

const given = (state: DocumentFact['state'], until: string | null = null): DocumentFact => ({
  ...{ type: 'insurance', state, expiresOn: until === null ? null : calendarDate(until) },
});

const stateOf = (...facts: DocumentFact[]) => askedDocuments(insurance, facts, ON)[0]?.state;

describe('A document that is asked for', () => {
  it('is brought, looked at, and holds until its last day', () => {
    expect(stateOf()).toBe('missing');
    expect(stateOf(given('waiting'))).toBe('waiting');
    expect(stateOf(given('refused'))).toBe('refused');
    expect(stateOf(given('refused'), given('waiting'))).toBe('waiting');
    expect(stateOf(given('verified'))).toBe('verified');
  });

  it('that was verified holds no more after its last day', () => {
    expect(stateOf(given('verified', '2026-11-22'))).toBe('expiring');
    expect(stateOf(given('verified', '2026-11-21'))).toBe('expired');
    expect(stateOf(given('verified', '2026-11-21'), given('verified', '2027-11-21'))).toBe(
      'verified',
    );
  });

  it('that expires soon is at rest while another waits to be looked at', () => {
    expect(stateOf(given('verified', '2027-01-21'))).toBe('expiring');
    expect(stateOf(given('verified', '2027-01-22'))).toBe('verified');
    expect(stateOf(given('verified', '2027-01-21'), given('waiting'))).toBe('verified');
  });
});
