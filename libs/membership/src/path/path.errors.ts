import type { MissingDocument } from '@plusloin/contracts';
import { DomainError, type CalendarDate } from '@plusloin/kernel';

/** The stage does not lead there. */
export class NoSuchStep extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.no-such-step';
  constructor(stage: string | null, verb: string) {
    super(`no ${verb} from ${stage ?? 'the beginning'}`, { stage, verb });
  }
}

export class InformationNotGiven extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.information-not-given';
  constructor() {
    super('the pre-contract information document was not handed over');
  }
}

/** Nothing was published that could be handed over. */
export class NoInformationDocument extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.no-information-document';
  constructor() {
    super('no pre-contract information document was published');
  }
}

export class WaitingTimeRuns extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.waiting-time-runs';
  constructor(handedOn: CalendarDate, first: CalendarDate) {
    super(`nothing may be signed or paid before ${first}`, { handedOn, first });
  }
}

/** `missing`: what is missing, and why each is. */
export class DocumentsMissing extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.documents-missing';
  constructor(missing: readonly MissingDocument[]) {
    super('required documents are missing, unverified or expired', { missing });
  }
}

/** A reason, a name or a form that cannot be read. `where`: the places that are wrong. */
export class InvalidMembershipForm extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.invalid-form';
  constructor(where: readonly string[]) {
    super('a form of membership cannot be read', { where: where.join(', ') });
  }
}

/** Somebody else has that code, or had it. */
export class MemberCodeTaken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.member-code-taken';
  constructor(memberCode: string) {
    super(`there is a member ${memberCode} already`, { memberCode });
  }
}

/** A step happens today or before, and never before the one it follows. */
export class StepOutOfOrder extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.step-out-of-order';
  constructor(on: CalendarDate, earliest: CalendarDate, latest: CalendarDate) {
    super(`${on} is not between ${earliest} and ${latest}`, { on, earliest, latest });
  }
}
