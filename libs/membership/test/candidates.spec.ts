import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  CandidateFiles,
  Candidates,
  Meetings,
  membershipContext,
  Paths,
  tellWhatIsDue,
} from '@plusloin/membership';
import { Outbox } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ContributingWorld, T3 } from './contributing-world.js';
import { JoiningWorld, KEYS, refusal } from './joining-world.js';

const TODAY = '2026-11-22';
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const form = { name: 'Nora Petit', email: 'nora@essai.test', practiceWished: 'Médiation' };

describe('Somebody who wonders whether to join', () => {
  it('tells their name, an address and what they wish to do, and no more', async () => {
    const world = await JoiningWorld.open(database);
    const candidates = new Candidates(world.on(TODAY));
    await candidates.register(world.coordinator, form);
    const [candidate] = await candidates.list(world.coordinator);
    expect(candidate).toMatchObject({ ...form, phone: null, stage: 'candidate' });
    for (const wrong of [{ email: 'nora' }, { name: 'No\nra' }, { income: 'RSA' }]) {
      const asked = candidates.register(world.coordinator, { ...form, ...wrong });
      expect(await refusal(asked)).toBe('membership.invalid-form');
    }
  });

  it('is known once by an address, until the path ends', async () => {
    const world = await JoiningWorld.open(database);
    const first = await world.register(TODAY, 'nora@essai.test');
    expect(await world.register(TODAY, 'Nora@Essai.test')).toBe(first);
    const of = { pathId: first, why: 'ne donne pas suite' };
    await new Paths(world.on(TODAY)).take(world.coordinator, 'withdraw', of);
    expect(await world.register(TODAY, 'nora@essai.test')).not.toBe(first);
  });

  it('who registers twice at the same moment is one', async () => {
    const world = await JoiningWorld.open(database);
    const twice = [1, 2, 3].map(() => world.register(TODAY, 'ida@essai.test'));
    expect(new Set(await Promise.all(twice)).size).toBe(1);
  });

  it('waits for an answer for seven days at most, then the team is told once', async () => {
    const world = await JoiningWorld.open(database);
    const late = await world.register('2026-11-14');
    const answered = await world.register('2026-11-14');
    await world.register('2026-11-15');
    const candidates = new Candidates(world.on(TODAY));
    const files = new CandidateFiles(world.on(TODAY));
    await files.answer(world.colleague, answered, 'Bonjour');
    const waiting = await candidates.waiting(world.coordinator);
    expect(waiting.map(({ pathId }) => pathId)).toEqual([late]);
    for (const told of [1, 0]) {
      expect(await world.run(TODAY, (tx) => candidates.alert(tx))).toBe(told);
    }
    const all = await world.notices();
    const notice = all.find(({ kind }) => kind === 'candidate-waits');
    expect(notice).toMatchObject({ kind: 'candidate-waits', pathId: null, subjectId: late });
  });
});

describe('Every morning', () => {
  it('what is due is told once, by the job of the calendar', async () => {
    const world = await JoiningWorld.open(database);
    const late = await world.register('2026-11-01');
    await world.verified(late, 'insurance', '2026-12-12');
    const { work, config } = world.on(TODAY);
    const nowhere = { ...config, dataFolder: '/nowhere' };
    const services = { work, outbox: new Outbox(), config: nowhere } as never;
    const handlers = membershipContext.handlers?.(services) ?? [];
    const [morning] = handlers.filter(({ job }) => job === tellWhatIsDue.name);
    const { cooperativeId } = world.coordinator;
    const payload = { cooperativeId, at: `${TODAY}T06:00:00.000Z` };
    for (const _twice of [1, 2]) await morning?.run(world.coordinator, payload, {} as never);
    const told = await world.notices();
    expect(told.map(({ kind }) => kind)).toEqual([
      'candidate-registered',
      'candidate-waits',
      'document-expires',
    ]);
  });
});

describe('A candidate', () => {
  it('owes no contribution, wherever they are on the way in', async () => {
    const rules = await ContributingWorld.open(database.work());
    const due = () => rules.run((tx) => rules.contributions.preview(tx, T3));
    const before = await due();
    const { actor } = rules.books;
    const services = { work: rules.work, config: KEYS };
    const pathId = await new Candidates(services).register(actor, form);
    const meeting = { title: 'Information', place: 'Liège', quorum: 1, places: 1 };
    const dates = ['2026-12-01T18:00:00Z'];
    const meetingId = await new Meetings(services).propose(actor, { ...meeting, dates });
    await new Meetings(services).register(actor, { meetingId, pathId });
    expect(await due()).toEqual(before);
    await rules.closes();
    expect(await rules.run((tx) => rules.contributions.of(tx, T3, 1))).toHaveLength(1);
  });

  it('can be no member of the registry, so that no books can name them', async () => {
    const world = await JoiningWorld.open(database);
    const pathId = await world.register(TODAY);
    await expect(
      database.superuser.query(
        `insert into registry.member values ($1, $2, 'NORA', 'Nora', 'fr')`,
        [world.books.actor.cooperativeId, pathId],
      ),
    ).resolves.toBeDefined();
    await expect(
      database.superuser.query('update membership.path set member_id = id where id = $1', [pathId]),
    ).rejects.toThrow(/only_members_have_books/);
  });

  it('is named by no table that holds an amount, an invoice or a payment', async () => {
    const { rows } = await database.superuser.query<{ table: string; columns: string[] }>(NAMED);
    expect(rows.map(({ table }) => table)).toEqual([
      ...['adviser', 'appointment', 'candidate', 'candidate_note', 'departure', 'document'],
      ...['information_handover', 'information_reading', 'introduction'],
      ...['meeting_registration', 'meeting_vote', 'notice', 'path_event', 'relayed_message'],
    ]);
    const words = /amount|price|fee|net|vat|paid|payment|invoice|due_amount|cost|share|iban/;
    const ofMoney = rows.flatMap(({ columns }) => columns).filter((name) => words.test(name));
    expect(ofMoney).toEqual([]);
  });

  it('is known elsewhere by roles and letters alone, so that no posting can name one', async () => {
    const { rows } = await database.superuser.query<{ name: string }>(
      `select distinct table_schema || '.' || table_name as name from information_schema.columns
        where column_name ~ '(^|_)(path_id|candidate|candidate_id)$'
          and table_schema not in ('information_schema', 'membership', 'pg_catalog')
        order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(['identity.invitation', 'identity.role_grant']);
  });
});

/** Every table that refers to a path, with its columns. */
const NAMED = `
  select c.relname as table, (select array_agg(a.attname::text) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c where exists (select from pg_constraint k where k.conrelid = c.oid
    and k.contype = 'f' and k.confrelid = 'membership.path'::regclass) order by 1`;
