import { DomainError } from '@plusloin/kernel';

/** What must be mended before a quarter can be closed. */
export interface OpenCheck {
  readonly name: 'quarter-not-over' | 'suspense' | 'contributions-differ' | 'numbers-missing';
  readonly count: number;
  /** Where, in the words of the books: 'COOP 499: 12.00'. */
  readonly where: readonly string[];
}

export class ChecksFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.checks-failed';
  constructor(quarter: string, checks: readonly OpenCheck[]) {
    super(`quarter ${quarter} cannot be closed yet`, {
      quarter,
      checks: checks.map((one) => `${one.name} : ${one.where.join(' ; ')}`).join(', '),
    });
  }
}

/** The sums do not agree: nothing is published. */
export class ProofFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.proof-failed';
  constructor(
    control: string,
    readonly difference: string,
  ) {
    super(`${control} is ${difference}`, { control, difference });
  }
}

/** A statement that was made once came out otherwise the second time: it is never replaced. */
export class NotReproduced extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.not-reproduced';
  constructor(path: string) {
    super(`${path} is not what was published`, { path });
  }
}

export class UnknownClose extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'statements.unknown-close';
  constructor(id: string) {
    super(`there is no close ${id}`, { id });
  }
}

/** Books that nobody keeps, or whose VAT status nobody declared, cannot be signed by anybody. */
export class UnfoundedBooks extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.unfounded-books';
  constructor(entity: string) {
    super(`the books ${entity} have no keeper or no VAT status at the end of the quarter`, {
      entity,
    });
  }
}

/** What was published is not what files or books say any more. */
export class StatementsDiffer extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.differ';
  constructor(count: number) {
    super(`${count} statements differ from their files or from the books`, { count });
  }
}
