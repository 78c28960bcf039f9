import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { nextThing, type CandidacyFacts } from './next-thing.js';

const facts: CandidacyFacts = {
  ...{ stage: 'candidate', isAnswered: true, hasMeeting: true, isMeetingOpen: true },
  information: { isOnScreen: true, isRead: true, mayBeSignedFrom: calendarDate('2026-12-13') },
  ...{ documents: ['verified', 'expiring'] as const, today: calendarDate('2026-12-13') },
};
const next = (of: Partial<CandidacyFacts>) => nextThing({ ...facts, ...of });

describe('What comes next for a candidate', () => {
  it('is to read what was given, before all else', () => {
    const information = { ...facts.information, isRead: false } as CandidacyFacts['information'];
    expect(next({ information, hasMeeting: false })).toBe('read-information');
  });

  it('is a meeting while there is one to choose, then the answer of the team', () => {
    expect(next({ hasMeeting: false })).toBe('choose-meeting');
    expect(next({ hasMeeting: false, isMeetingOpen: false, isAnswered: false })).toBe(
      'team-answers',
    );
    expect(next({ information: null })).toBe('team-informs');
  });

  it('is papers, then time to think until the last day of it is over', () => {
    for (const state of ['missing', 'refused', 'expired'] as const) {
      expect(next({ documents: ['waiting', state] })).toBe('bring-documents');
    }
    expect(next({ documents: ['verified', 'waiting'] })).toBe('team-verifies');
    expect(next({ today: calendarDate('2026-12-12') })).toBe('reading-time');
    expect(next({})).toBe('team-decides');
  });

  it('is nothing once the path has ended', () => {
    for (const stage of ['refused', 'withdrawn', 'left'] as const) {
      expect(next({ stage })).toBe('nothing');
    }
  });
});
