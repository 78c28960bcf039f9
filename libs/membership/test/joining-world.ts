import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { Candidates, Paths, type DocumentType, type Notice } from '@plusloin/membership';
import { operatorActor, type Actor, type Tx, type Work } from '@plusloin/platform';
import type { Country } from '@plusloin/registry';
import { SealedText } from '@plusloin/vault';
import { someBooks, type SomeBooks, type TestDatabase } from '@plusloin/testing';

/** A cooperative that people join, on days that the test names. */
export class JoiningWorld {
  /** Who answers and decides. */
  readonly coordinator: Actor;
  /** Somebody else of the team. */
  readonly colleague: Actor;
  private count = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly books: SomeBooks,
  ) {
    const { cooperativeId } = books.actor;
    this.coordinator = operatorActor(cooperativeId, 'coordination');
    this.colleague = operatorActor(cooperativeId, 'compta');
  }

  static async open(database: TestDatabase, country: Country = 'BE'): Promise<JoiningWorld> {
    return new JoiningWorld(database, await someBooks(database.work(), { country }));
  }

  /** The services as they work at noon of a day. */
  on(day: string): { work: Work; config: { keyEncryptionKey: KeyObject } } {
    return { config: KEYS, work: this.database.work(new Date(`${day}T11:00:00Z`)) };
  }

  run<T>(day: string, use: (tx: Tx) => Promise<T>): Promise<T> {
    return this.on(day).work.run(this.coordinator, use);
  }

  /** All that was told, in the order of telling. */
  notices(): Promise<Notice[]> {
    return this.run('2026-11-22', (tx) => tx.query<Notice>(NOTICES, [tx.cooperativeId]));
  }

  /** Somebody registers on a day; answers their path. */
  register(day: string, email = `someone-${uuidv7()}@essai.test`): Promise<string> {
    const form = { name: 'Nora Petit', email, practiceWished: 'Médiation familiale' };
    return new Candidates(this.on(day)).register(this.coordinator, form);
  }

  /** The information document is handed over on a day. */
  inform(day: string, pathId: string): Promise<void> {
    const sha256 = createHash('sha256').update('document').digest('hex');
    return new Paths(this.on(day)).inform(this.coordinator, {
      ...{ pathId, document: 'Information précontractuelle 2026', sha256 },
    });
  }

  /** A document as if it had been uploaded by the coordinator and verified by a colleague. */
  async verified(pathId: string, type: DocumentType, expires: string | null = null) {
    const id = uuidv7();
    await this.run('2026-01-05', async (tx) => {
      const place = { holderId: pathId, row: `membership.document/${id}/sealed_name` };
      const name = await SealedText.of(KEYS).seal(tx, place, 'piece.pdf');
      await tx.query(VERIFIED, [
        ...[tx.cooperativeId, id, pathId, type, expires, 'f'.repeat(64), tx.now, name],
      ]);
    });
    return id;
  }

  /** All that an independent needs before an agreement. */
  async documented(pathId: string): Promise<void> {
    for (const type of ['diploma', 'insurance', 'criminal-record'] as const) {
      await this.verified(pathId, type);
    }
  }

  /** A candidate whom nothing holds back any more on 22 November 2026; answers their path. */
  async ready(): Promise<string> {
    const pathId = await this.register('2026-09-01');
    await this.inform('2026-09-02', pathId);
    await this.documented(pathId);
    return pathId;
  }

  /** The same, in agreement since a day. */
  async agreed(day = '2026-11-22'): Promise<{ pathId: string; memberCode: string }> {
    const pathId = await this.ready();
    this.count += 1;
    const memberCode = `NORA-${this.count}`;
    await new Paths(this.on(day)).agree(this.coordinator, {
      ...{ pathId, memberCode, waysOfWorking: ['independent-principal'] },
      ...{ why: 'décision de l’équipe', on: calendarDate(day) },
    });
    return { pathId, memberCode };
  }
}

/** What seals in tests. */
export const KEYS = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };

/** The code of the refusal, or 'accepted'. */
export const refusal = (asked: Promise<unknown>): Promise<string | undefined> =>
  asked.then(
    () => 'accepted',
    (error: { code?: string }) => error.code,
  );

const NOTICES = `
  select key, kind, path_id as "pathId", subject_id as "subjectId", due_on::text as "dueOn"
  from membership.notice where cooperative_id = $1 order by made_at, key`;

const VERIFIED = `
  insert into membership.document (cooperative_id, id, path_id, type, sealed_name, media_type,
    bytes, sha256, storage_path, sealed_key, issued_on, expires_on, uploaded_at,
    uploaded_by, judgement, judged_on, judged_by)
  values ($1, $2, $3, $4, $8, 'application/pdf', 10, $6, $2::uuid::text, '',
    '2026-01-01', $5, $7, 'operator:coordination', 'verified', '2026-01-05', 'operator:compta')`;
