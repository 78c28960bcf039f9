import { DomainError } from '@plusloin/kernel';

/** A payload that is not what its job is defined with. Trying again changes nothing. */
export class PayloadRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'jobs.payload-refused';
  constructor(job: string, why: readonly string[]) {
    super(`the payload of ${job} is refused: ${why.join('; ')}`, { job, why: [...why] });
  }
}

/** It is done, or will be tried again by itself: nobody has to ask. */
export class JobNotGivenUp extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'jobs.not-given-up';
  constructor() {
    super('this piece of work was not given up');
  }
}

/** A bug in the code that defines a job. */
export class JobMisdefined extends Error {
  constructor(job: string, why: string) {
    super(`job ${job} cannot be defined: ${why}`);
    this.name = 'JobMisdefined';
  }
}

/** The process must not start: work would be asked for that nobody does, or that two do. */
export class JobsMisassigned extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`the jobs do not fit together:\n${faults.map((fault) => `- ${fault}`).join('\n')}`);
    this.name = 'JobsMisassigned';
  }
}

/** A bug in the code that asks for a flow. */
export class FlowMisshaped extends Error {
  constructor(job: string, key: string, why: string) {
    super(`the flow with ${job} (${key}) cannot be: ${why}`);
    this.name = 'FlowMisshaped';
  }
}
