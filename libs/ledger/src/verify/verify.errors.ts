import { DomainError } from '@plusloin/kernel';

/** The nightly checks, or an operator's, found something in the books. */
export class BooksDiffer extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.books-differ';
  constructor(count: number) {
    super(`the verification of the books has ${count} findings`, { count });
  }
}

/** The last anchor is not in the storage as it was written: a new one cannot follow it. */
export class AnchorLost extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'ledger.anchor-lost';
  constructor(path: string) {
    super(`the anchor ${path} is missing or changed`, { path });
  }
}

/** Anchors are signed; this process was given no key. */
export class NoSigningKey extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'ledger.no-signing-key';
  constructor() {
    super('PLUSLOIN_SIGNING_KEY is not set in this process');
  }
}
