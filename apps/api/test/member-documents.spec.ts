import { request } from 'node:http';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { waitingDocuments } from '@plusloin/contracts';
import { type ABrowser, told } from './a-browser.js';
import { MembersWorld, pdf } from './members-world.js';
import { ORIGIN } from './planted-api.js';

describe('A document over HTTP', () => {
  let world: MembersWorld;

  beforeAll(async () => {
    world = await MembersWorld.open();
  });
  // A connection whose file was refused half-way would hold it up for more than a minute.
  afterAll(() => world.close(), 30_000);

  it('is brought by the member, verified by another, and gives its title', async () => {
    const [ada, coordinator] = [await world.signedIn('a'), await world.signedIn('coordinator')];
    const id = await world.brought(ada, world.people.ada, 'a diploma');
    expect((await world.recordOf(ada, world.people.ada)).title).toBeNull();
    const waiting = await (await coordinator.get(`${world.base}/documents`)).json();
    expect(waitingDocuments.parse(waiting).documents).toMatchObject([
      { id, person: 'ADA', type: 'diploma', isMine: false },
    ]);
    const judge = () =>
      coordinator.ask('PUT', `${world.base}/documents/${id}/judgement`, { judgement: 'verified' });
    expect([await told(await judge()), await told(await judge())]).toEqual(['204', '204']);
    const record = await world.recordOf(ada, world.people.ada);
    expect(record.title).toBe('Assistant·e social·e');
    expect(record.asked.map(({ type, state }) => [type, state])).toContainEqual([
      ...['diploma', 'verified'],
    ]);
  });

  it('is not judged by whoever brought it, nor refused without a reason', async () => {
    const coordinator = await world.signedIn('coordinator');
    const id = await world.brought(coordinator, world.people.bob, 'brought by the office');
    const judge = (body: unknown) =>
      coordinator.ask('PUT', `${world.base}/documents/${id}/judgement`, body);
    expect(await told(await judge({ judgement: 'verified' }))).toBe(
      '403 membership.same-person',
    );
    expect(await told(await judge({ judgement: 'refused' }))).toMatch(/^422 /);
  });

  it('is saved and never shown, by those whom it concerns alone; each time is noted', async () => {
    const [ada, bob] = [await world.signedIn('a'), await world.signedIn('b')];
    const id = await world.brought(ada, world.people.ada, 'private');
    const file = await ada.get(`${world.base}/documents/${id}/file`);
    expect(await file.text()).toBe('%PDF-1.7 private %%EOF');
    expect(Object.fromEntries(file.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="diploma-${id.slice(-8)}.pdf"`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    for (const who of ['b', 'adviser', 'accountant']) {
      const answer = await (await world.signedIn(who)).get(`${world.base}/documents/${id}/file`);
      expect(await told(answer)).toBe('404 platform.not-found');
    }
    expect(await told(await world.bring(bob, world.people.ada, pdf('foreign')))).toBe(
      '404 platform.not-found',
    );
    const { rows } = await world.database.superuser.query(
      `select count(*)::int from audit.entry where action = 'membership.document-opened'
        and subject = 'document:' || $1`,
      [id],
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('that is something else, whatever it says, leaves nothing behind', async () => {
    const ada = await world.signedIn('a');
    const before = await world.files();
    const page = '<html><script>alert(1)</script>';
    for (const type of ['application/pdf', 'image/png', 'image/jpeg']) {
      const answer = await world.bring(ada, world.people.ada, new Blob([page.repeat(9)], { type }));
      expect(await told(answer)).toBe('422 membership.document-not-accepted');
    }
    const cut = new Blob(['%PDF-1.7 cut off, quite long'], { type: 'application/pdf' });
    const broken = await told(await world.bring(ada, world.people.ada, cut));
    expect(broken).toMatch(/document-not-accepted$/);
    const json = await ada.post(world.documents(world.people.ada), {});
    expect(await told(json)).toBe('422 membership.document-not-accepted');
    const html = new Blob([page], { type: 'text/html' });
    expect(await told(await world.bring(ada, world.people.ada, html))).toMatch(/^415 /);
    const bank = `${world.base}/members/${world.people.ada}/start/bank`;
    const elsewhere = await ada.ask('PUT', bank, pdf('x'));
    expect(await told(elsewhere)).toMatch(/^415 /);
    const photo = '?type=photo&issuedOn=2015-06-30';
    const wrong = await world.bring(ada, world.people.ada, pdf('x'), photo);
    expect(await told(wrong)).toMatch(/^422 /);
    expect(await world.files()).toBe(before);
  });

  it('that has no end is refused as it comes, and is nowhere held', async () => {
    const ada = await world.signedIn('a');
    const before = await world.files();
    const memory = process.memoryUsage().arrayBuffers;
    const sent = await pour(ada, 48);
    expect(sent.status).toBe(422);
    expect(JSON.parse(sent.body)).toMatchObject({ code: 'membership.document-too-large' });
    expect(process.memoryUsage().arrayBuffers - memory).toBeLessThan(30 * 2 ** 20);
    expect(await world.files()).toBe(before);
  });

  it('shows no more of its name than words on one line', async () => {
    const ada = await world.signedIn('a');
    const tricks = ['../../etc/passwd', 'a\r\nset-cookie: x', 'dipl\u202Efdp.exe', '%zz'];
    for (const [nth, name] of tricks.entries()) {
      const answer = await fetch(world.api.url + world.documents(world.people.ada), {
        method: 'POST',
        headers: {
          ...{ origin: ORIGIN, cookie: ada.cookieHeader() },
          'x-file-name': name === '%zz' ? name : encodeURIComponent(name),
        },
        body: pdf(`name ${nth}`),
      });
      expect(answer.status).toBe(201);
    }
    const { documents } = await world.recordOf(ada, world.people.ada);
    expect(documents.slice(0, 4).map(({ name }) => name)).toEqual([
      ...['document', 'diplfdp.exe', 'aset-cookie: x', 'passwd'],
    ]);
  });

  /** So many megabytes that begin like a PDF, piece by piece. */
  function pour(one: ABrowser, megabytes: number): Promise<{ status: number; body: string }> {
    const headers = { origin: ORIGIN, cookie: one.cookieHeader(), 'content-type': PDF };
    return new Promise((resolve, reject) => {
      const address = world.api.url + world.documents(world.people.ada);
      const sending = request(address, { method: 'POST', headers }, async (answer) => {
        const body = (await answer.toArray()).join('');
        sending.destroy();
        resolve({ status: answer.statusCode ?? 0, body });
      });
      sending.on('error', reject);
      Readable.from(film(megabytes)).pipe(sending);
    });
  }
});

const PDF = 'application/pdf';

function* film(megabytes: number): Generator<Buffer> {
  yield Buffer.from('%PDF-1.7 a film of many pages');
  for (let piece = 0; piece < megabytes; piece += 1) yield Buffer.alloc(2 ** 20);
}
