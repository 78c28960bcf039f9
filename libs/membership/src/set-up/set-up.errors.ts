import { DomainError } from '@plusloin/kernel';
import type { FileFault } from './members-file.js';

/** The books bear the name and number of the cooperative. */
export class FactsFirst extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.facts-first';
  constructor() {
    super('the cooperative has not said its number yet');
  }
}

/** After the first, rules are decided by two people. */
export class RuleStands extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.rule-stands';
  constructor() {
    super('there is a contribution rule already');
  }
}

export class MembersFileRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.members-file-refused';
  constructor(fault: FileFault) {
    super(`the list of members cannot be read: ${fault}`, { fault });
  }
}

/** `lines`: where something is to be corrected. Nothing of the file was taken. */
export class MembersRejected extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.members-rejected';
  constructor(lines: readonly number[]) {
    super('lines of the list cannot be taken', { lines: lines.slice(0, 20).join(', ') });
  }
}
