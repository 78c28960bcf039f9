import { DomainError, Money } from '@plusloin/kernel';

export class UnbalancedEntry extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.unbalanced';
  constructor(key: string, difference: bigint) {
    super(`entry ${key} does not balance`, { key, difference: Money.of(difference).toString() });
  }
}

/** Two entries of one call bear the same key. */
export class KeyTwice extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.key-reused';
  constructor() {
    super('two entries of one call bear the same key');
  }
}

export class UnknownAccount extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.unknown-account';
  /** `accounts`: those of the call, of which at least one is not in the chart of the books. */
  constructor(accounts: readonly string[]) {
    super('an account is not in the chart of these books', { account: listed(accounts) });
  }
}

export class UnknownJournal extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.unknown-journal';
  constructor(journals: readonly string[]) {
    super('a journal is not in these books', { journal: listed(journals) });
  }
}

export class UnknownEntry extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'ledger.unknown-entry';
  constructor(sequence: number) {
    super(`there is no entry at place ${sequence}`, { sequence });
  }
}

export class AlreadyReversed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.already-reversed';
  constructor(sequence: number) {
    super(`the entry at place ${sequence} is already reversed`, { sequence });
  }
}

const MOST_NAMED = 5;

const listed = (names: readonly string[]): string =>
  [...new Set(names)].slice(0, MOST_NAMED).join(', ');
