import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarDate } from '@plusloin/kernel';
import {
  BooksVerifier,
  credit,
  debit,
  Journal,
  type EntryDraft,
  type PostedEntry,
  type Verification,
} from '@plusloin/ledger';
import { FolderStorage, type Tx, type Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { prepareTampering } from './tamper-world.js';

/** Books that are posted to, changed behind their back, and verified. */
export class VerifiedBooks {
  private constructor(
    private readonly database: TestDatabase,
    private readonly work: Work,
    private readonly folder: string,
    private readonly verifier: BooksVerifier,
    private some: SomeBooks,
  ) {}

  static async open(): Promise<VerifiedBooks> {
    const database = await testDatabase();
    await prepareTampering(database);
    const work = database.work();
    const folder = await mkdtemp(join(tmpdir(), 'plusloin-verify-'));
    const { publicKey } = generateKeyPairSync('ed25519');
    const verifier = new BooksVerifier(work, new FolderStorage(folder), publicKey);
    return new VerifiedBooks(database, work, folder, verifier, await someBooks(work));
  }

  /** From here on other books, of another cooperative. */
  async beginAnew(): Promise<void> {
    this.some = await someBooks(this.work);
  }

  get id(): string {
    return this.some.memberBooks;
  }

  get practice(): string {
    return this.some.practice;
  }

  run<T>(use: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work.run(this.some.actor, use);
  }

  post(...drafts: EntryDraft[]): Promise<PostedEntry[]> {
    return this.run((tx) => new Journal().postAll(tx, this.id, drafts));
  }

  /** As a superuser, past every trigger; `$1` is the books. */
  async behind(sql: string): Promise<void> {
    const client = await this.database.superuser.connect();
    try {
      await client.query('set session_replication_role = replica');
      await client.query(sql, [this.id]);
    } finally {
      client.release(true);
    }
  }

  verify(): Promise<Verification> {
    return this.verifier.verify(this.some.actor);
  }

  async findings() {
    return (await this.verify()).findings;
  }

  /** The findings, by what they name. */
  async named(): Promise<string[]> {
    return (await this.findings()).map(({ check, where }) => `${check}: ${where}`);
  }

  async close(): Promise<void> {
    await this.database.close();
    await rm(this.folder, { recursive: true });
  }
}

/** An expense of May, entry 1 of its journal when nothing came before. */
export const expense = (key: string, more: Partial<EntryDraft> = {}): EntryDraft => ({
  key,
  journal: 'OD',
  on: calendarDate('2026-05-05'),
  label: 'Frais de mai',
  lines: [debit('6132', 1_000n), credit('440', 1_000n)],
  ...more,
});
