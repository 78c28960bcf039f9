import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  missingDocuments,
  requiredDocuments,
  type DocumentFact,
  type DocumentType,
  type GuardedStage,
} from './required-documents.js';

const on = calendarDate('2026-11-22');

const asked = (country: 'BE' | 'FR', stage: GuardedStage, way: string) =>
  requiredDocuments(country, stage, { waysOfWorking: [way], on }).map(({ type }) => type);

const verified = (type: DocumentType, expires: string | null = null): DocumentFact => ({
  ...{ type, state: 'verified' },
  expiresOn: expires === null ? null : calendarDate(expires),
});

describe('The documents asked for', () => {
  it('are a diploma, an insurance and a record of whoever is independent', () => {
    const expected = ['diploma', 'insurance', 'criminal-record'];
    expect(asked('BE', 'agreement', 'independent-principal')).toEqual(expected);
    expect(asked('FR', 'agreement', 'independent-micro')).toEqual(expected);
  });

  it('are those and a registration number before an independent is an associate', () => {
    const all = ['diploma', 'insurance', 'criminal-record', 'registration-number'];
    expect(asked('BE', 'associate', 'independent-student')).toEqual(all);
  });

  it('are neither insurance nor number of whoever is employed: the employer has them', () => {
    const expected = ['diploma', 'criminal-record'];
    expect(asked('FR', 'associate', 'cooperative-employee')).toEqual(expected);
    expect(asked('BE', 'associate', 'group-employee')).toEqual(expected);
  });
});

describe('What is missing', () => {
  const required = requiredDocuments('BE', 'agreement', {
    ...{ waysOfWorking: ['independent-principal'], on },
  });
  const missing = (...documents: DocumentFact[]) => missingDocuments(required, documents, on);

  it('is named with what to do', () => {
    const waiting: DocumentFact = { type: 'diploma', state: 'waiting', expiresOn: null };
    const refused: DocumentFact = { type: 'criminal-record', state: 'refused', expiresOn: null };
    expect(missing(waiting, refused, verified('insurance', '2026-11-21'))).toEqual([
      { type: 'diploma', lack: 'to-verify' },
      { type: 'insurance', lack: 'expired' },
      { type: 'criminal-record', lack: 'to-bring' },
    ]);
  });

  it('is nothing when all are verified, on their last day too', () => {
    const insurance = verified('insurance', '2026-11-22');
    expect(missing(verified('diploma'), insurance, verified('criminal-record'))).toEqual([]);
  });
});
