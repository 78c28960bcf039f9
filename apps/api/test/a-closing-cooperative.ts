import { expect } from '@jest/globals';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld, smallQuarter } from '@plusloin/statements/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { person } from './two-cooperatives.js';

/** A cooperative with a quarter to close and its people, over HTTP: Alice, Bob, who closes. */
export class AClosingCooperative {
  private constructor(
    readonly world: ClosingWorld,
    readonly books: SomeBooks,
    readonly api: RunningApi,
    readonly base: string,
  ) {}

  static async open(): Promise<AClosingCooperative> {
    // Its clock stands still: ahead of the api's, so that what the api asks for is due.
    const world = await ClosingWorld.open(new Date(Date.now() + 3_600_000));
    const books = await smallQuarter(world.services.work);
    const earlier = world.database.work(new Date(Date.now() - 60_000));
    await earlier.run(books.actor, async (tx) => {
      const [owner] = await tx.query<{ id: string }>(
        'select member_id as id from registry.practice where id = $1',
        [books.practice],
      );
      await person(tx, 'alice', 'member', owner?.id);
      await person(tx, 'accountant', 'accountant');
      await person(tx, 'coordinator', 'coordinator');
      await person(tx, 'auditor', 'auditor');
    });
    const elsewhere = await smallQuarter(world.services.work);
    await earlier.run(elsewhere.actor, (tx) => person(tx, 'away', 'accountant'));
    const api = await startWhole(world.database.runtimeUrl, {
      STORAGE_URL: `file://${world.folder.replaceAll(' ', '%20')}`,
    });
    const base = `/api/cooperatives/${books.actor.cooperativeId}`;
    return new AClosingCooperative(world, books, api, base);
  }

  /** `secondFactor`: how long ago it was shown. */
  async signedIn(who: string, secondFactor = '0 minutes'): Promise<ABrowser> {
    const { superuser } = this.world.database;
    await superuser.query('delete from auth.rate_limit');
    const browser = new ABrowser(this.api.url);
    expect(await told(await browser.signIn(`${who}@plusloin.test`))).toBe('200');
    await superuser.query(
      `update auth.session set second_factor_at = now() - $2::interval where user_id =
        (select id from auth."user" where email = $1)`,
      [`${who}@plusloin.test`, secondFactor],
    );
    return browser;
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.world.close();
  }
}
