import { createSecretKey } from 'node:crypto';
import type { Role } from '@plusloin/contracts';
import { RoleGrants } from '@plusloin/identity';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { Candidates, Paths } from '@plusloin/membership';
import { FolderStorage, operatorActor, type Tx, type Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import type { ABrowser } from './a-browser.js';
import { AClosingCooperative } from './a-closing-cooperative.js';
import { BODIES } from './fitting-requests.js';
import { planted, type Ids } from './planted-things.js';
import { person } from './two-cooperatives.js';

/** Who signs in here, by what they may. In the order in which somebody is asked to do a thing. */
export const CAST = [
  ['coordinator', 'coordinator'],
  ['accountant', 'accountant'],
  ['alice', 'member'],
  ['adviser', 'adviser'],
  ['candidate', 'candidate'],
] as const satisfies readonly (readonly [string, Role])[];

export type Who = (typeof CAST)[number][0] | 'away';

/** Where operations are tried that leave lines in the audit log: whoever and whatever they need. */
export class AuditStage {
  private readonly browsers = new Map<Who, ABrowser>();

  private constructor(
    readonly here: AClosingCooperative,
    readonly slug: string,
    readonly memberId: string,
    readonly accounts: ReadonlyMap<string, string>,
  ) {}

  static async open(): Promise<AuditStage> {
    const here = await AClosingCooperative.open();
    const { actor, practice } = here.books;
    const { database } = here.world;
    const { slug, memberId } = await database.work(new Date()).run(actor, async (tx) => {
      const [row] = await tx.query<{ slug: string; memberId: string }>(
        `select c.slug, p.member_id as "memberId" from registry.practice p
          join registry.cooperative c using (cooperative_id) where p.id = $1`,
        [practice],
      );
      if (row === undefined) throw new Error('the practice is somebody’s');
      await person(tx, 'adviser', 'adviser', row.memberId);
      await person(tx, 'candidate', 'candidate');
      return row;
    });
    const { rows } = await database.superuser.query('select id, email from auth."user"');
    const accounts = new Map(rows.map(({ id, email }) => [email.split('@')[0], id]));
    const stage = new AuditStage(here, slug, memberId, accounts);
    for (const who of [...CAST.map(([name]) => name), 'away' as const]) {
      stage.browsers.set(who, await here.signedIn(who));
    }
    return stage;
  }

  close(): Promise<void> {
    return this.here.close();
  }

  get base(): string {
    return this.here.base;
  }

  get ground() {
    const storage = new FolderStorage(this.here.world.folder);
    const config = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };
    return { work: this.work(), storage, config };
  }

  work(at = new Date()): Work {
    return this.here.world.database.work(at);
  }

  run<T>(use: (tx: Tx) => Promise<T>): Promise<T> {
    return this.work().run(this.here.books.actor, use);
  }

  browser(who: Who): ABrowser {
    const one = this.browsers.get(who);
    if (one === undefined) throw new Error(`nobody is called ${who}`);
    return one;
  }

  account(who: string): string {
    return this.accounts.get(who) ?? '';
  }

  /** Asked over HTTP and done, or else the test cannot go on; answers what is answered. */
  async done<T>(who: Who, method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.browser(who).ask(method, path, body, { 'if-match': '"1"' });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  /** The same, in this cooperative. */
  doneHere<T>(who: Who, method: string, path: string, body?: unknown): Promise<T> {
    return this.done(who, method, `${this.base}${path}`, body);
  }

  plant(names: readonly string[], memberId = this.memberId): Promise<Ids> {
    const { cooperativeId } = this.here.books.actor;
    return planted(this.ground, { cooperativeId, memberId }, names);
  }

  /** Somebody else, on their path: whose membership may end. */
  async newMember(): Promise<{ memberId: string; memberCode: string; pathId: string }> {
    const memberCode = `M-${uuidv7().slice(-8).toUpperCase()}`;
    return this.run(async (tx) => {
      const { id } = await new Registry().admit(tx, { code: memberCode, displayName: memberCode });
      const of = { why: 'fondatrice', on: calendarDate('2020-01-01') };
      const pathId = await new Paths(this.ground).enrol(tx, id, of);
      return { memberId: id, memberCode, pathId };
    });
  }

  /** The open path of whoever signs in as the candidate. */
  async candidacy(): Promise<string> {
    const form = { name: 'Nora Petit', practiceWished: 'Médiation' };
    const email = 'candidate@plusloin.test';
    const pathId = await new Candidates(this.ground).register(this.here.books.actor, {
      ...{ ...form, email },
    });
    const accountId = this.account('candidate');
    await this.run((tx) => new RoleGrants().grant(tx, { accountId, role: 'candidate', pathId }));
    return pathId;
  }

  /** What nobody knows the use of stands in the way of a close. */
  postUnknown(key: string, minor: bigint): Promise<unknown> {
    const { practice: practiceId, memberBooks } = this.here.books;
    return this.run((tx) => {
      const lines = [debit('499', minor, { practiceId }), credit('700', minor, { practiceId })];
      const head = { key, journal: 'VE', on: calendarDate('2026-09-30'), label: key };
      return new Journal().post(tx, memberBooks, { ...head, lines });
    });
  }

  /** One person wants the third quarter closed, in which nothing is unknown any more. */
  async proposeClose(): Promise<void> {
    await this.postUnknown('known', -5_000n);
    await this.doneHere('accountant', 'POST', '/closes/proposals', BODIES['close.propose']);
  }

  private closed: Promise<string> | undefined;

  /** The third quarter, closed by two people. */
  closedQuarter(): Promise<string> {
    this.closed ??= this.closing();
    return this.closed;
  }

  private async closing(): Promise<string> {
    await this.proposeClose();
    const confirmation = '/closes/proposals/2026-Q3/confirmation';
    const begun = await this.doneHere<{ closeId: string }>('coordinator', 'PUT', confirmation);
    await this.here.world.ended(this.here.books, begun.closeId);
    return begun.closeId;
  }

  /** A cooperative that begins, with the coordinator of this one, done as far as it is said. */
  async founded(steps: readonly (readonly [string, string, unknown])[]): Promise<string> {
    const actor = operatorActor(uuidv7());
    const accountId = this.account('coordinator');
    await this.work().run(actor, async (tx) => {
      const told = { slug: `neuve-${actor.cooperativeId}`, name: 'Neuve', country: 'BE' } as const;
      await new Registry().found(tx, { ...told, timeZone: 'Europe/Brussels', currency: 'EUR' });
      await new RoleGrants().grant(tx, { accountId, role: 'coordinator' });
    });
    const base = `/api/cooperatives/${actor.cooperativeId}`;
    for (const [method, path, body] of steps) {
      await this.done('coordinator', method, `${base}${path}`, body);
    }
    return actor.cooperativeId;
  }
}
