import { DomainError } from '@plusloin/kernel';

/** What was agreed at a price of then stays as it was. */
export class CeilingInThePast extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.ceiling-in-the-past';
  constructor(today: string) {
    super(`a ceiling of prices begins on ${today} or later`, { today });
  }
}

/** What was stated and invoiced by the former rule stays as it was. */
export class RuleInClosedQuarter extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.rule-in-closed-quarter';
  constructor(first: string) {
    super(`a rule begins on ${first} or later: what is before is closed`, { first });
  }
}

export class SameBankDetails extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.same-bank-details';
  constructor() {
    super('this account number is the one that holds');
  }
}
