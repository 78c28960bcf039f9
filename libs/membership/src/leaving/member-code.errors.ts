import { DomainError } from '@plusloin/kernel';

/** What was typed to confirm is not the code of the member: perhaps another one was meant. */
export class CodeDiffers extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.code-differs';
  constructor() {
    super('the code that was typed is not that of the member');
  }
}
