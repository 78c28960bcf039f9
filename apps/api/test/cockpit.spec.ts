import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  closeBegun,
  closeList,
  closePractices,
  latestTrial,
  notificationList,
  quarterVersions,
  question,
  questionList,
  readiness,
  reminders,
  trial,
  type NotificationList,
} from '@plusloin/contracts';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import { told, type ABrowser } from './a-browser.js';
import { AClosingCooperative } from './a-closing-cooperative.js';

const REASON = 'Les comptes du trimestre sont complets';
const SECRET = 'Jeanne Dupont, rue Haute';

describe('The cockpit of a quarter', () => {
  let here: AClosingCooperative;
  let base: string;
  let coordinator: ABrowser;
  let accountant: ABrowser;
  let alice: ABrowser;
  let closeId: string;

  beforeAll(async () => {
    here = await AClosingCooperative.open();
    ({ base } = here);
    coordinator = await here.signedIn('coordinator');
    accountant = await here.signedIn('accountant');
    alice = await here.signedIn('alice');
  });
  afterAll(() => here.close());

  const read = async <T>(schema: { parse(value: unknown): T }, browser: ABrowser, path: string) =>
    schema.parse(await (await browser.get(`${base}${path}`)).json());
  const wrote = async <T>(
    schema: { parse(value: unknown): T },
    browser: ABrowser,
    [path, body]: readonly [string, unknown],
  ) => schema.parse(await (await browser.post(`${base}${path}`, body)).json());
  const newsOf = (browser: ABrowser): Promise<NotificationList> =>
    read(notificationList, browser, '/notifications');

  const post = (key: string, account: string, minor: bigint) =>
    here.world.services.work.run(here.books.actor, (tx) => {
      const { practice: practiceId, memberBooks } = here.books;
      const lines = [debit('400', minor, { practiceId }), credit(account, minor, { practiceId })];
      const head = { key, journal: 'VE', on: calendarDate('2026-09-30'), label: key };
      return new Journal().post(tx, memberBooks, { ...head, lines });
    });

  async function closed(): Promise<string> {
    await coordinator.post(`${base}/closes/proposals`, { quarter: '2026-Q3', reason: REASON });
    const path = `${base}/closes/proposals/2026-Q3/confirmation`;
    const begun = closeBegun.parse(await (await accountant.ask('PUT', path)).json());
    await (await accountant.get(`${base}/closes/${begun.closeId}/events`)).text();
    return begun.closeId;
  }

  it('tries a close, and keeps what the trial found', async () => {
    const body = { quarter: '2026-Q3' };
    expect(await read(latestTrial, coordinator, '/closes/2026-Q3/trial')).toEqual({ trial: null });
    const first = await wrote(trial, coordinator, ['/closes/trials', body]);
    expect(first).toMatchObject({ comparedWith: null, differences: [], checks: [] });
    await post('one-more', '700', 10_000n);
    await wrote(trial, coordinator, ['/closes/trials', body]);
    const auditor = await here.signedIn('auditor');
    const { trial: latest } = await read(latestTrial, auditor, '/closes/2026-Q3/trial');
    expect(latest?.differences).toEqual([
      { practice: 'ALICE', figure: 'income', before: '2000.00', now: '2100.00' },
      { practice: 'ALICE', figure: 'result', before: '1540.00', now: '1640.00' },
    ]);
    expect(await told(await auditor.post(`${base}/closes/trials`, body))).toMatch(/^404 /);
  });

  it('names who is waited for and why, and writes to them once a day', async () => {
    expect(await read(readiness, coordinator, '/closes/2026-Q3/practices')).toMatchObject({
      ...{ counts: { ready: 1, toCheck: 0, waiting: 0 }, blockingMembers: 0 },
      practices: [{ code: 'ALICE', state: 'ready', reasons: [] }],
    });
    await post('unknown', '499', 5_000n);
    const path = '/closes/2026-Q3/practices?state=waiting&reason=suspense';
    expect(await read(readiness, coordinator, path)).toMatchObject({
      ...{ counts: { ready: 0, toCheck: 0, waiting: 1 }, blockingMembers: 1 },
      reasons: [{ name: 'suspense', practices: 1 }],
      practices: [{ code: 'ALICE', state: 'waiting', reasons: ['suspense'], writtenOn: null }],
    });
    const asked = ['/closes/reminders', { quarter: '2026-Q3' }] as const;
    expect(await wrote(reminders, coordinator, asked)).toEqual({
      ...{ written: 1, alreadyToday: 0, withoutAccount: 0 },
    });
    expect(await wrote(reminders, accountant, asked)).toEqual({
      ...{ written: 0, alreadyToday: 1, withoutAccount: 0 },
    });
    expect(await read(readiness, coordinator, path)).toMatchObject({ blockingMembers: 0 });
    expect((await newsOf(alice)).notifications).toMatchObject([
      { kind: 'close-waits', ids: { quarter: '2026-Q3' }, isRead: false },
    ]);
    await post('mended', '499', -5_000n);
  });

  it('shows how each statement stands, and tells its member that it is there', async () => {
    closeId = await closed();
    const results = await read(closePractices, coordinator, `/closes/${closeId}/results`);
    expect(results.practices).toMatchObject([{ practice: 'ALICE', state: 'made', failure: null }]);
    const onlyFailed = `/closes/${closeId}/results?state=failed`;
    const failed = await read(closePractices, coordinator, onlyFailed);
    expect(failed.practices).toEqual([]);
    const retry = await coordinator.post(`${base}/closes/${closeId}/retries`, { practice: null });
    expect(await told(retry)).toBe('409 statements.nothing-to-retry');
    expect((await newsOf(alice)).notifications[0]).toMatchObject({
      ...{ kind: 'statement-published', ids: { closeId, subject: 'ALICE', quarter: '2026-Q3' } },
    });
    expect((await newsOf(accountant)).notifications).toMatchObject([{ kind: 'close-proposed' }]);
    expect((await newsOf(coordinator)).notifications).toEqual([]);
  });

  it('lets each read their own news, and mark them', async () => {
    const [latest] = (await newsOf(alice)).notifications;
    const others = await accountant.post(`${base}/notifications/readings`, { ids: [latest?.id] });
    expect(await others.json()).toEqual({ unread: 1 });
    expect(await newsOf(alice)).toMatchObject({ unread: 2 });
    const mine = await alice.post(`${base}/notifications/readings`, { ids: [latest?.id] });
    expect(await mine.json()).toEqual({ unread: 1 });
    const first = await read(notificationList, alice, '/notifications?limit=1');
    const rest = await read(notificationList, alice, `/notifications?limit=1&after=${first.next}`);
    expect(rest.notifications).toMatchObject([{ kind: 'close-waits' }]);
  });

  it('is asked about a figure by the member alone, and answered by the accountant', async () => {
    const path = `/statements/${closeId}/ALICE/questions`;
    const body = { figure: 'ALICE/result', text: `Pourquoi ${SECRET} ?` };
    const asked = await wrote(question, alice, [path, body]);
    expect(asked).toMatchObject({ figure: 'ALICE/result', waitsFor: 'accountant' });
    for (const [who, where, what] of [
      [coordinator, path, body],
      [alice, path, { ...body, figure: 'ALICE/no-such-figure' }],
      [alice, `/statements/${closeId}/pooled/questions`, body],
      [alice, `/statements/${uuidv7()}/ALICE/questions`, body],
    ] as const) {
      expect(await told(await who.post(`${base}${where}`, what))).toBe('404 platform.not-found');
    }
    const away = await here.signedIn('away');
    for (const who of [away, coordinator]) {
      const foreign = await who.get(`${base}/questions/${asked.id}`);
      expect(await told(foreign)).toBe('404 platform.not-found');
    }
    const waiting = await read(questionList, accountant, '/questions?waitsFor=accountant');
    expect(waiting.questions).toMatchObject([{ id: asked.id, messages: [{ text: body.text }] }]);
    const answer = [`/questions/${asked.id}/messages`, { text: 'Une provision.' }] as const;
    expect(await wrote(question, accountant, answer)).toMatchObject({ waitsFor: 'member' });
    const mine = await read(questionList, alice, `/questions?closeId=${closeId}&subject=ALICE`);
    expect(mine.questions[0]?.messages).toMatchObject([
      { isMine: true, isAnswer: false },
      { isMine: false, isAnswer: true, text: 'Une provision.' },
    ]);
    const kinds = (await newsOf(alice)).notifications.map(({ kind }) => kind);
    expect(kinds).toContain('question-answered');
  });

  it('keeps what was asked sealed', async () => {
    const { rows } = await here.world.database.superuser.query<{ sealed: Buffer }>(
      'select sealed from statements.question_message',
    );
    expect(rows).toHaveLength(2);
    for (const { sealed } of rows) expect(sealed.includes('Jeanne')).toBe(false);
  });

  it('is opened again by two people who have just shown a second factor', async () => {
    const stale = await here.signedIn('coordinator', '20 minutes');
    const wish = { quarter: '2026-Q3', reason: 'Une facture a été oubliée' };
    const refused = await stale.post(`${base}/closes/reopenings`, wish);
    expect(await told(refused)).toBe('403 identity.step-up-required');
    coordinator = await here.signedIn('coordinator');
    const propose = () => coordinator.post(`${base}/closes/reopenings`, wish);
    expect((await propose()).status).toBe(201);
    const path = `${base}/closes/reopenings/2026-Q3`;
    expect(await told(await accountant.ask('DELETE', path))).toBe('204');
    await propose();
    const alone = await coordinator.ask('PUT', `${path}/confirmation`);
    expect(await told(alone)).toBe('409 platform.second-person-needed');
    const list = await read(closeList, accountant, '/closes');
    expect(list.reopenings).toMatchObject([{ quarter: '2026-Q3', version: 1, isMine: false }]);
    expect(await told(await accountant.ask('PUT', `${path}/confirmation`))).toBe('200');
    await post('forgotten', '700', 20_000n);
    await closed();
    const { versions } = await read(quarterVersions, coordinator, '/closes/2026-Q3/versions');
    expect(versions).toMatchObject([
      {
        ...{ version: 2, reopening: null },
        differences: [
          { practice: 'ALICE', figure: 'income', before: '2100.00', now: '2300.00' },
          { practice: 'ALICE', figure: 'result', before: '1640.00', now: '1840.00' },
        ],
      },
      { version: 1, reopening: { reason: wish.reason }, differences: [] },
    ]);
  });

  it('states a year only once its quarters are closed', async () => {
    const year = await coordinator.post(`${base}/closes/years`, { year: 2026 });
    expect(await told(year)).toBe('409 statements.year-checks-failed');
    const unknown = await coordinator.post(`${base}/closes/years`, { year: 2026, force: true });
    expect(unknown.status).toBe(422);
  });

  it('speaks the language that an account chose, on whatever device', async () => {
    const language = async (browser: ABrowser) =>
      (await (await browser.get('/api/me')).json()).account.language;
    expect(await language(alice)).toBe(null);
    const chosen = await alice.ask('PUT', '/api/me/language', { language: 'nl' });
    expect(chosen.status).toBe(204);
    expect(await language(await here.signedIn('alice'))).toBe('nl');
    expect(await language(accountant)).toBe(null);
    const odd = await alice.ask('PUT', '/api/me/language', { language: 'de' });
    expect(odd.status).toBe(422);
  });
});
