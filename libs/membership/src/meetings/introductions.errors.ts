import { DomainError } from '@plusloin/kernel';

/** Both must have agreed, and neither have withdrawn. */
export class ConsentMissing extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.consent-missing';
  constructor() {
    super('not both have agreed to be in touch, or one has withdrawn');
  }
}
