import { createSecretKey } from 'node:crypto';
import { RoleGrants } from '@plusloin/identity';
import { calendarDate, uuidv7 } from '@plusloin/kernel';
import {
  Advisers,
  Candidates,
  Documents,
  Introductions,
  Meetings,
  pathOfMember,
  Paths,
  TwoPersonSteps,
} from '@plusloin/membership';
import {
  operatorActor,
  Outbox,
  WebhookEndpoints,
  type Actor,
  type Config,
  type Storage,
  type Work,
} from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { BreakGlasses, Keyring, sealingVault } from '@plusloin/vault';

/** Ids under their names in addresses. */
export type Ids = Readonly<Record<string, string>>;

/** Where things are put: what the api that is asked stands on. */
export interface Ground {
  readonly work: Work;
  readonly storage: Storage;
}

interface Planting extends Ground {
  readonly actor: Actor;
  readonly memberId: string;
  readonly config: typeof CONFIG;
}

/** The key that `planted-api.ts` gives to its api. */
const CONFIG = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };

/**
 * Things of a member, by the names of their ids in addresses. They are put there again before one
 * may be changed.
 */
const PLANTERS: Readonly<Record<string, (at: Planting) => Promise<string>>> = {
  closeId: aClose,
  pathId: aCandidate,
  meetingId: aMeeting,
  introductionId: anIntroduction,
  documentId: aDocument,
  appointmentId: anAppointment,
  personId: aPerson,
  breakGlassId: aBreakGlass,
  grantId: aGrant,
  invitationId: aLetter,
  tokenId: aToken,
  jobId: aJob,
  stepId: aStep,
  webhookId: aWebhook,
  deliveryId: aDelivery,
  questionId: aQuestion,
  exportId: anExport,
};

/** Those of these names, or all of them: new, with the cooperative and the member. */
export async function planted(
  ground: Ground,
  { cooperativeId, memberId }: { cooperativeId: string; memberId: string },
  names: readonly string[] = Object.keys(PLANTERS),
): Promise<Ids> {
  const at = { ...ground, actor: operatorActor(cooperativeId), memberId, config: CONFIG };
  await onTheirPath(at);
  const ids: Record<string, string> = { cooperativeId, memberId };
  for (const name of names) {
    const plant = PLANTERS[name];
    if (plant !== undefined) ids[name] = await plant(at);
  }
  return ids;
}

/** What somebody who signs in asked for, by their mailbox. */
export function candidacy(work: Work, cooperativeId: string, email: string): Promise<string> {
  const form = { name: 'Nora Petit', email, practiceWished: 'Médiation' };
  return new Candidates({ work, config: CONFIG }).register(operatorActor(cooperativeId), form);
}

/** They came before the cooperative did. */
function onTheirPath({ work, actor, memberId, config }: Planting): Promise<unknown> {
  const of = { why: 'fondatrice', on: calendarDate('2020-01-01') };
  return work.run(actor, (tx) => new Paths({ work, config }).enrol(tx, memberId, of));
}

const pathOf = async ({ work, actor, memberId }: Planting): Promise<string> =>
  (await work.read(actor, (tx) => pathOfMember(tx, memberId))).id;

/** One that has failed, so that nobody who follows it waits. */
function aClose({ work, actor }: Planting): Promise<string> {
  const id = uuidv7();
  return work.run(actor, async (tx) => {
    await tx.query(
      `insert into statements.quarter_close (cooperative_id, id, quarter, version, is_provisional,
         state, requested_by, frozen_at, books, figures_version, drawing_version, failure)
       values ($1, $2, '2026-Q1', 1, true, 'failed', 'tests', $3, '[]', 1, 1,
         '{"code": "statements.proof", "details": {}}')`,
      [tx.cooperativeId, id, tx.now],
    );
    return id;
  });
}

function aCandidate(at: Planting): Promise<string> {
  return candidacy(at.work, at.actor.cooperativeId, `candidate-${uuidv7()}@plusloin.test`);
}

function aMeeting(at: Planting): Promise<string> {
  const of = { title: 'Rencontre', place: 'Liège', quorum: 1, places: 10 };
  return new Meetings(at).propose(at.actor, { ...of, dates: ['2099-01-01T18:00:00Z'] });
}

/** Both have agreed. */
async function anIntroduction(at: Planting): Promise<string> {
  const introductions = new Introductions(at);
  const pathIds = [await aCandidate(at), await pathOf(at)] as const;
  const id = await introductions.propose(at.actor, { pathIds });
  for (const pathId of pathIds) await introductions.consent(at.actor, { id, pathId });
  return id;
}

async function aDocument(at: Planting): Promise<string> {
  async function* content() {
    yield Buffer.from(`%PDF-1.7 ${uuidv7()} %%EOF`);
  }
  const of = { type: 'diploma', name: 'diploma.pdf', issuedOn: '2015-06-30' } as const;
  return new Documents(at).uploadOf(at.actor, at.memberId, of, content());
}

/** With an adviser who is always free. */
async function anAppointment(at: Planting): Promise<string> {
  const of = { pathId: await pathOf(at), adviser: uuidv7(), startsAt: '2099-01-04T10:00:00Z' };
  return new Advisers(at).appoint(at.actor, { ...of, minutes: 45, place: 'à distance' });
}

async function aPerson(at: Planting): Promise<string> {
  const people = [{ identity: { name: 'Quelqu’un' } }];
  const seal = () =>
    at.work.run(at.actor, (tx) => sealingVault(at).sealAll(tx, at.memberId, people));
  return (await seal())[0].id;
}

async function aBreakGlass({ work, actor, memberId, config }: Planting): Promise<string> {
  const asker: Actor = { cooperativeId: actor.cooperativeId, kind: 'person', id: uuidv7() };
  const keyring = new Keyring(config.keyEncryptionKey);
  const parts = { work, keyring, holders: { holds: async () => true }, outbox: new Outbox() };
  return (await new BreakGlasses(parts).ask(asker, memberId, 'Elle est à l’hôpital')).id;
}

const NEW_ACCOUNT = `
  insert into auth."user" (id, name, email, email_verified, created_at, updated_at)
  values ($1, 'Somebody', $1::uuid::text || '@plusloin.test', true, $2, $2)`;

/** Of somebody who never signs in. */
function aGrant({ work, actor }: Planting): Promise<string> {
  return work.run(actor, async (tx) => {
    const accountId = uuidv7();
    await tx.query(NEW_ACCOUNT, [accountId, tx.now]);
    const role = 'auditor';
    await new RoleGrants().grant(tx, { accountId, role, memberId: null });
    const [row] = await tx.query<{ id: string }>(
      'select id from identity.role_grant where account_id = $1',
      [accountId],
    );
    return row?.id ?? '';
  });
}

/** Nobody has accepted it yet. */
function aLetter({ work, actor }: Planting): Promise<string> {
  const id = uuidv7();
  return work.run(actor, async (tx) => {
    await tx.query(
      `insert into identity.invitation (cooperative_id, id, email, role, token_hash, invited_by,
         invited_at, expires_at)
       values ($1, $2, 'letter@plusloin.test', 'auditor', sha256($3), 'tests', $4,
         $4::timestamptz + '7 days')`,
      [tx.cooperativeId, id, Buffer.from(id), tx.now],
    );
    return id;
  });
}

/** Of somebody else than whoever asks. */
function aToken({ work, actor }: Planting): Promise<string> {
  return work.run(actor, async (tx) => {
    const [id, accountId] = [uuidv7(), uuidv7()];
    await tx.query(NEW_ACCOUNT, [accountId, tx.now]);
    await tx.query(
      `insert into auth.access_token (id, account_id, name, token_hash, scope, with_second_factor,
         created_at, expires_at)
       values ($1, $2, 'Mon tableur', sha256($3), 'read', false, $4, $4::timestamptz + '1 day')`,
      [id, accountId, Buffer.from(id), tx.now],
    );
    return id;
  });
}

/** Given up. */
function aJob({ work, actor }: Planting): Promise<string> {
  const id = uuidv7();
  return work.run(actor, async (tx) => {
    await tx.query(
      `insert into platform.outbox (cooperative_id, id, job, key, payload, state, last_error,
         not_before, created_at)
       values ($1, $2, 'tests.nothing', $2::uuid::text, '{}', 'failed', 'tests.failed', $3, $3)`,
      [tx.cooperativeId, id, tx.now],
    );
    return id;
  });
}

/** Proposed by somebody who never signs in. */
function aStep({ work, actor, memberId, config }: Planting): Promise<string> {
  const content = { iban: 'BE•• •••• •••• 0068' };
  return work.run(actor, async (tx) => {
    const by = uuidv7();
    await tx.query(NEW_ACCOUNT, [by, tx.now]);
    const step = { kind: 'bank-details', memberId, content, sealed: Buffer.alloc(40) } as const;
    const steps = new TwoPersonSteps({ outbox: new Outbox(), config: config as Config });
    return (await steps.propose(tx, step, { by, reason: 'Nouvelle banque' })).id;
  });
}

async function aWebhook({ work, actor, config }: Planting): Promise<string> {
  const endpoints = new WebhookEndpoints({ work, outbox: new Outbox(), config: config as Config });
  const wish = { url: 'https://outil.exemple.test/plusloin', description: 'Outil' };
  const { webhook } = await endpoints.add(actor, { ...wish, events: ['close.published'] });
  return webhook.id;
}

/** Nobody has taken it. */
async function aDelivery(at: Planting): Promise<string> {
  const [id, webhookId] = [uuidv7(), await aWebhook(at)];
  return at.work.run(at.actor, async (tx) => {
    await tx.query(
      `insert into platform.webhook_delivery (cooperative_id, id, endpoint_id, type, body, state,
         created_at) values ($1, $2, $3, 'webhook.test', '{}', 'failed', $4)`,
      [tx.cooperativeId, id, webhookId, tx.now],
    );
    return id;
  });
}

/** On a statement of a practice of theirs; nothing is said in it yet. */
async function aQuestion(at: Planting): Promise<string> {
  const [id, asker, closeId] = [uuidv7(), uuidv7(), await aClose(at)];
  const code = `Q-${id.slice(-12)}`.toUpperCase();
  return at.work.run(at.actor, async (tx) => {
    await tx.query(NEW_ACCOUNT, [asker, tx.now]);
    const of = { code, memberId: at.memberId, title: 'Médiation' };
    const practice = await new Registry().openPractice(tx, of);
    await tx.query(
      `insert into statements.statement (cooperative_id, close_id, subject, practice_id, content,
         files) values ($1, $2, $3, $4, '{}', '[{}]')`,
      [tx.cooperativeId, closeId, code, practice.id],
    );
    await tx.query(
      `insert into statements.question (cooperative_id, id, close_id, subject, practice_id,
         member_id, figure, waits_for, asked_by, asked_at)
       values ($1, $2, $3, $4, $5, $6, $7, 'accountant', $8, $9)`,
      [
        ...[tx.cooperativeId, id, closeId, code, practice.id, at.memberId],
        ...[`${code}/result`, asker, tx.now],
      ],
    );
    return id;
  });
}

/** Ready, for somebody else than whoever asks. */
function anExport({ work, actor }: Planting): Promise<string> {
  const id = uuidv7();
  return work.run(actor, async (tx) => {
    await tx.query(
      `insert into membership.cooperative_export (cooperative_id, id, asked_by, asked_at, done,
         total, path, bytes, sha256, expires_at)
       values ($1, $2, $3, $4, 1, 1, 'exports/tout.zip', 1, repeat('0', 64),
         $4::timestamptz + '7 days')`,
      [tx.cooperativeId, id, uuidv7(), tx.now],
    );
    return id;
  });
}
