import type { NextThing } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import type { Stage } from '../path/path-steps.js';

/** What is known of a candidacy, as of a day. */
export interface CandidacyFacts {
  readonly stage: Stage;
  readonly isAnswered: boolean;
  /** Registered to a meeting, or was at one. */
  readonly hasMeeting: boolean;
  /** There is one to choose. */
  readonly isMeetingOpen: boolean;
  readonly information: {
    readonly isOnScreen: boolean;
    readonly isRead: boolean;
    readonly mayBeSignedFrom: CalendarDate;
  } | null;
  readonly areDocumentsMissing: boolean;
  readonly today: CalendarDate;
}

/** The one thing that comes next: whoever waits for the team is told so. */
export function nextThing(facts: CandidacyFacts): NextThing {
  const { stage, information, today } = facts;
  if (stage !== 'candidate') return stage === 'agreement' ? 'team-decides' : 'nothing';
  if (information !== null && information.isOnScreen && !information.isRead) {
    return 'read-information';
  }
  if (!facts.hasMeeting && facts.isMeetingOpen) return 'choose-meeting';
  if (!facts.isAnswered) return 'team-answers';
  if (information === null) return 'team-informs';
  if (facts.areDocumentsMissing) return 'bring-documents';
  return today < information.mayBeSignedFrom ? 'reading-time' : 'team-decides';
}
