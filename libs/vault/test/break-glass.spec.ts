import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import {
  AuditLog,
  operatorActor,
  Outbox,
  type Actor,
  type Services,
  type Work,
} from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { Accounts, RoleGrants } from '@plusloin/identity';
import {
  breakGlasses,
  BreakGlasses,
  Keyring,
  stateOf,
  Vault,
  vaultContext,
} from '@plusloin/vault';
import { codeOf, holdersOf, newKey, vaultWorld, type VaultWorld } from './vault-world.js';

let database: TestDatabase;
let world: VaultWorld;
let keyring: Keyring;
let anne: Actor;
let paul: Actor;
let personId: string;

const MONDAY = '2026-11-23T09:00:00Z';
const at = (instant: string): Work => database.work(new Date(instant));
const parts = (instant: string) => ({
  ...{ work: at(instant), keyring, holders: holdersOf([world.alice, world.bruno]) },
});
const glasses = (instant = MONDAY) => new BreakGlasses({ ...parts(instant), outbox: new Outbox() });
const opening = (actor: Actor, instant = MONDAY) =>
  codeOf(new Vault(parts(instant)).open(actor, personId, 'break-glass'));
const glassOf = async (id: string) => {
  const all = await at(MONDAY).read(anne, (tx) => breakGlasses(tx, { limit: 100 }));
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw new Error('no such request');
  return found;
};
const asked = () => glasses().ask(anne, world.alice.memberId, 'Jeanne est à l’hôpital.');

/** Somebody who signs in, and decides since then. */
const deciding = (cooperativeId: string, since: string): Promise<Actor> =>
  at(since).run(operatorActor(cooperativeId), async (tx) => {
    const email = `${uuidv7()}@plusloin.test`;
    const password = 'quatre mots bien longs';
    const id = await new Accounts().open(tx, { email, name: 'Somebody', password });
    await new RoleGrants().grant(tx, { accountId: id, role: 'coordinator' });
    return { cooperativeId, kind: 'person', id };
  });

beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  keyring = new Keyring(newKey());
  world = await vaultWorld(at(MONDAY), keyring);
  const { cooperativeId } = world.operator;
  anne = await deciding(cooperativeId, '2026-11-01T09:00:00Z');
  paul = await deciding(cooperativeId, '2026-11-01T09:00:00Z');
  const { actor, memberId } = world.alice;
  personId = (await world.vault.seal(actor, memberId, { name: 'Jeanne' })).id;
});

describe('Opening in need', () => {
  it('waits for a second person, lasts 24 hours, and is shut', async () => {
    expect(await opening(anne)).toBe('vault.not-their-social-worker');
    const { id } = await asked();
    expect(await opening(anne)).toBe('vault.break-glass-not-approved');
    const approved = await glasses('2026-11-23T10:00:00Z').approve(paul, id);
    expect(approved.shutAt).toEqual(new Date('2026-11-24T10:00:00Z'));
    expect(await opening(anne, '2026-11-24T09:59:59Z')).toBe('none');
    expect(await opening(anne, '2026-11-24T10:00:00Z')).toBe('vault.break-glass-expired');
  });

  it('lets in the person who asked alone, to this member’s persons alone', async () => {
    const { id } = await asked();
    await glasses().approve(paul, id);
    expect(await opening(paul)).toBe('vault.not-their-social-worker');
    const { actor, memberId } = world.bruno;
    personId = (await world.vault.seal(actor, memberId, { name: 'Karim' })).id;
    expect(await opening(anne)).toBe('vault.not-their-social-worker');
  });

  it('is approved by another person, within a day, once', async () => {
    const { id } = await asked();
    expect(await codeOf(glasses().approve(anne, id))).toBe('vault.break-glass-same-person');
    expect(await codeOf(glasses('2026-11-24T09:00:00Z').approve(paul, id))).toBe(
      'vault.break-glass-expired',
    );
    await glasses().approve(paul, id);
    expect(await codeOf(glasses().approve(paul, id))).toBe('vault.break-glass-approved');
  });

  it('is approved by nobody who came less than 72 hours ago, nor asked by them', async () => {
    const { cooperativeId } = world.operator;
    const newcomer = await deciding(cooperativeId, '2026-11-20T09:00:01Z');
    const { id } = await asked();
    expect(await codeOf(glasses().approve(newcomer, id))).toBe('identity.confirms-too-soon');
    const { memberId } = world.alice;
    const theirs = await glasses().ask(newcomer, memberId, 'Jeanne est à l’hôpital.');
    expect(await codeOf(glasses().approve(paul, theirs.id))).toBe('identity.proposed-too-soon');
    await glasses('2026-11-23T09:00:02Z').approve(newcomer, id);
  });

  it('is an affair of persons of the cooperative, with a reason', async () => {
    const { memberId } = world.alice;
    const ask = (actor: Actor, reason: string) =>
      codeOf((async () => glasses().ask(actor, memberId, reason))());
    expect(await ask(world.operator, 'Vite')).toBe('vault.break-glass-needs-persons');
    expect(await ask(anne, '  ')).toBe('vault.reason-missing');
    expect(await ask({ ...anne, cooperativeId: uuidv7() }, 'Vite')).toBe('platform.not-found');
    const { id } = await asked();
    const elsewhere = { ...paul, cooperativeId: uuidv7() };
    expect(await codeOf(glasses().approve(elsewhere, id))).toBe('platform.not-found');
  });

  it('keeps its reason sealed, for whoever approves and for the member', async () => {
    const { id } = await asked();
    expect(await glasses().reasonOf(paul, id)).toBe('Jeanne est à l’hôpital.');
    const { rows } = await database.superuser.query(
      `select encode(sealed_reason, 'escape') as text from vault.break_glass where id = $1`,
      [id],
    );
    expect(rows[0].text).not.toContain('Jeanne');
  });

  it('is held by the database too: two persons, a day, one approval', async () => {
    const { id } = await asked();
    const approve = (by: string, hours: number) =>
      at(MONDAY).run(anne, (tx) =>
        tx.query(
          `update vault.break_glass set approved_by = $2, approved_at = asked_at,
            shut_at = asked_at + make_interval(hours => $3) where id = $1`,
          [id, by, hours],
        ),
      );
    await expect(approve(anne.id, 24)).rejects.toThrow('two_persons');
    await expect(approve(paul.id, 48)).rejects.toThrow('shut_after_a_day');
    await approve(paul.id, 24);
    expect(await codeOf(approve(paul.id, 24))).toBe('vault.append-only');
  });

  it('tells the member through the outbox and by mail, without a name, once', async () => {
    await at(MONDAY).run(world.operator, async (tx) => {
      const email = 'alice@plusloin.test';
      const accountId = await new Accounts().open(tx, { email, name: 'Alice', password: 'x' });
      const { memberId } = world.alice;
      await new RoleGrants().grant(tx, { accountId, role: 'member', memberId });
    });
    const { id } = await asked();
    await glasses().approve(paul, id);
    const outbox = await at(MONDAY).read(anne, (tx) =>
      tx.query<{ payload: { event: string } }>(
        `select payload from platform.outbox where job = 'vault.tell-member' order by id`,
      ),
    );
    expect(outbox.map(({ payload }) => payload)).toEqual([
      { breakGlassId: id, event: 'asked' },
      { breakGlassId: id, event: 'approved' },
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'plusloin-mail-'));
    const config = { dataFolder: folder, origin: 'https://plusloin.test' };
    const services = { work: at(MONDAY), config } as Services;
    const handlers = vaultContext.handlers?.(services) ?? [];
    const tell = handlers.find(({ job }) => job === 'vault.tell-member');
    const run = { signal: new AbortController().signal, attempt: 1, progress: async () => {} };
    for (const { payload } of [...outbox, ...outbox]) await tell?.run(anne, payload, run);
    const told = await at(MONDAY).read(anne, (tx) =>
      tx.query<{ event: string }>(TOLD, [tx.cooperativeId, world.alice.memberId, id]),
    );
    expect(told.map(({ event }) => event)).toEqual(['asked', 'approved']);
    const mails = readdirSync(join(folder, 'mail')).sort();
    const texts = mails.map((name) => readFileSync(join(folder, 'mail', name), 'utf8'));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^To: alice@plusloin.test\nSubject: Les Essais : accès exceptionnel/);
    for (const text of texts) expect(text).not.toMatch(/Jeanne|hôpital/);
    rmSync(folder, { recursive: true });
  });

  it('is declined, taken back or shut before its time, by one person', async () => {
    const { id } = await asked();
    expect((await glasses().end(paul, id)).endedBy).toBe(paul.id);
    expect(await codeOf(glasses().approve(paul, id))).toBe('vault.break-glass-expired');
    expect(await opening(anne)).toBe('vault.not-their-social-worker');
    const again = await asked();
    await glasses().approve(paul, again.id);
    expect(await opening(anne)).toBe('none');
    const ended = await glasses('2026-11-23T11:00:00Z').end(anne, again.id);
    expect(ended).toMatchObject({ endedBy: anne.id, shutAt: new Date('2026-11-24T09:00:00Z') });
    expect(await opening(anne, '2026-11-23T11:00:01Z')).toBe('vault.break-glass-expired');
    expect(await glasses('2026-11-23T12:00:00Z').end(paul, again.id)).toEqual(ended);
    const operated = (async () => glasses().end(world.operator, again.id))();
    expect(await codeOf(operated)).toBe('vault.break-glass-needs-persons');
  });

  it('says how each stands', async () => {
    const { id } = await asked();
    const atTen = new Date('2026-11-23T10:00:00Z');
    expect(stateOf(await glassOf(id), atTen)).toBe('asked');
    expect(stateOf(await glassOf(id), new Date('2026-11-24T09:00:00Z'))).toBe('lapsed');
    await glasses().approve(paul, id);
    expect(stateOf(await glassOf(id), atTen)).toBe('open');
    expect(stateOf(await glassOf(id), new Date('2026-11-24T09:00:00Z'))).toBe('shut');
    await glasses().end(anne, id);
    expect(stateOf(await glassOf(id), atTen)).toBe('shut');
  });

  it('logs each step and each opening', async () => {
    const { id } = await asked();
    await glasses().approve(paul, id);
    await opening(anne);
    await opening(anne);
    const entries = await at(MONDAY).read(anne, (tx) => new AuditLog().search(tx));
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([
      ['vault.identity-opened', anne.id],
      ['vault.identity-opened', anne.id],
      ['vault.break-glass-approved', paul.id],
      ['vault.break-glass-asked', anne.id],
      ['vault.persons-sealed', world.alice.actor.id],
    ]);
    expect(entries[0].details).toMatchObject({ reason: 'break-glass', right: 'break-glass' });
  });
});

const TOLD = `
  select event from vault.notice
  where cooperative_id = $1 and member_id = $2 and break_glass_id = $3 order by id`;
