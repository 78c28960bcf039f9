import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecretKey, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contexts, RetentionRun, type DueData } from '@plusloin/backoffice';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import {
  AdviserNotes,
  Advisers,
  CandidateFiles,
  Candidates,
  Documents,
  Introductions,
  Leaving,
  NoticeMails,
  Paths,
  type NewDocument,
} from '@plusloin/membership';
import {
  AuditLog,
  FolderMailer,
  FolderStorage,
  operatorActor,
  Outbox,
  type Actor,
  type Config,
} from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { dumpOf, testDatabase, type TestDatabase } from '@plusloin/testing';

let database: TestDatabase;
let actor: Actor;
let colleague: Actor;
let memberId: string;
let memberPath: string;

const config = { keyEncryptionKey: createSecretKey(randomBytes(32)) } as Config;
const folder = mkdtempSync(join(tmpdir(), 'plusloin-retention-'));
const storage = new FolderStorage(folder);
const on = (day: string) => ({
  ...{ work: database.work(new Date(`${day}T11:00:00Z`)), outbox: new Outbox(), storage, config },
});
const run = (day: string) => new RetentionRun(on(day));
const apply = async (day: string, kind: DueData['kind']) => {
  const found = (await run(day).apply(actor)).find((one) => one.kind === kind);
  return [found?.announced, found?.destroyed];
};
const query = <T>(sql: string, ...more: unknown[]) =>
  on('2026-01-05').work.read(actor, (tx) => tx.query<T>(sql, [tx.cooperativeId, ...more]));
const files = () => storage.list(`documents/essai-${actor.cooperativeId}/`);
const told = async (action: string) => {
  const log = await on('2026-01-05').work.read(actor, (tx) => new AuditLog().search(tx));
  return log.filter((one) => one.action === action).map(({ subject }) => subject.split(':')[1]);
};

beforeAll(async () => {
  database = await testDatabase(contexts);
});
beforeEach(async () => {
  const cooperativeId = uuidv7();
  actor = operatorActor(cooperativeId, 'coordination');
  colleague = operatorActor(cooperativeId, 'compta');
  await on('2023-01-04').work.run(actor, async (tx) => {
    const slug = `essai-${cooperativeId}`;
    const place = { country: 'BE', timeZone: 'Europe/Brussels', currency: 'EUR' } as const;
    await new Registry().found(tx, { slug, name: 'Les Essais', ...place });
    memberId = (await new Registry().admit(tx, { code: 'ALICE', displayName: 'Alice' })).id;
    const enrolled = { why: 'déjà membre', on: calendarDate('2023-01-04') };
    memberPath = await new Paths(on('2023-01-04')).enrol(tx, memberId, enrolled);
  });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const register = (day: string, name: string) =>
  new Candidates(on(day)).register(actor, {
    ...{ name, email: `${name.toLowerCase()}@essai.test`, practiceWished: 'Droits' },
  });

async function* pdf() {
  yield Buffer.from(`%PDF-1.7\n${uuidv7()}\n%%EOF`);
}

/** A document that a colleague has judged on the day on which it was brought. */
async function judged(day: string, of: Partial<NewDocument>, why?: string): Promise<string> {
  const whole = { type: 'insurance', issuedOn: '2023-01-01', pathId: memberPath } as const;
  const documents = new Documents(on(day));
  const id = await documents.upload(actor, { ...whole, name: 'a.pdf', ...of }, pdf());
  await (why ? documents.refuse(colleague, id, why) : documents.verify(colleague, id));
  return id;
}

const kept = async () =>
  (await query<{ id: string }>(
    'select id from membership.document where cooperative_id = $1 order by id',
  )).map(({ id }) => id);

const leave = (day: string) =>
  new Leaving(on(day)).leave(actor, { memberId, memberCode: 'ALICE', why: 'projet' });

describe('A candidacy of which nothing is heard', () => {
  it('is told a month before, then closed and erased with all that was brought', async () => {
    const pathId = await register('2024-03-04', 'Gaston');
    const other = await register('2024-03-05', 'Odile');
    await judged('2024-03-06', { pathId });
    expect(await apply('2026-12-31', 'stale-candidate')).toEqual([0, 0]);
    expect(await apply('2027-01-15', 'stale-candidate')).toEqual([2, 0]);
    await register('2027-01-20', 'Odile');
    expect(await apply('2027-02-10', 'stale-candidate')).toEqual([1, 0]);
    expect(await files()).toHaveLength(1);
    expect(await apply('2027-02-15', 'stale-candidate')).toEqual([0, 1]);
    expect(await files()).toEqual([]);
    expect(await kept()).toEqual([]);
    expect(await apply('2027-02-15', 'stale-candidate')).toEqual([0, 0]);
    const all = await new Candidates(on('2027-02-16')).list(actor);
    expect(all.find((one) => one.pathId === pathId)).toMatchObject({
      ...{ stage: 'withdrawn', isErased: true, name: '—' },
    });
    expect(all.find((one) => one.pathId === other)).toMatchObject({
      ...{ stage: 'candidate', isErased: false, name: 'Odile' },
    });
    expect(await told('vault.path-erased')).toEqual([pathId]);
    expect(await dumpOf(database.superuser)).not.toMatch(/gaston/i);
  });

  it('has a letter that says the day, and how to keep it open', async () => {
    const pathId = await register('2024-03-04', 'Gilda');
    await apply('2027-01-15', 'stale-candidate');
    await apply('2027-01-16', 'stale-candidate');
    const mailed = join(folder, 'mail');
    const mails = new NoticeMails(on('2027-01-15'), new FolderMailer(mailed), 'https://p.test');
    await mails.send(actor, `candidacy-ends:${pathId}:2024-03-04`);
    const [name = '', ...more] = readdirSync(mailed);
    expect(more).toEqual([]);
    const letter = readFileSync(join(mailed, name), 'utf8');
    expect(letter).toMatch(/^To: gilda@essai.test\nSubject: Ta candidature va être close\n/);
    expect(letter).toContain('à partir du dimanche 14 février 2027');
    expect(letter).toContain('remplis de nouveau le formulaire');
  });

  it('stays for as long as somebody of the team writes, or the path goes on', async () => {
    const pathId = await register('2024-03-04', 'Nadia');
    await new CandidateFiles(on('2026-05-04')).answer(actor, pathId, 'Bonjour');
    expect(await apply('2028-06-01', 'stale-candidate')).toEqual([0, 0]);
    expect(await apply('2029-01-02', 'stale-candidate')).toEqual([1, 0]);
    await new Paths(on('2029-01-20')).take(actor, 'refuse', { pathId, why: 'pas de suite' });
    expect(await apply('2029-03-02', 'stale-candidate')).toEqual([0, 0]);
    expect(await told('vault.path-erased')).toEqual([]);
  });
});

describe('Documents', () => {
  it('of a candidate who did not become a member go after a year, before the rest', async () => {
    const pathId = await register('2024-03-04', 'Paul');
    await judged('2024-03-04', { pathId });
    await new Paths(on('2024-06-04')).take(actor, 'refuse', { pathId, why: 'autre projet' });
    expect(await apply('2026-01-20', 'candidate-document')).toEqual([1, 0]);
    expect(await apply('2026-02-02', 'candidate-document')).toEqual([0, 1]);
    expect([await kept(), await files()]).toEqual([[], []]);
    const [candidate] = await new Candidates(on('2026-02-02')).list(actor);
    expect(candidate).toMatchObject({ pathId, isErased: false });
  });

  it('of a member stay five years after the end; refused ones one, replaced two', async () => {
    const old = await judged('2023-02-01', { expiresOn: '2023-12-31' });
    const bad = await judged('2023-02-02', { type: 'criminal-record' }, 'illisible');
    const last = await judged('2023-12-01', { expiresOn: '2024-12-31' });
    const forEver = await judged('2023-12-02', { type: 'diploma', title: 'assistant-social' });
    await leave('2024-05-02');
    expect(await apply('2026-02-02', 'refused-document')).toEqual([0, 1]);
    expect(await kept()).toEqual([last, forEver].sort());
    expect(await told('membership.document-erased')).toEqual(expect.arrayContaining([old, bad]));
    await run('2029-12-31').apply(actor);
    expect(await kept()).toEqual([last, forEver].sort());
    await run('2030-01-31').apply(actor);
    expect([await kept(), await files()]).toEqual([[], []]);
  });

  it('whose file could not be removed are found again by the next run', async () => {
    const id = await judged('2023-02-02', {}, 'illisible');
    const broken = Object.assign(Object.create(storage), {
      remove: () => Promise.reject(new Error('planted')),
    });
    const day = on('2026-02-02');
    const failing = new RetentionRun({ ...day, storage: broken });
    await expect(failing.apply(actor)).rejects.toThrow('planted');
    expect([await kept(), await told('membership.document-erased')]).toEqual([[id], []]);
    await run('2026-02-02').apply(actor);
    expect([await kept(), await files()]).toEqual([[], []]);
    expect(await told('membership.document-erased')).toEqual([id]);
  });
});

describe('What people wrote', () => {
  it('to each other goes a year after they were no longer in touch', async () => {
    const pathId = await register('2024-03-04', 'Rita');
    const introductions = new Introductions(on('2024-03-05'));
    const id = await introductions.propose(actor, { pathIds: [pathId, memberPath] });
    for (const one of [pathId, memberPath]) await introductions.consent(actor, { id, pathId: one });
    await introductions.write(actor, { id, pathId, words: 'Bonjour' });
    expect(await apply('2026-02-02', 'message')).toEqual([0, 0]);
    await new Introductions(on('2024-06-04')).withdraw(actor, { id, pathId });
    expect(await apply('2026-01-20', 'message')).toEqual([1, 0]);
    expect(await apply('2026-02-02', 'message')).toEqual([0, 1]);
    expect(await query('select from membership.relayed_message where cooperative_id = $1')).toEqual(
      [],
    );
    expect(await told('membership.messages-erased')).toEqual([id]);
  });

  it('of a member goes two years after they left, and not while they are here', async () => {
    await new AdviserNotes(on('2023-03-01')).add(actor, memberId, 'Très motivée');
    await new CandidateFiles(on('2023-03-02')).note(actor, memberPath, 'Rappelle lundi');
    expect(await apply('2030-02-02', 'adviser-note')).toEqual([0, 0]);
    await leave('2024-05-02');
    expect(await apply('2026-12-31', 'adviser-note')).toEqual([0, 0]);
    expect(await apply('2027-02-02', 'adviser-note')).toEqual([0, 1]);
    for (const table of ['adviser_note', 'candidate_note']) {
      const left = await query(`select from membership.${table} where cooperative_id = $1`);
      expect(left).toEqual([]);
    }
    expect(await told('membership.notes-erased')).toEqual([memberId]);
  });

  it('of an appointment goes two years after it', async () => {
    const appointment = { pathId: memberPath, adviser: 'person:ines', minutes: 45, place: 'ici' };
    const startsAt = '2024-05-02T10:00:00Z';
    const id = await new Advisers(on('2024-05-01')).appoint(actor, { ...appointment, startsAt });
    expect(await apply('2027-01-20', 'appointment')).toEqual([1, 0]);
    expect(await apply('2027-02-02', 'appointment')).toEqual([0, 1]);
    expect(await told('membership.appointment-erased')).toEqual([id]);
  });
});
