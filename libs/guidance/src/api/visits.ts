import { Attempts, hashedKey, TooManyAttempts, type AttemptLimit } from '@plusloin/identity';
import type { DataSource } from 'typeorm';

/** Of one address in a minute: more than a room full of people asks, less than a robot does. */
const COMPUTING: AttemptLimit = { window: 60, max: 60 };
const READING: AttemptLimit = { window: 60, max: 180 };

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

  private async count(what: string, address: string, limit: AttemptLimit): Promise<void> {
    const { retryAfter } = await this.attempts.consume(hashedKey(what, address), limit);
    if (retryAfter !== null) throw new TooManyAttempts(retryAfter);
  }
}
