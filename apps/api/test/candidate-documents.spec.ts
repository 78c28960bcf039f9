import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  candidacy,
  candidateFile,
  documentId,
  type Candidacy,
  type HeldBack,
} from '@plusloin/contracts';
import { Candidates, Paths } from '@plusloin/membership';
import { operatorActor } from '@plusloin/platform';
import { ABrowser, told } from './a-browser.js';
import { KEYS as config, MembersWorld, pdf } from './members-world.js';
import { person } from './two-cooperatives.js';

const DIPLOMA = '?type=diploma&issuedOn=2015-06-30';

let world: MembersWorld;
let nora: ABrowser;
let omar: ABrowser;
let coordinator: ABrowser;
let pathId: string;

beforeAll(async () => {
  world = await MembersWorld.open();
  [nora, omar] = [await aCandidate('nora'), await aCandidate('omar')];
  coordinator = await world.signedIn('coordinator');
  pathId = (await candidates())[0]?.pathId ?? '';
});
afterAll(() => world.close());

/** Somebody who asked to join and has an account. */
async function aCandidate(name: string): Promise<ABrowser> {
  const work = world.database.work(new Date());
  const actor = operatorActor(world.people.here);
  await work.run(actor, (tx) => person(tx, name, 'candidate'));
  const form = { name, email: `${name}@plusloin.test`, practiceWished: 'Médiation' };
  await new Candidates({ work, config }).register(actor, form);
  return world.signedIn(name);
}

const at = () => `${world.base}/candidacy/documents`;
const bring = (who: ABrowser, content: Blob, query = DIPLOMA) =>
  who.ask('POST', at() + query, content);
const brought = async (text: string, query = DIPLOMA): Promise<string> =>
  documentId.parse(await (await bring(nora, pdf(text), query)).json()).id;
const seen = async (): Promise<Candidacy> =>
  candidacy.parse(await (await nora.get(`${world.base}/candidacy`)).json());
const stateOf = async (type: string) =>
  (await seen()).asked.find((one) => one.type === type)?.state;
const judge = (id: string, body: object) =>
  coordinator.ask('PUT', `${world.base}/documents/${id}/judgement`, body);

/** The documents for want of which a step waits. */
const missingOf = (step: { readonly heldBackBy: readonly HeldBack[] } | undefined) =>
  (step?.heldBackBy ?? []).flatMap((one) =>
    one.code === 'membership.documents-missing' ? one.details.missing : [],
  );

async function candidates() {
  const work = world.database.work(new Date());
  return new Candidates({ work, config }).list(operatorActor(world.people.here)).then((all) =>
    all.filter(({ name }) => name === 'nora'),
  );
}

const file = async () =>
  candidateFile.parse(await (await coordinator.get(`${world.base}/candidates/${pathId}`)).json());

describe('A document of a candidate', () => {
  it('is asked for by name before an agreement, what independents bring among it', async () => {
    const { asked } = await seen();
    expect(asked.map(({ type, state, concerns }) => [type, state, concerns])).toEqual([
      ['diploma', 'missing', 'everyone'],
      ['insurance', 'missing', 'independents'],
      ['criminal-record', 'missing', 'everyone'],
    ]);
  });

  it('is brought by the candidate, verified by the team, and holds back no agreement', async () => {
    const id = await brought('mine');
    expect(await stateOf('diploma')).toBe('waiting');
    const waiting = await (await coordinator.get(`${world.base}/documents`)).json();
    expect(waiting.documents).toMatchObject([{ id, pathId, person: 'nora', memberId: null }]);
    const { documents, steps } = await file();
    expect(documents).toMatchObject([{ id, type: 'diploma', isMine: false }]);
    expect(missingOf(steps[0])).toContainEqual({ type: 'diploma', lack: 'to-verify' });
    const saved = await coordinator.get(`${world.base}/documents/${id}/file`);
    expect(await saved.text()).toBe('%PDF-1.7 mine %%EOF');
    expect(await told(await judge(id, { judgement: 'verified' }))).toBe('204');
    const other = await brought('record', '?type=criminal-record&issuedOn=2026-10-01');
    await judge(other, { judgement: 'verified' });
    expect(missingOf((await file()).steps[0])).toEqual([]);
    expect(await stateOf('diploma')).toBe('verified');
  });

  it('says why it was refused, and is brought anew', async () => {
    const insurance = '?type=insurance&issuedOn=2026-01-05';
    const id = await brought('unreadable', insurance);
    await judge(id, { judgement: 'refused', reason: 'illisible' });
    expect(await stateOf('insurance')).toBe('refused');
    expect((await seen()).documents[0]).toMatchObject({ id, reason: 'illisible' });
    await brought('again', insurance);
    expect(await stateOf('insurance')).toBe('waiting');
  });

  it('is taken back until somebody judged it, file and all', async () => {
    const before = await world.files();
    const id = await brought('too early');
    expect(await world.files()).toBe(before + 1);
    expect(await told(await nora.ask('DELETE', `${at()}/${id}`))).toBe('204');
    expect(await told(await nora.ask('DELETE', `${at()}/${id}`))).toBe('404 platform.not-found');
    expect(await world.files()).toBe(before);
    const [judged] = (await seen()).documents.filter(({ state }) => state === 'verified');
    expect(await told(await nora.ask('DELETE', `${at()}/${judged?.id}`))).toBe(
      '409 membership.already-judged',
    );
    const { rows } = await world.database.superuser.query(
      `select action from audit.entry where subject = 'document:' || $1`,
      [id],
    );
    expect(rows.map(({ action }) => action).sort()).toEqual([
      'membership.document-brought',
      'membership.document-withdrawn',
    ]);
  });

  it('is of nobody else, neither another candidate nor a member', async () => {
    const id = await brought('private');
    const ofMember = await world.brought(await world.signedIn('a'), world.people.ada, 'of Ada');
    const saved = await nora.get(`${at()}/${id}/file`);
    expect([await saved.text(), saved.headers.get('content-disposition')]).toEqual([
      ...['%PDF-1.7 private %%EOF', `attachment; filename="diploma-${id.slice(-8)}.pdf"`],
    ]);
    const asked: [ABrowser, string][] = [[omar, id], [nora, ofMember]];
    asked.push([await world.signedIn('a'), id], [coordinator, id]);
    for (const [who, of] of asked) {
      const one = `${at()}/${of}`;
      const answers = [await who.get(`${one}/file`), await who.ask('DELETE', one)];
      expect(await Promise.all(answers.map(told))).toEqual(
        answers.map(() => '404 platform.not-found'),
      );
    }
    for (const who of [omar, nora]) {
      const general = await who.get(`${world.base}/documents/${id}/file`);
      expect(await told(general)).toBe('404 platform.not-found');
    }
  });

  it('that is something else leaves nothing behind, and no member brings one here', async () => {
    const before = await world.files();
    const page = new Blob(['<html>'.repeat(9)], { type: 'application/pdf' });
    expect(await told(await bring(nora, page))).toBe('422 membership.document-not-accepted');
    expect(await told(await bring(nora, pdf('x'), '?type=photo'))).toMatch(/^422/);
    expect(await told(await bring(await world.signedIn('a'), pdf('x')))).toMatch(/^404/);
    expect(await world.files()).toBe(before);
  });

  it('is brought no more once the path has ended', async () => {
    const work = world.database.work(new Date());
    const actor = operatorActor(world.people.here);
    await new Paths({ work, config }).take(actor, 'refuse', { pathId, why: 'pas maintenant' });
    expect(await told(await bring(nora, pdf('late')))).toBe('409 membership.path-ended');
  });
});
