import { DomainError } from '@plusloin/kernel';

export class UnknownCooperative extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'registry.unknown-cooperative';
  constructor(cooperative: string) {
    super(`there is no cooperative ${cooperative}`, { cooperative });
  }
}

export class UnknownEntity extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'registry.unknown-entity';
  constructor(entity: string) {
    super(`there are no books called ${entity}`, { entity });
  }
}
