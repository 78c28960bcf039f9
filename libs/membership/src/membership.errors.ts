import { DomainError } from '@plusloin/kernel';

export class InvalidRule extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.invalid-rule';
  /** `where`: the places that are wrong. */
  constructor(where: readonly string[]) {
    super('a contribution rule, exemption or setting cannot be read', { where: where.join(', ') });
  }
}

/** What was voted is not edited: the next version is added. */
export class RuleDiffers extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.rule-differs';
  constructor(rule: string, on: string) {
    super(`there is another ${rule} since ${on}`, { rule, on });
  }
}

export class NotConfigured extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.not-configured';
  constructor(on: string) {
    super(`nothing says how contributions are booked on ${on}`, { on });
  }
}

/** Contributions go to the cooperative, and it has no books of its own. */
export class NoCooperativeBooks extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.no-cooperative-books';
  constructor() {
    super('the cooperative has no books of its own');
  }
}
