import { createSecretKey, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import type { CandidateForm } from '@plusloin/contracts';
import { Candidates, NoticeMails } from '@plusloin/membership';
import { operatorActor, type Actor, type Mail, type Mailer, type Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ORIGIN } from './planted-api.js';
import { person, twoCooperatives, type TwoCooperatives } from './two-cooperatives.js';

const config = { keyEncryptionKey: createSecretKey(Buffer.alloc(32, 7)) };
let database: TestDatabase;
let world: TwoCooperatives;
let work: Work;
let team: Actor;

beforeAll(async () => {
  database = await testDatabase(contexts);
  world = await twoCooperatives(database);
  work = database.work(new Date());
  team = operatorActor(world.here, 'team');
  await work.run(team, (tx) => person(tx, 'second-coordinator', 'coordinator'));
});
afterAll(() => database.close());

const sent: Mail[] = [];
/** Mailboxes that take nothing at present. */
const down = new Set<string>();
beforeEach(() => {
  sent.length = 0;
  down.clear();
});

const mailer: Mailer = {
  async send(mail) {
    // A transaction within a transaction is refused.
    await work.read(team, async () => undefined);
    if (down.has(mail.to)) throw new Error('the server is gone');
    sent.push(mail);
  },
};

const mailed = (key: string) =>
  new NoticeMails({ work, config }, mailer, ORIGIN).send(team, key);

async function somebodyWaits(): Promise<string> {
  const id = randomUUID();
  const key = `candidate-waits:${id}`;
  await database.superuser.query(
    `insert into membership.notice (cooperative_id, key, kind, subject_id, made_at)
      values ($1, $2, 'candidate-waits', $3, now())`,
    [world.here, key, id],
  );
  return key;
}

const FIRST = 'coordinator@plusloin.test';
const SECOND = 'second-coordinator@plusloin.test';

describe('A mail of two mailboxes', () => {
  it.each([FIRST, SECOND])('is sent again to %s alone, which has failed', async (failing) => {
    const key = await somebodyWaits();
    down.add(failing);
    await expect(mailed(key)).rejects.toThrow('the server is gone');
    expect(sent.map(({ to }) => to)).toEqual([FIRST, SECOND].filter((one) => one !== failing));
    down.clear();
    await mailed(key);
    await mailed(key);
    expect(sent.map(({ to }) => to).sort()).toEqual([FIRST, SECOND]);
  });
});

describe('A mail', () => {
  const choose = (email: string, language: string) =>
    database.superuser.query(
      `insert into auth.preference select id, $2, now() from auth."user" where email = $1
        on conflict (user_id) do update set language = excluded.language`,
      [email, language],
    );

  const cooperativeSpeaks = (language: string, saysVous: boolean) =>
    database.superuser.query(
      `insert into registry.cooperative_settings values
          ($1, 2, 'Ici', '0', '', '', '', $2, $3, '', 50, now(), 'test')
        on conflict (cooperative_id) do update set language = $2, says_vous = $3`,
      [world.here, language, saysVous],
    );

  async function answerTo(form: Partial<CandidateForm>): Promise<Mail | undefined> {
    const email = `${randomUUID()}@essai.test`;
    const told = { name: 'Nora Petit', email, practiceWished: 'Médiation', ...form };
    const pathId = await new Candidates({ work, config }).register(team, told);
    const { rows } = await database.superuser.query<{ key: string }>(
      `select key from membership.notice where kind = 'candidate-registered' and path_id = $1`,
      [pathId],
    );
    await mailed(rows[0]?.key ?? '');
    return sent.at(-1);
  }

  it('speaks as its account has chosen, else as the cooperative does', async () => {
    await cooperativeSpeaks('fr', true);
    await choose(SECOND, 'nl');
    await mailed(await somebodyWaits());
    expect(sent.map(({ subject, text }) => `${subject} ${text}`)).toEqual([
      expect.stringMatching(/^Une candidature attend .*Répondez-lui/s),
      expect.stringMatching(/^Een kandidatuur wacht .*Antwoord vandaag/s),
    ]);
    await cooperativeSpeaks('en', false);
    await choose(SECOND, 'fr');
    await mailed(await somebodyWaits());
    expect(sent.slice(2).map(({ text }) => text)).toEqual([
      expect.stringContaining('Answer them today'),
      expect.stringContaining('Réponds-lui'),
    ]);
  });

  it('speaks to whoever registers as they have written, as polite as the cooperative', async () => {
    await cooperativeSpeaks('nl', false);
    expect((await answerTo({ language: 'en' }))?.subject).toBe('ici has received your request');
    expect((await answerTo({ language: 'fr' }))?.subject).toBe('ici a reçu ta demande');
    expect((await answerTo({}))?.subject).toBe('ici heeft je aanvraag ontvangen');
    await cooperativeSpeaks('nl', true);
    expect((await answerTo({ language: 'fr' }))?.subject).toBe('ici a reçu votre demande');
  });

  it('speaks to whoever registers as their account has chosen, where they have one', async () => {
    await choose(FIRST, 'nl');
    const mail = await answerTo({ email: FIRST, language: 'en' });
    expect(mail?.subject).toBe('ici heeft je aanvraag ontvangen');
  });
});
