import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  closeBegun,
  closeChecks,
  closeList,
  closeProposal,
  closeStanding,
  statement,
  statementList,
  type StatementList,
} from '@plusloin/contracts';
import { RoleGrants } from '@plusloin/identity';
import { uuidv7 } from '@plusloin/kernel';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld, smallQuarter } from '@plusloin/statements/testing';
import type { RunningApi } from '../src/start-api.js';
import { ABrowser, told } from './a-browser.js';
import { startWhole } from './planted-api.js';
import { person } from './two-cooperatives.js';

const REASON = 'Les comptes du trimestre sont complets';

describe('Closes and statements over HTTP', () => {
  let world: ClosingWorld;
  let api: RunningApi;
  let books: SomeBooks;
  let alice: string;
  let base: string;

  beforeAll(async () => {
    // Its clock stands still: ahead of the api's, so that what the api asks for is due.
    world = await ClosingWorld.open(new Date(Date.now() + 3_600_000));
    books = await smallQuarter(world.services.work);
    const earlier = world.database.work(new Date(Date.now() - 60_000));
    base = `/api/cooperatives/${books.actor.cooperativeId}`;
    await earlier.run(books.actor, async (tx) => {
      const [owner] = await tx.query<{ id: string }>(
        'select member_id as id from registry.practice where id = $1',
        [books.practice],
      );
      alice = await person(tx, 'alice', 'member', owner?.id);
      await person(tx, 'accountant', 'accountant');
      await person(tx, 'coordinator', 'coordinator');
    });
    const elsewhere = await smallQuarter(world.services.work);
    await earlier.run(elsewhere.actor, (tx) => person(tx, 'away', 'coordinator'));
    api = await startWhole(world.database.runtimeUrl, {
      STORAGE_URL: `file://${world.folder.replaceAll(' ', '%20')}`,
    });
  });
  beforeEach(() => world.database.superuser.query('delete from auth.rate_limit'));
  afterAll(async () => {
    await api.close();
    await world.close();
  });

  async function signedIn(who: string): Promise<ABrowser> {
    const browser = new ABrowser(api.url);
    expect(await told(await browser.signIn(`${who}@plusloin.test`))).toBe('200');
    await world.database.superuser.query(
      `update auth.session set second_factor_at = now() where user_id =
        (select id from auth."user" where email = '${who}@plusloin.test')`,
    );
    return browser;
  }

  const statementsOf = async (browser: ABrowser, query = ''): Promise<StatementList> =>
    statementList.parse(await (await browser.get(`${base}/statements${query}`)).json());

  it('closes a quarter by two people, followed to its end', async () => {
    const [coordinator, accountant] = [await signedIn('coordinator'), await signedIn('accountant')];
    const before = closeList.parse(await (await coordinator.get(`${base}/closes`)).json());
    expect(before).toEqual({
      ...{ closes: [], next: '2026-Q3', proposals: [], reopenings: [], year: null },
    });
    const checks = await coordinator.get(`${base}/closes/2026-Q3/checks`);
    expect(closeChecks.parse(await checks.json())).toEqual({ quarter: '2026-Q3', checks: [] });

    const proposed = { quarter: '2026-Q3', reason: REASON };
    const answer = await coordinator.post(`${base}/closes/proposals`, proposed);
    expect(answer.status).toBe(201);
    expect(closeProposal.parse(await answer.json())).toMatchObject({ ...proposed, isMine: true });
    const withdraw = () =>
      accountant.ask('DELETE', `${base}/closes/proposals/2026-Q3`);
    expect(await told(await withdraw())).toBe('204');
    expect(await told(await withdraw())).toBe('409 platform.nothing-proposed');
    await coordinator.post(`${base}/closes/proposals`, proposed);
    const confirm = (browser: ABrowser) =>
      browser.ask('PUT', `${base}/closes/proposals/2026-Q3/confirmation`);
    expect(await told(await confirm(coordinator))).toBe('409 platform.second-person-needed');
    const waiting = closeList.parse(await (await accountant.get(`${base}/closes`)).json());
    expect(waiting.proposals).toMatchObject([{ ...proposed, isMine: false }]);
    const { closeId } = closeBegun.parse(await (await confirm(accountant)).json());
    expect(closeBegun.parse(await (await confirm(accountant)).json())).toEqual({ closeId });

    const events = await accountant.get(`${base}/closes/${closeId}/events`);
    expect(events.headers.get('content-type')).toContain('text/event-stream');
    const standings = (await events.text())
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => closeStanding.parse(JSON.parse(line.slice(6))));
    expect(standings.at(-1)).toMatchObject({ state: 'done', practices: { made: 1, failed: 0 } });
  });

  it('shows each what is theirs, and a stranger nothing', async () => {
    const all = await statementsOf(await signedIn('coordinator'));
    expect(all.statements.map((one) => [one.subject, one.result])).toEqual([
      ['ALICE', '1540.00'],
      ['pooled', '1610.00'],
    ]);
    const mine = await statementsOf(await signedIn('alice'));
    expect(mine.statements.map((one) => one.subject)).toEqual(['ALICE']);
    const away = await signedIn('away');
    expect(await told(await away.get(`${base}/statements`))).toBe('404 platform.not-found');
    expect(await told(await new ABrowser(api.url).get(`${base}/statements`))).toMatch(/^401 /);
    const ownCloses = await (await signedIn('alice')).get(`${base}/closes`);
    expect(await told(ownCloses)).toBe('404 platform.not-found');
  });

  it('lists page after page', async () => {
    const coordinator = await signedIn('coordinator');
    const first = await statementsOf(coordinator, '?limit=1');
    const rest = await statementsOf(coordinator, `?limit=1&after=${first.next}`);
    expect([...first.statements, ...rest.statements].map((one) => one.subject)).toEqual([
      'ALICE',
      'pooled',
    ]);
    const invented = Buffer.from('["2026-Q3",99999999999,"x","\\u0000"]').toString('base64url');
    for (const after of ['nothing-of-ours', invented]) {
      const answer = await coordinator.get(`${base}/statements?after=${after}`);
      expect(await told(answer)).toMatch(/^422 /);
    }
    const odd = await coordinator.get(`${base}/statements/${uuidv7()}/%00`);
    expect(await told(odd)).toMatch(/^422 /);
    const refused = await coordinator.get(`${base}/statements?limit=0&colour=blue`);
    expect(refused.status).toBe(422);
  });

  it('hands files over to be saved, to whom they concern', async () => {
    const [mine] = (await statementsOf(await signedIn('alice'))).statements;
    const file = (browser: ABrowser, subject: string, kind: string) =>
      browser.get(`${base}/statements/${mine?.closeId}/${subject}/file/${kind}`);
    const browser = await signedIn('alice');
    const pdf = await file(browser, 'ALICE', 'pdf');
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toBe(
      'attachment; filename="2026-Q3-v1-alice.pdf"',
    );
    const size = mine?.files.find((one) => one.kind === 'pdf')?.bytes;
    expect((await pdf.arrayBuffer()).byteLength).toBe(size);
    const absent = '404 platform.not-found';
    expect(await told(await file(browser, 'pooled', 'pdf'))).toBe(absent);
    expect(await told(await file(browser, 'BOB', 'pdf'))).toBe(absent);
    expect(await told(await file(browser, 'ALICE', 'xlsx'))).toBe(absent);
    const read = await browser.get(`${base}/statements/${mine?.closeId}/ALICE`);
    expect(statement.parse(await read.json())).toMatchObject({ practice: { code: 'ALICE' } });
    const unknown = await browser.get(`${base}/statements/${uuidv7()}/ALICE`);
    expect(await told(unknown)).toBe(absent);
  });

  it('ends an open stream with the right of who listens; it keeps no session awake', async () => {
    const { superuser } = world.database;
    const earlier = world.database.work(new Date(Date.now() - 60_000));
    const id = await earlier.run(books.actor, (tx) => person(tx, 'listening', 'auditor'));
    const browser = await signedIn('listening');
    await superuser.query(
      `update auth.session set last_used_at = now() - interval '10 minutes' where user_id = $1`,
      [id],
    );
    await superuser.query(`update statements.quarter_close set state = 'running'`);
    const [close] = closeList.parse(await (await browser.get(`${base}/closes`)).json()).closes;
    const events = await browser.get(`${base}/closes/${close?.id}/events`);
    const reader = events.body?.getReader();
    await reader?.read();
    await superuser.query(
      `update auth.session set last_used_at = now() - interval '10 minutes' where user_id = $1`,
      [id],
    );
    await reader?.read();
    const { rows } = await superuser.query<{ silent: boolean }>(
      `select last_used_at < now() - interval '9 minutes' as silent from auth.session
        where user_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ silent: true }]);
    const begun = Date.now();
    const now = world.database.work(new Date());
    await now.run(books.actor, (tx) => new RoleGrants().end(tx, id, 'auditor'));
    for (let read = await reader?.read(); read?.done === false; ) read = await reader?.read();
    expect(Date.now() - begun).toBeLessThan(2_000);
    await superuser.query(`update statements.quarter_close set state = 'done'`);
  });

  it('shows nothing any more once the right has ended', async () => {
    const browser = await signedIn('alice');
    const [mine] = (await statementsOf(browser)).statements;
    const file = () => browser.get(`${base}/statements/${mine?.closeId}/ALICE/file/pdf`);
    expect((await file()).status).toBe(200);
    const now = world.database.work(new Date());
    await now.run(books.actor, (tx) => new RoleGrants().end(tx, alice, 'member'));
    const answer = await browser.get(`${base}/statements`);
    expect(await told(answer)).toBe('404 platform.not-found');
    expect(await told(await file())).toBe('404 platform.not-found');
  });
});
