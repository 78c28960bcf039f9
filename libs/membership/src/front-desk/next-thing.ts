import type { AskedDocument, NextThing } from '@plusloin/contracts';
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
  /** How each of those stands that are asked of everybody. */
  readonly documents: readonly AskedDocument['state'][];
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
  if (facts.documents.some((state) => TO_BRING.has(state))) return 'bring-documents';
  if (facts.documents.includes('waiting')) return 'team-verifies';
  return today < information.mayBeSignedFrom ? 'reading-time' : 'team-decides';
}

const TO_BRING: ReadonlySet<AskedDocument['state']> = new Set(['missing', 'refused', 'expired']);
