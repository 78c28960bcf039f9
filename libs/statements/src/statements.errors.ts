import type { CheckName } from '@plusloin/contracts';
import { DomainError } from '@plusloin/kernel';

/** What must be mended before a quarter can be closed, or what somebody should know of it. */
export interface OpenCheck {
  readonly name: CheckName;
  /** Whether it stands in the way; the others are told, and the quarter is closed. */
  readonly isBlocking: boolean;
  readonly count: number;
  /** Where, in the words of the books: 'COOP 499 12.00'. */
  readonly where: readonly string[];
}

export class ChecksFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.checks-failed';
  constructor(quarter: string, checks: readonly OpenCheck[]) {
    super(`quarter ${quarter} cannot be closed yet`, { quarter, checks: namesOf(checks) });
  }
}

export class YearChecksFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.year-checks-failed';
  constructor(year: string, checks: readonly OpenCheck[]) {
    super(`the year ${year} cannot be stated yet`, { year, checks: namesOf(checks) });
  }
}

const namesOf = (checks: readonly OpenCheck[]): Pick<OpenCheck, 'name' | 'where'>[] =>
  checks.map(({ name, where }) => ({ name, where }));

/** The sums do not agree: nothing is published. */
export class ProofFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.proof-failed';
  constructor(
    /** A practice and its books, or a control by its code, and where. */
    control: string | { readonly code: string; readonly where: string },
    readonly difference: string,
  ) {
    const named = typeof control === 'string' ? control : `${control.code} ${control.where}`;
    super(`${named} is ${difference}`, { control, difference });
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

/** Its statements were drawn by another release: what is published stays, and is not drawn anew. */
export class BuiltByAnotherRelease extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.built-by-another-release';
  constructor({ quarter, version }: { quarter: string; version: number }) {
    super(`${quarter} v${version} was built by another release`, {
      quarter,
      version: String(version),
    });
  }
}

export class UnknownClose extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'statements.unknown-close';
  constructor(id: string) {
    super(`there is no close ${id}`, { id });
  }
}

export const PRACTICES_FAILED = 'statements.practices-failed';

/** Statements of some practices could not be made; those of the others are there. */
export class PracticesFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = PRACTICES_FAILED;
  constructor(practices: readonly string[]) {
    super(`${practices.length} statements could not be made`, { practices: practices.join(', ') });
  }
}

export class NothingToRetry extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.nothing-to-retry';
  constructor(quarter: string, practice: string) {
    super(`nothing of ${practice} has failed in ${quarter}`, { quarter, practice });
  }
}

export class NotTheLatestClose extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.not-the-latest-close';
  constructor(quarter: string, latest: string) {
    super(`${quarter} is not the latest closed quarter`, { quarter, latest });
  }
}

/** Its months are open: it is closed again, not taken back. */
export class AlreadyReopened extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.already-reopened';
  constructor(quarter: string) {
    super(`${quarter} is open again already`, { quarter });
  }
}

export class YearIsClosed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'statements.year-is-closed';
  constructor(year: number, books: readonly string[]) {
    super(`the annual accounts of ${year} are closed`, {
      year: String(year),
      books: books.join(', '),
    });
  }
}

/** Each open stream asks the database each second. */
export class TooManyStreams extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'statements.too-many-streams';
  constructor(most: number) {
    super(`an account follows at most ${most} closes at a time`, { most });
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
