import { DomainError } from '@plusloin/kernel';

export class DocumentTooLarge extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.document-too-large';
  constructor(mostBytes: number) {
    super(`a document is larger than ${mostBytes} bytes`, { megabytes: mostBytes / 2 ** 20 });
  }
}

/** Not one of the forms that are read, or not whole. */
export class DocumentNotAccepted extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'membership.document-not-accepted';
  constructor() {
    super('a document is no whole PDF, JPEG or PNG, by its bytes');
  }
}

/** Whoever brings a document does not verify it. */
export class SamePerson extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'membership.same-person';
  constructor() {
    super('a document is verified by another person than the one who uploaded it');
  }
}

export class AlreadyJudged extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.already-judged';
  constructor() {
    super('the document was verified or refused before');
  }
}

/** The person has left, or was never taken. */
export class PathEnded extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'membership.path-ended';
  constructor() {
    super('the path has ended');
  }
}
