import { DomainError } from '@plusloin/kernel';

/** `state`: where the meeting stands. */
export class MeetingNotOpen extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.meeting-not-open';
  constructor(state: string) {
    super(`the meeting is ${state}`, { state });
  }
}

/** Only those who had a place can have been there. */
export class NoPlaceAtMeeting extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.no-place-at-meeting';
  constructor() {
    super('this person has no place at the meeting');
  }
}

/** Attendance is known once a meeting has begun. */
export class MeetingNotBegun extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.meeting-not-begun';
  constructor() {
    super('the meeting has not begun');
  }
}
