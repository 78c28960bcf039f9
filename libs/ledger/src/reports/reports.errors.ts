import { DomainError, Money } from '@plusloin/kernel';
import type { Days } from './reading.js';

/** Debits and credits of a set of books differ: something was changed behind its back. */
export class BooksDoNotBalance extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.books-do-not-balance';
  constructor(difference: bigint) {
    super('the balances of these books do not sum to nought', {
      difference: Money.of(difference).toString(),
    });
  }
}

/** A report over all books of a cooperative reads the table of balances alone: whole months. */
export class NotWholeMonths extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.not-whole-months';
  constructor({ from, until }: Days) {
    super('these days are not whole months', { from, until });
  }
}

/** Each year has its own general ledger: expense and income begin at nought in it. */
export class DaysSpanYears extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.days-span-years';
  constructor({ from, until }: Days) {
    super('these days are not of one year', { from, until });
  }
}

export class InvalidCursor extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.invalid-cursor';
  constructor() {
    super('this is no place of the general ledger');
  }
}

/** Per legal entity and account: the practices and the common part are the whole of the ledger. */
export class PracticesDoNotAddUp extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.practices-do-not-add-up';
  constructor(entity: string, account: string, difference: bigint) {
    super('practices and common part are not what the ledger holds', {
      entity,
      account,
      difference: Money.of(difference).toString(),
    });
  }
}

/** `column`: the set of books, or the elimination, whose assets and liabilities differ. */
export class PooledDoesNotAddUp extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.pooled-does-not-add-up';
  constructor(column: string, difference: bigint) {
    super('the pooled statement does not add up', {
      column,
      difference: Money.of(difference).toString(),
    });
  }
}
