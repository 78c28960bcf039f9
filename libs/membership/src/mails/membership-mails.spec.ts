import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { written } from '@plusloin/platform';
import { mailFaults } from '@plusloin/testing';
import { documentTypes } from '../documents/required-documents.js';
import { membershipMails } from './membership-mails.js';

const told = { cooperative: 'La Passerelle', link: 'https://plusloin.test/c/suivi#abc' };
const dueOn = calendarDate('2026-12-01');
const meeting = {
  ...{ title: 'Soirée chez Jeanne Canari', place: 'Rue des Guillemins 12' },
  ...{ startsAt: new Date('2026-12-01T17:00:00Z'), timeZone: 'Europe/Brussels' },
};
const meetings = [true, false].map((hasPlace) => ({ ...told, meeting: { ...meeting, hasPlace } }));
const undated = { ...told, meeting: { ...meeting, startsAt: null, hasPlace: false } };
const accounts = [true, false].map((isMember) => ({ ...told, isMember }));

describe('A mail about membership', () => {
  it('says all of it in each language, and nothing in its subject', () => {
    const answer = 'Jeanne Canari, la réponse est oui.';
    expect(
      mailFaults(membershipMails, {
        'candidate-registered': [told],
        'candidate-answered': [{ ...told, answer }, { ...told, answer: null }],
        'candidate-waits': [told],
        'information-given': [told],
        'introduction-proposed': [told],
        message: [told],
        'meeting-registered': [...meetings, undated],
        'meeting-fixed': meetings,
        'meeting-place': meetings,
        'meeting-soon': meetings,
        'meeting-cancelled': [...meetings, undated],
        'candidacy-ends': [{ ...told, dueOn }],
        'appointment-soon': [{ ...told, dueOn }],
        'document-expires': documentTypes.map((type) => ({ ...told, type, dueOn })),
        'bank-details-proposed': accounts,
        'bank-details-confirmed': accounts.map((one) => ({
          ...{ ...one, from: new Date('2026-12-01T17:00:00Z'), timeZone: 'Europe/Brussels' },
        })),
        'bank-details-taken-back': accounts,
      }),
    ).toEqual([]);
  });

  it.each([
    ['fr', 'mardi 1er décembre 2026 à 18:00'],
    ['fr-vous', 'mardi 1er décembre 2026 à 18:00'],
    ['nl', 'dinsdag 1 december 2026 om 18:00'],
    ['en', 'Tuesday, 1 December 2026 at 18:00'],
  ] as const)('writes the hour of a meeting as %s does, on the clocks of its place', (to, said) => {
    const facts = { ...told, meeting: { ...meeting, hasPlace: true } };
    expect(written(membershipMails, to, { kind: 'meeting-soon', facts }).text).toContain(said);
  });
});
