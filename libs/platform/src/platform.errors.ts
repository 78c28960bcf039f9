import { DomainError } from '@plusloin/kernel';

/** The row does not exist, or belongs to another cooperative: both answer alike. */
export class NotFound extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'platform.not-found';
  constructor(what: string, id: string) {
    super(`${what} ${id} is not known`, { what, id });
  }
}

/** What came in has not the shape of its contract; only the names of its fields are repeated. */
export class InvalidRequest extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'platform.invalid-request';
  constructor(fields: readonly string[]) {
    super('the request does not fit its contract', { fields: [...fields] });
  }
}

/** Somebody else changed it since it was read: what was written then would be lost. */
export class EditedMeanwhile extends DomainError {
  readonly kind = 'outdated';
  readonly code = 'platform.edited-meanwhile';
  constructor(what: string, version: number) {
    super(`${what} is no longer at version ${version}`, { what, version });
  }
}

/** An edit says which version it is made on, in `If-Match`. */
export class VersionMissing extends DomainError {
  readonly kind = 'unversioned';
  readonly code = 'platform.version-missing';
  constructor() {
    super('an edit without If-Match, or with another than one version in quotes');
  }
}

/** An `Idempotency-Key` is a line of at most 200 letters, on a POST with JSON in a cooperative. */
export class IdempotencyKeyRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'platform.idempotency-key-refused';
  constructor() {
    super('an Idempotency-Key that is malformed, or where none is taken');
  }
}

/** Something else was asked under this key before. */
export class IdempotencyKeyReused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'platform.idempotency-key-reused';
  constructor() {
    super('another request was done under the same Idempotency-Key');
  }
}

/** It was done under this key before, and what came of it is told only once. */
export class AlreadyDone extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'platform.already-done';
  constructor() {
    super('done under the same Idempotency-Key, and not told a second time');
  }
}

/** Others were in the way five times in a row; the same call may well succeed now. */
export class TryAgain extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'platform.try-again';
  constructor(attempts: number, cause: unknown) {
    super(`given up after ${attempts} attempts that met other transactions`, { attempts });
    this.cause = cause;
  }
}

/** No connection, or it broke before anything was asked to last: nothing has been written. */
export class DatabaseUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'platform.database-unavailable';
  constructor(cause: unknown) {
    super('the database cannot be reached, or does not let this role in');
    this.cause = cause;
  }
}

/**
 * The connection broke while the commit was on its way: it was written or it was not. Whoever calls
 * again with the same key finds out.
 */
export class OutcomeUnknown extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'platform.outcome-unknown';
  constructor(cause: unknown) {
    super('the connection broke during the commit: it may or may not have been written');
    this.cause = cause;
  }
}

export class MigrationAltered extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'platform.migration-altered';
  constructor(name: string) {
    super(`migration ${name} was applied and its file reads otherwise now`, { name });
  }
}

export class MigrationMissing extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'platform.migration-missing';
  constructor(name: string) {
    super(`migration ${name} was applied and its file is not here`, { name });
  }
}

export class MigrationMisnamed extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'platform.migration-misnamed';
  constructor(name: string, why: string) {
    super(`migration ${name} cannot be placed in order: ${why}`, { name });
  }
}

export class MigrationFailed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'platform.migration-failed';
  constructor(name: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : 'unknown failure';
    super(`migration ${name} failed: ${why}`, { name });
    this.cause = cause;
  }
}

export class NotTheOwner extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'platform.not-the-owner';
  constructor(role: string) {
    super(`migrations run as plusloin_owner, not as ${role}`, { role });
  }
}

export class UnsafeDatabase extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'platform.unsafe-database';
  constructor(faults: readonly string[]) {
    super(`this database is not safe to serve from: ${faults.join('; ')}`, { faults: [...faults] });
  }
}

export interface ConfigFault {
  readonly name: string;
  /** In French and English; never the value. */
  readonly says: string;
}

export class ConfigRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'platform.config-refused';
  constructor(readonly faults: readonly ConfigFault[]) {
    const lines = faults.map(({ name, says }) => `  ${name}: ${says}`);
    const head = 'Plusloin ne peut pas démarrer avec cet environnement / cannot start with it:';
    super([head, ...lines].join('\n'), { names: faults.map((fault) => fault.name) });
  }
}

export class StoragePathRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'platform.storage-path';
  constructor() {
    super('a stored file has a relative path of plain names');
  }
}

/** The disk is full, or not ours to write. */
export class StorageUnavailable extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'platform.storage-unavailable';
  constructor(cause: unknown) {
    super('the storage cannot be used');
    this.cause = cause;
  }
}

/** This process is closing: what was asked of its threads must be asked of another one. */
export class ThreadsClosed extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'platform.threads-closed';
  constructor() {
    super('the threads of this process are closing');
  }
}

/** The code is newer than the database: `ops migrate` has not run yet. */
export class MigrationsPending extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'platform.migrations-pending';
  constructor(names: readonly string[]) {
    super(`migrations are still to be applied: ${names.join(', ')}`, { names: [...names] });
  }
}

/** A step for two people says why, and who. */
export class ProposalReasonMissing extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'platform.proposal-reason-missing';
  constructor() {
    super('a proposal needs a name and a reason of ten characters or more');
  }
}

/** Nobody has proposed it, or it was answered already. */
export class NothingProposed extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'platform.nothing-proposed';
  constructor(subject: string) {
    super(`nobody has proposed ${subject}, or it was answered`, { subject });
  }
}

export class SecondPersonNeeded extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'platform.second-person-needed';
  constructor(proposedBy: string) {
    super(`${proposedBy} has proposed it: another person confirms`, { proposedBy });
  }
}

/** An endpoint is called by https, and lies on the open internet. */
export class WebhookAddressRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'webhooks.address-refused';
  constructor() {
    super('not an https address of the open internet');
  }
}

/** No key is held that seals or opens the secrets of endpoints. */
export class WebhookKeyMissing extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'webhooks.key-missing';
  constructor() {
    super('PLUSLOIN_KEY is not the one that sealed the secrets of webhooks');
  }
}
