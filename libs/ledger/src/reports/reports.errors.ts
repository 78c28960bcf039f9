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
