/** How a refusal ends: each kind is one HTTP status and one way for a caller to go on. */
export type DomainErrorKind =
  | 'invalid'
  | 'not-found'
  | 'conflict'
  | 'outdated'
  | 'unversioned'
  | 'unauthenticated'
  | 'forbidden'
  | 'too-many'
  | 'unavailable';

/**
 * A refusal that somebody can correct: a wrong date, a closed period, a file already imported.
 * Anything else is a bug and throws a plain `Error`.
 *
 * `code` is stable and never reused ('ledger.period-locked'); its French sentence stands in the
 * catalogue of `contracts`. The message is English and for logs. `details` fills the places of the
 * sentence and travels as JSON: texts, numbers, booleans and lists of them; an amount or a `bigint`
 * goes in as text, and never the name of a person accompanied.
 */
export abstract class DomainError extends Error {
  abstract readonly kind: DomainErrorKind;
  abstract readonly code: string;
  readonly details: Record<string, unknown>;

  constructor(message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.name = new.target.name;
    this.details = details;
  }
}
