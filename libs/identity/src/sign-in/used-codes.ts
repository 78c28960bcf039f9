import { createHmac } from 'node:crypto';
import { systemClock } from '@plusloin/kernel';
import type { Pool } from 'pg';

/**
 * Takes a code of an authenticator once: whoever reads it over a shoulder comes too late. What is
 * not a code of this account is left to better-auth, which refuses and counts it.
 */
export async function refuseUsedCode(
  pool: Pick<Pool, 'query'>,
  { accountId, secret, code }: { accountId: string; secret: string; code: string },
): Promise<void> {
  const now = Math.floor(systemClock.now().getTime() / STEP_MILLISECONDS);
  // The steps that better-auth accepts: somebody's clock is a little early or late.
  const step = [now, now - 1, now + 1].find((one) => codeAt(secret, one) === code);
  if (step === undefined) return;
  const { rowCount } = await pool.query(USE, [accountId, step]);
  if (rowCount === 1) return;
  const { APIError } = await import('better-auth/api');
  throw new APIError('UNAUTHORIZED', { code: 'INVALID_CODE', message: 'Used before' });
}

const STEP_MILLISECONDS = 30_000;

/** RFC 6238, 6 digits, SHA-1. */
function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(counter).digest();
  const offset = digest.readUInt8(digest.length - 1) & 15;
  const whole = digest.readUInt32BE(offset) & 0x7fffffff;
  return String(whole % 1_000_000).padStart(6, '0');
}

/** One statement looks and notes: two at once with the same code do not pass each other by. */
const USE = `
  update auth.two_factor set last_step = $2
   where user_id = $1 and (last_step is null or last_step < $2)`;
