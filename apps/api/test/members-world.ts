import { createSecretKey } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contexts } from '@plusloin/backoffice';
import { documentId, memberRecord, type MemberRecord } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { Paths } from '@plusloin/membership';
import { operatorActor } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const DIPLOMA = '?type=diploma&issuedOn=2015-06-30&title=assistant-social';

/** What seals in the api that is asked. */
export const KEYS = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };

/** A PDF with a line in it. */
export const pdf = (text: string): Blob =>
  new Blob([`%PDF-1.7 ${text} %%EOF`], { type: 'application/pdf' });

/** Two cooperatives behind the whole api, whose members are on their path. */
export class MembersWorld {
  private readonly browsers = new Map<string, ABrowser>();

  private constructor(
    readonly database: TestDatabase,
    readonly api: RunningApi,
    readonly people: TwoCooperatives,
    private readonly folder: string,
  ) {}

  static async open(): Promise<MembersWorld> {
    const database = await testDatabase(contexts);
    const people = await twoCooperatives(database);
    const folder = mkdtempSync(join(tmpdir(), 'plusloin-members-'));
    const work = database.work(new Date(Date.now() - 60_000));
    const paths = new Paths({ work, config: KEYS });
    await work.run(operatorActor(people.here), async (tx) => {
      const of = { why: 'fondatrice', on: calendarDate('2020-01-01') };
      for (const id of [people.ada, people.bob]) await paths.enrol(tx, id, of);
    });
    const api = await startWhole(database.runtimeUrl, { STORAGE_URL: `file://${folder}` });
    return new MembersWorld(database, api, people, folder);
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.database.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The addresses of the first cooperative. */
  get base(): string {
    return `/api/cooperatives/${this.people.here}`;
  }

  /** Signed in once for all, with a second factor. */
  async signedIn(who: string): Promise<ABrowser> {
    const known = this.browsers.get(who);
    if (known !== undefined) return known;
    const browser = new ABrowser(this.api.url);
    const answer = await told(await browser.signIn(`${who}@plusloin.test`));
    if (answer !== '200') throw new Error(`${who} cannot sign in: ${answer}`);
    await this.database.superuser.query('update auth.session set second_factor_at = now()');
    this.browsers.set(who, browser);
    return browser;
  }

  /** How many files are in storage. */
  async files(): Promise<number> {
    const found = await readdir(this.folder, { recursive: true, withFileTypes: true });
    return found.filter((one) => one.isFile()).length;
  }

  async recordOf(browser: ABrowser, memberId: string): Promise<MemberRecord> {
    const answer = await browser.get(`${this.base}/members/${memberId}/record`);
    return memberRecord.parse(await answer.json());
  }

  documents(memberId: string, query = DIPLOMA): string {
    return `${this.base}/members/${memberId}/documents${query}`;
  }

  bring(browser: ABrowser, memberId: string, content: Blob, query = DIPLOMA): Promise<Response> {
    return browser.ask('POST', this.documents(memberId, query), content);
  }

  /** Answers its id. */
  async brought(browser: ABrowser, memberId: string, text: string): Promise<string> {
    const answer = await this.bring(browser, memberId, pdf(text));
    return documentId.parse(await answer.json()).id;
  }
}
