import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSeededOperator, type Operator } from './an-operator.js';

let operator: Operator;

beforeAll(async () => {
  operator = await aSeededOperator();
}, 120_000);
afterAll(() => operator.close());

const OF = ['--cooperative', 'passerelle'];
const json = async (...words: string[]) =>
  JSON.parse((await operator.type(...words, ...OF, '--json')).out);

/** A file that the operator has at hand. */
function file(name: string, content: string): string {
  const path = join(operator.folder, name);
  writeFileSync(path, content);
  return path;
}

describe('The demonstration', () => {
  it('has people at every stage of the way in, in both cooperatives', async () => {
    for (const slug of ['passerelle', 'traitdunion']) {
      const list = await operator.type('candidates', 'list', '--cooperative', slug, '--json');
      const { candidates } = JSON.parse(list.out);
      const stages = candidates.map(({ stage }: { stage: string }) => stage);
      expect(stages).toEqual([
        ...['candidate', 'candidate', 'candidate', 'candidate'],
        ...['withdrawn', 'refused', 'agreement'],
      ]);
    }
  });

  it('has somebody who waits too long, meetings and an insurance that ends', async () => {
    const { candidates } = await json('candidates', 'list', '--waiting');
    expect(candidates).toMatchObject([{ name: 'Nora Petit', registeredOn: '2026-11-13' }]);
    const { meetings } = await json('meetings', 'list');
    expect(meetings).toMatchObject([
      { state: 'held', startsAt: '2026-11-17T18:00:00.000Z', registered: 3 },
      { state: 'fixed', startsAt: '2026-12-01T18:00:00.000Z', registered: 3 },
      { state: 'poll', startsAt: null },
    ]);
    const { expiring } = await json('documents', 'expiring');
    expect(expiring).toMatchObject([
      { type: 'insurance', memberCode: 'ALICE', expiresOn: '2026-12-12' },
    ]);
  });

  it('has them once: seeding again changes nothing', async () => {
    const before = await json('candidates', 'list');
    await operator.type('seed', 'demo');
    expect(await json('candidates', 'list')).toEqual(before);
    expect((await json('meetings', 'list')).meetings).toHaveLength(3);
    // Of two candidates and of two members.
    expect((await json('documents', 'list')).documents).toHaveLength(4);
  });
});

describe('The commands of membership', () => {
  it('take a candidate to an agreement, and say what holds them back', async () => {
    const { candidate } = await json(
      ...['candidates', 'register', '--name', 'Zoé Lux', '--email', 'zoe@candidates.test'],
      ...['--practice', 'Guidance'],
    );
    const of = ['--candidate', candidate];
    const answered = await json('candidates', 'answer', candidate, '--words', 'Bonjour');
    expect(answered).toEqual({ answered: [candidate] });
    const agree = ['candidates', 'step', 'agree', ...of, '--code', 'ZOE', '--why', 'équipe'];
    const step = [...agree, '--way', 'cooperative-employee', ...OF];
    expect((await operator.type(...step)).error).toContain('[membership.information-not-given]');
    const information = file('information.txt', 'tout ce qu’il faut savoir');
    await json('candidates', 'inform', information, ...of);
    expect((await operator.type(...step)).error).toContain('à partir du 23/12/2026');
    for (const type of ['diploma', 'criminal-record']) {
      const path = file(`${type}.pdf`, `%PDF-1.4 ${type} %%EOF`);
      const add = ['documents', 'add', path, ...of, '--type', type, '--issued', '2020-01-01'];
      const { document } = await json(...add, '--by', 'Anne');
      const own = await operator.type('documents', 'verify', document, ...OF, '--by', 'Anne');
      expect(own.error).toContain('[membership.same-person]');
      await json('documents', 'verify', document, '--by', 'Omar');
    }
    const later = { ...operator.variables, PLUSLOIN_TODAY: '2026-12-23' };
    const agreed = await operator.typeWith(later, ...step, '--json');
    expect(JSON.parse(agreed.out)).toMatchObject({ id: candidate, stage: 'agreement' });
    const history = await operator.typeWith(later, ...['candidates', 'history', ...of, ...OF]);
    expect(history.out).toMatch(/2026-12-23 +agree +candidate → agreement +operator:cli +équipe\n/);
  });

  it('refuse a file that is not what its name says', async () => {
    const path = file('photo.png', '<script>alert(1)</script>');
    const add = ['documents', 'add', path, '--member', 'ALICE', '--type', 'diploma'];
    const refused = await operator.type(...add, '--issued', '2020-01-01', ...OF);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.error).toContain('[membership.document-not-accepted]');
  });

  it('call a meeting and count who is there', async () => {
    const about = ['--title', 'Café', '--place', 'Liège', '--quorum', '1', '--places', '1'];
    const dates = ['2026-11-25T18:00:00Z', '2026-11-26T18:00:00Z'];
    const { meeting } = await json('meetings', 'propose', ...dates, ...about);
    const { candidates } = await json('candidates', 'list');
    const [first, second] = candidates.map(({ pathId }: { pathId: string }) => pathId);
    const of = ['--meeting', meeting];
    const vote = ['meetings', 'vote', '2026-11-26T18:00:00Z', ...of, '--candidate', first];
    expect(await json(...vote)).toMatchObject({ state: 'fixed', registered: 1 });
    const { seats } = await json('meetings', 'register', ...of, '--candidate', second);
    expect(seats).toMatchObject([{ hasPlace: true }, { hasPlace: false }]);
    await json('meetings', 'register', ...of, '--candidate', first, '--cancel');
    const later = { ...operator.variables, PLUSLOIN_TODAY: '2026-11-27' };
    const attend = ['meetings', 'attend', second, ...of, ...OF, '--json'];
    const attended = JSON.parse((await operator.typeWith(later, ...attend)).out);
    expect(attended.seats).toMatchObject([{ pathId: second, hasAttended: true }]);
  });

  it('let a member leave, with their archive', async () => {
    expect(await json('leave', '--member', 'BRUNO', '--dry-run')).toEqual({ owed: [] });
    await json('close-quarter', '--quarter', '2026-Q3');
    const { owed } = await json('leave', '--member', 'BRUNO', '--dry-run');
    // The contribution of the quarter, invoiced by its close.
    expect(owed).toMatchObject([{ owedBy: 'member' }]);
    const left = await json('leave', '--member', 'BRUNO', '--why', 'autre projet');
    expect(left).toMatchObject({ memberCode: 'BRUNO', leftOn: '2026-11-22', owed });
    const paths = left.files.map(({ path }: { path: string }) => path);
    expect(paths).toContain('books/BRUNO-2026.csv');
    expect(paths).toContain('statements/2026-Q3/v1/bruno-es.pdf');
    expect(paths.at(-1)).toBe('hashes.sha256');
    const again = await json('leave', '--member', 'BRUNO', '--why', 'encore');
    expect(again).toEqual(left);
    expect(await operator.type('verify', ...OF)).toMatchObject({ status: 0, error: '' });
  });

  it('say how they are used, each of them', async () => {
    for (const name of ['candidates step', 'meetings vote', 'documents add', 'leave']) {
      const { status, out } = await operator.type(...name.split(' '), '--help');
      expect([status, out.startsWith(name)]).toEqual([0, true]);
    }
  });
});
