import { DomainError } from '@plusloin/kernel';

/** The adviser has another appointment at that time. */
export class AdviserNotFree extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.adviser-not-free';
  constructor() {
    super('the adviser has another appointment at that time');
  }
}

/** It has passed, was settled before, or has not begun: it cannot become that. */
export class AppointmentOver extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.appointment-over';
  constructor() {
    super('the appointment cannot become that at this time');
  }
}

/** Whoever says who accompanies would give themselves what is sealed for advisers. */
export class AdviserNamesThemselves extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.adviser-names-themselves';
  constructor() {
    super('somebody else says who accompanies a member');
  }
}

/** Nobody accompanies this member: there is nobody to meet. */
export class AdviserMissing extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.adviser-missing';
  constructor() {
    super('nobody accompanies the member');
  }
}
