import { DomainError } from '@plusloin/kernel';

export class UnknownCooperative extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'registry.unknown-cooperative';
  constructor(cooperative: string) {
    super(`there is no cooperative ${cooperative}`, { cooperative });
  }
}

export class ShortNameReserved extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'registry.short-name-reserved';
  constructor(name: string) {
    super(`${name} is an address of the site`, { name });
  }
}

export class UnknownEntity extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'registry.unknown-entity';
  constructor(entity: string) {
    super(`there are no books called ${entity}`, { entity });
  }
}

/** The digits of control of a registration number say that one of its digits is wrong. */
export class NumberRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'registry.number-refused';
  constructor(number: string) {
    super(`${number} fails the check of its country`, { number });
  }
}
