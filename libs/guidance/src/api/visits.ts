import { Attempts, hashedKey, TooManyAttempts, type AttemptLimit } from '@plusloin/identity';
import type { DataSource } from 'typeorm';
import { TooManyAnswers } from '../guidance.errors.js';

/** Of one address in a minute: more than a room full of people asks, less than a robot does. */
const COMPUTING: AttemptLimit = { window: 60, max: 60 };
const READING: AttemptLimit = { window: 60, max: 180 };
/** Of one address in a day: a room of thirty, twenty answers each. Each stays for 90 days. */
const KEEPING: AttemptLimit = { window: 86_400, max: 600 };

/** A whole situation is told in a tenth of it. */
export const MOST_BYTES = 20_000;

/** Counts who asks, by addresses that nobody can read again. */
export class Visits {
  private readonly attempts: Attempts;

  constructor(database: Pick<DataSource, 'query'>) {
    this.attempts = new Attempts(database);
  }

  /** Refusal: `identity.too-many-attempts`. */
  computing(address: string): Promise<void> {
    return this.count('guidance-computing', address, COMPUTING);
  }

  /** Refusal: as `computing`. */
  reading(address: string): Promise<void> {
    return this.count('guidance-reading', address, READING);
  }

  /** What is kept is computed too. Refusals: as `computing`, `guidance.too-many-answers`. */
  async keeping(address: string): Promise<void> {
    await this.computing(address);
    const retryAfter = await this.waitOf('guidance-keeping', address, KEEPING);
    if (retryAfter !== null) throw new TooManyAnswers(retryAfter);
  }

  private async count(what: string, address: string, limit: AttemptLimit): Promise<void> {
    const retryAfter = await this.waitOf(what, address, limit);
    if (retryAfter !== null) throw new TooManyAttempts(retryAfter);
  }

  /** In seconds; null when it was allowed. */
  private async waitOf(what: string, address: string, limit: AttemptLimit) {
    return (await this.attempts.consume(hashedKey(what, address), limit)).retryAfter;
  }
}
