import { DomainError, type CalendarDate } from '@plusloin/kernel';

/** The bytes were changed, moved from another row, or sealed under another key. */
export class SealBroken extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'vault.seal-broken';
  constructor(what: string) {
    super(`a sealed ${what} does not open where it stands`, { what });
  }
}

export class KeyMissing extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'vault.key-missing';
  constructor() {
    super('nothing is sealed without PLUSLOIN_KEY');
  }
}

/** What is asked for was wrapped by a key encryption key that this process was not given. */
export class KeyNotHeld extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'vault.key-not-held';
  constructor(keyId: string) {
    super(`the key encryption key ${keyId} is not held here`, { keyId });
  }
}

/** Their key is destroyed: nothing of it can be read again, by anybody. */
export class Erased extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'vault.erased';
  constructor(what: 'member' | 'person' | 'holder', id: string) {
    super(`the key of ${what} ${id} is destroyed`, { what, id });
  }
}

/** An identity is read by the person's own social worker alone. */
export class NotTheirSocialWorker extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'vault.not-their-social-worker';
  constructor() {
    super('only their own social worker opens this');
  }
}

/** The words of the identity are not passed on: what was refused may be a name. */
export class IdentityRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'vault.identity-refused';
  constructor(fields: readonly string[]) {
    super('an identity has a name, and fields of their length', { fields: [...fields] });
  }
}

export class ReasonMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'vault.reason-missing';
  constructor() {
    super('nothing is opened in need without a reason');
  }
}

/** Neither the operator of the installation nor a program opens what is sealed. */
export class BreakGlassNeedsPersons extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'vault.break-glass-needs-persons';
  constructor() {
    super('a person of the cooperative asks, and another approves');
  }
}

export class BreakGlassSamePerson extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'vault.break-glass-same-person';
  constructor() {
    super('whoever asked does not approve');
  }
}

export class BreakGlassNotApproved extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'vault.break-glass-not-approved';
  constructor(id: string) {
    super(`nobody has approved ${id} yet`, { id });
  }
}

export class BreakGlassApproved extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'vault.break-glass-approved';
  constructor(id: string) {
    super(`${id} is approved already`, { id });
  }
}

/** Not approved within a day, or open for a day and shut since. */
export class BreakGlassExpired extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'vault.break-glass-expired';
  constructor(id: string) {
    super(`${id} is over`, { id });
  }
}

/** An entry that the law keeps says no more who stands behind it once the key is destroyed. */
export class StillKept extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'vault.still-kept';
  constructor(until: CalendarDate) {
    super(`the books need this identity until ${until}`, { until });
  }
}
