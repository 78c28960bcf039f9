import { DomainError, Money } from '@plusloin/kernel';

export class YearNotOpen extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.year-not-open';
  constructor(year: number) {
    super(`the year ${year} has nothing posted in these books`, { year });
  }
}

/** Years are closed in their order, and a year opens with what the closed one before it left. */
export class FormerYearOpen extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.former-year-open';
  constructor(year: number) {
    super(`the year ${year} is not closed`, { year });
  }
}

/** `account`: the first of those whose opening is not what the former year left. */
export class OpeningDiffers extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.opening-differs';
  constructor(year: number, account: string, difference: bigint) {
    super(`the opening of ${year} is not what the year before left`, {
      year,
      account,
      difference: Money.of(difference).toString(),
    });
  }
}

/** A year is closed for good: its closing and opening entries are not reversed one by one. */
export class YearEndEntry extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.year-end-entry';
  constructor(sequence: number) {
    super(`the entry at place ${sequence} closes or opens a year`, { sequence });
  }
}
