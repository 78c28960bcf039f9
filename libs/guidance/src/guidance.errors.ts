import { DomainError } from '@plusloin/kernel';

/** A rule that lacks its proof, or names what is not there: it is never loaded. */
export class UnfitRule extends Error {
  constructor(file: string, rule: string, why: string) {
    super(`${file}: the rule “${rule}” cannot be used: ${why}`);
  }
}

/** A sentence that lacks its proof or a language, or that advises: it is never said. */
export class UnfitSaying extends Error {
  constructor(file: string, code: string, why: string) {
    super(`${file}: “${code}” cannot be said: ${why}`);
  }
}

export class UnknownRegime extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'guidance.unknown-regime';
  constructor(country: string, regime: string) {
    super(`no rule answers for ${country} ${regime}`, { country, regime });
  }
}

export class YearNotCovered extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'guidance.year-not-covered';
  constructor(year: number) {
    super(`the rules say nothing of ${year}`, { year });
  }
}

export class UnfitInput extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'guidance.unfit-input';
  /** `where`: the inputs that are not known or do not fit. */
  constructor(where: readonly string[]) {
    super('an input is unknown, missing or out of its bounds', { where: where.join(', ') });
  }
}

export class UnknownRule extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'guidance.unknown-rule';
  constructor(name: string) {
    super(`no rule is called ${name}`);
  }
}

export class UnknownCooperative extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'guidance.unknown-cooperative';
  constructor(slug: string) {
    super(`no cooperative is called ${slug}`, { slug });
  }
}

/**
 * A figure of an answer is explained by what made it, or not at all: another official model, or
 * rules of which no book was kept.
 */
export class RulesChanged extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'guidance.rules-changed';
  constructor(since: string) {
    super(`what made the figure on ${since} is no longer here`, { since });
  }
}

/** Answers are kept for months: of one address only so many in a day. */
export class TooManyAnswers extends DomainError {
  readonly kind = 'too-many';
  readonly code = 'guidance.too-many-answers';
  constructor(seconds: number) {
    const hours = Math.ceil(seconds / 3600);
    super(`too many answers kept for one address; ${seconds} seconds to wait`, { seconds, hours });
  }
}

/** The official French model took too long; our own rules answer all the same. */
export class ReferenceTooSlow extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'guidance.reference-too-slow';
  constructor() {
    super('the official French model did not answer in time');
  }
}

/** Its thread broke, or too many wait for it: no fault of whoever asks. */
export class ReferenceFailed extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'guidance.reference-failed';
  constructor() {
    super('the official French model did not answer');
  }
}

/** Not opened, too few or no such cooperative: which of them it is tells nobody anything. */
export class NoFirstYears extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'guidance.no-first-years';
  constructor() {
    super('nothing is told of first years there');
  }
}
