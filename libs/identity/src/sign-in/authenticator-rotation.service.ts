import type { DataSource } from 'typeorm';
import { AuthenticatorKeyNotHeld } from '../identity.errors.js';
import type { SignInKeys } from './sign-in-keys.js';

/**
 * Seals the secrets of authenticators and their backup codes under the current key, account by
 * account: people go on signing in meanwhile, and what was broken off goes on where it was.
 */
export class AuthenticatorRotation {
  constructor(
    private readonly database: Pick<DataSource, 'query'>,
    private readonly keys: SignInKeys,
  ) {}

  /** How many were sealed anew. Refusal: `identity.authenticator-key-not-held`. */
  async rotate(): Promise<number> {
    // Loaded here alone: it costs half a second, which other commands do not need.
    const { symmetricDecrypt, symmetricEncrypt } = await import('better-auth/crypto');
    const [current] = this.keys;
    const held = new Map(this.keys.map(({ version, value }) => [version, value]));
    const key = { keys: held, currentVersion: current.version };
    const again = async (data: string): Promise<string> => {
      if (!held.has(versionOf(data))) throw new AuthenticatorKeyNotHeld();
      return symmetricEncrypt({ key, data: await symmetricDecrypt({ key, data }) });
    };
    let sealed = 0;
    for (const row of await this.database.query<SealedRow[]>(STALE, [`$ba$${current.version}$`])) {
      const anew = [await again(row.secret), await again(row.backupCodes)];
      // Only what is still as it was read: a backup code may have been used up meanwhile.
      const kept = [row.id, row.secret, row.backupCodes, ...anew];
      const [, changed] = await this.database.query<[unknown[], number]>(RESEAL, kept);
      sealed += changed;
    }
    return sealed;
  }
}

interface SealedRow {
  readonly id: string;
  readonly secret: string;
  readonly backupCodes: string;
}

/** As better-auth writes it: `$ba$<version>$<sealed>`. */
const versionOf = (sealed: string): number => Number(/^\$ba\$(\d+)\$/.exec(sealed)?.[1]);

const STALE = `
  select id, secret, backup_codes as "backupCodes" from auth.two_factor
   where not starts_with(secret, $1) or not starts_with(backup_codes, $1) order by id`;

const RESEAL = `
  update auth.two_factor set secret = $4, backup_codes = $5
   where id = $1 and secret = $2 and backup_codes = $3`;
