import { bookRetention } from '@plusloin/ledger';
import { lockPath, PastItsTime, Paths } from '@plusloin/membership';
import type { Actor, Services, Tx } from '@plusloin/platform';
import { Erasures } from '@plusloin/vault';

export type RetentionParts = Pick<Services, 'work' | 'outbox' | 'storage' | 'config'>;

/** Makes unreadable what was sealed for people whose time is over, by destroying their key. */
export class PastPeople {
  private readonly erasures: Erasures;
  private readonly paths: Paths;
  private readonly kept: PastItsTime;

  constructor(services: RetentionParts) {
    this.erasures = new Erasures(services, bookRetention);
    this.paths = new Paths(services);
    this.kept = new PastItsTime(services);
  }

  /** A person accompanied. */
  async identity(actor: Actor, personId: string): Promise<void> {
    await this.erasures.erasePerson(actor, personId, 'retention-ended');
  }

  /** Somebody who did not become a member: what they brought, then the key of what they told. */
  async candidate(tx: Tx, pathId: string): Promise<void> {
    await this.kept.documentsOfPath(tx, pathId);
    await this.erasures.erasePathIn(tx, pathId, 'retention-ended');
  }

  /** A candidacy that nobody followed: closed first. One that went on meanwhile is left alone. */
  async stale(tx: Tx, pathId: string): Promise<void> {
    const path = await lockPath(tx, pathId);
    if (path.stage !== 'candidate') return;
    await this.paths.step(tx, path, 'withdraw', { why: NOTHING_HEARD });
    await this.candidate(tx, pathId);
  }
}

const NOTHING_HEARD = 'sans nouvelles, avertissement envoyé';
