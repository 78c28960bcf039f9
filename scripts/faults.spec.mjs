import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deckOf } from '../faults/blows.mjs';
import { CommitCutter } from '../faults/commit-cutter.mjs';
import { differing } from '../faults/judge-race.mjs';
import { differences, misposted } from '../faults/judge.mjs';
import { drawPlan } from '../faults/plan.mjs';
import { race } from '../faults/racing.mjs';
import { Seeded } from '../faults/seeded.mjs';
import { program } from './parts/installation.mjs';
import { newSigningKey } from './parts/keys.mjs';
import { startPostgres } from './parts/postgres.mjs';
import { onDatabase } from './parts/postgres-roles.mjs';
import { read } from './parts/processes.mjs';

describe('The faults', () => {
  it('come in the same order from the same seed', () => {
    const order = (seed) => new Seeded(seed).shuffled(deckOf({ redis: {}, hasSmallDisk: true }));
    expect(order(7)).toEqual(order(7));
    expect(order(7)).not.toEqual(order(8));
  });

  it.each([
    ['Redis', { redis: {} }],
    ['PostgreSQL', {}],
  ])('are ten kills a round with the queue on %s, and whatever is not a kill', (_name, stage) => {
    const deck = deckOf({ ...stage, hasSmallDisk: true });
    expect(deck.filter((kind) => kind.startsWith('kill '))).toHaveLength(10);
    expect([...new Set(deck)].filter((kind) => !kind.startsWith('kill '))).toEqual([
      'wipe the queue',
      'freeze a worker past its lock',
      'cut after commit',
      'cut all connections',
      'fill the disk',
    ]);
  });
});

describe('What else happens to a cooperative', () => {
  const books = [
    { code: 'COOP', practices: ['s1', 's2'] },
    { code: 'M1', practices: ['m1'] },
  ];
  const cooperatives = [
    ...['a', 'b', 'c'].map((slug) => ({ slug, books })),
    { slug: 'open', books, isNeverClosed: true },
  ];
  const plan = (seed, isShort) => Object.entries(drawPlan(cooperatives, { seed, isShort })).sort();

  it('is the same from the same seed, and something else from another one', () => {
    expect(plan(7, false)).toEqual(plan(7, false));
    expect(plan(7, false)).not.toEqual(plan(8, false));
  });

  it('is a reopening and a failure in the first four quarters of each that is closed', () => {
    expect(plan(7, false).map(([slug]) => slug)).toEqual(['a', 'b', 'c']);
    for (const [, { reopened, failing }] of plan(7, false)) {
      expect([0, 1, 2, 3]).toContain(reopened);
      expect([0, 1, 2, 3]).toContain(failing.index);
      expect(['SAL-1', 'SAL-2', 'M1']).toContain(failing.practice);
    }
  });

  it('is one of each at once in a short run', () => {
    const drawn = plan(7, true).map(([, one]) => one);
    expect(drawn.filter((one) => one.reopened === 0)).toHaveLength(1);
    expect(drawn.filter((one) => one.failing.index === 0)).toHaveLength(1);
  });
});

describe('The race with a freeze', () => {
  const cooperative = { books: [{ id: 'coop' }] };
  const codeOf = (error) => error.message;

  it('goes on from where it was until the lock refuses it, and tries again', async () => {
    const tried = [];
    const postOne = async (_books, lane, number) => {
      tried.push(`${lane}:${number}`);
      if (number > 3) throw new Error('locked');
    };
    expect(await race({ cooperative, from: [3, 4], codeOf, postOne })).toEqual(['locked']);
    expect(tried.filter((one) => one.startsWith('1:'))).toEqual([
      ...['1:3', '1:4', '1:4', '1:4', '1:4'],
    ]);
    expect(tried.filter((one) => one.startsWith('2:'))).toHaveLength(4);
  });

  it.each([
    ['nothing where the statement is the ledger', {}, []],
    ['an entry too many', { entries: 4 }, ['M1: entries 3, the ledger has 4']],
    ['another result', { result: '7.01' }, ['M1: result 7.00, the ledger has 7.01']],
    ['another head', { sequence: 10 }, ['M1: sequence 9, the ledger has 10']],
  ])('is judged: %s', (_what, of, found) => {
    const pooled = {
      books: [{ code: 'M1', entries: { count: 3 }, chain: { sequence: 9 } }],
      rows: {
        result: [
          { code: 'P4', perBooks: ['8.00'] },
          { code: 'P10', perBooks: ['7.00'] },
        ],
      },
    };
    const row = { code: 'M1', entries: 3, sequence: 9, income: '8.00', result: '7.00', ...of };
    expect(differing(pooled, [row])).toEqual(found);
  });
});

describe('The connection that is cut after a commit', () => {
  const message = (letter, body) => {
    const head = Buffer.alloc(5);
    head.write(letter);
    head.writeUInt32BE(4 + body.length, 1);
    return Buffer.concat([head, Buffer.from(body)]);
  };
  const row = message('D', 'C\0\0\0\x0bCOMMIT\0');
  const insert = message('C', 'INSERT 0 1\0');
  const commit = message('C', 'COMMIT\0');

  /** What a client gets of an answer that a server sends in pieces of a given size. */
  async function received(answer, { armed, piece }) {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      for (let at = 0; at < answer.length; at += piece) {
        setTimeout(() => socket.write(answer.subarray(at, at + piece)), at);
      }
      setTimeout(() => socket.end(), answer.length + 50);
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    const cutter = new CommitCutter();
    await cutter.listen();
    cutter.leadTo(server.address().port);
    cutter.arm(armed);
    const client = connect(cutter.port, '127.0.0.1');
    const pieces = [];
    client.on('data', (bytes) => pieces.push(bytes));
    await once(client, 'close');
    cutter.close();
    server.close();
    return { bytes: Buffer.concat(pieces), cuts: cutter.cuts };
  }

  const answer = Buffer.concat([row, insert, commit, message('Z', 'I')]);

  it.each([1, 3, 7, 1_000])('hears everything when nobody cuts, in pieces of %d', async (piece) => {
    expect(await received(answer, { armed: 0, piece })).toEqual({ bytes: answer, cuts: 0 });
  });

  it.each([1, 3, 7])('does not hear of its commit, in pieces of %d', async (piece) => {
    const { bytes, cuts } = await received(answer, { armed: 1, piece });
    expect(cuts).toBe(1);
    expect(bytes.length).toBeLessThan(row.length + insert.length + commit.length);
    expect(answer.subarray(0, bytes.length)).toEqual(bytes);
  });

  it('hears of everything else', async () => {
    const other = Buffer.concat([row, insert]);
    expect(await received(other, { armed: 1, piece: 5 })).toEqual({ bytes: other, cuts: 0 });
  });
});

describe('The judge of a run', () => {
  const rows = [
    { books: 'coop', key: 'a', place: '1 1' },
    { books: 'coop', key: 'b', place: '2 2' },
  ];
  const asked = (of) => ({
    ...{ acknowledged: new Map(), wanted: ['coop a', 'coop b'], open: [] },
    ...of,
  });

  it.each([
    ['nothing', rows, {}, []],
    ['what is lost', rows.slice(0, 1), {}, ['coop b is lost']],
    ['what is there twice', [...rows, rows[0]], {}, ['1 entries are doubled']],
    ['what nobody posted', rows, { wanted: ['coop a'] }, ['coop b: nobody posted it']],
    ['nothing in books that are open', rows, { wanted: [], open: ['coop'] }, []],
    [
      'what is not as it was acknowledged',
      rows,
      { acknowledged: new Map([['coop a', '1 7']]) },
      ['coop a: acknowledged as 1 7, is 1 1'],
    ],
  ])('finds %s', (_what, posted, of, found) => {
    expect(misposted(posted, asked(of))).toEqual(found);
  });

  it('compares the files of the quarters that were closed, and finds files too many', () => {
    const reference = new Map([
      ['a/Q1/v1/m1.pdf', '11'],
      ['a/Q1/v1/m2.pdf', '22'],
      ['a/Q2/v1/m1.pdf', '33'],
      ['b/Q1/v1/m1.pdf', '44'],
    ]);
    const files = new Map([
      ['a/Q1/v1/m1.pdf', '99'],
      ['a/Q1/v2/m1.pdf', '11'],
      ['b/Q1/v1/m1.pdf', '45'],
    ]);
    const closes = ['a', 'b'].map((slug) => ({ slug, period: 'Q1', version: 1 }));
    expect(differences(files, reference, closes, ['b'])).toEqual([
      'a/Q1/v1/m1.pdf differs',
      'a/Q1/v1/m2.pdf is missing',
      'a/Q1/v2/m1.pdf is in no run without faults',
    ]);
  });
});

describe('A server that may lose what it acknowledged', () => {
  let folder;
  let postgres;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plusloin-careless-'));
    await chmod(folder, 0o711);
    postgres = await startPostgres({ folder: join(folder, 'postgres') });
  });
  afterAll(async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const tell = (sql) =>
    onDatabase({ connectionString: postgres.superuserUrl }, (client) => client.query(sql));

  it.each(['fsync', 'full_page_writes', 'synchronous_commit'])(
    'is refused by the worker and by the commands when %s is off',
    async (setting) => {
      const env = {
        ...{ PATH: process.env.PATH, DATABASE_URL: postgres.runtimeUrl },
        ...{ PLUSLOIN_SIGNING_KEY: newSigningKey(), PLUSLOIN_DATA: folder, LOG_LEVEL: 'silent' },
      };
      await tell(`alter system set ${setting} = off`);
      await tell('select pg_reload_conf()');
      for (const words of [[program('worker')], [program('ops'), 'verify']]) {
        const { code, stderr } = await read(process.execPath, words, { env });
        expect(stderr).toContain(`${setting} = off`);
        expect(code).toBe(1);
      }
      await tell(`alter system reset ${setting}`);
      await tell('select pg_reload_conf()');
    },
  );
});
