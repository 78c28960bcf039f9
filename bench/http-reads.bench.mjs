import { contexts } from '@plusloin/backoffice';
import { benchDatabase } from './parts/bench-database.mjs';
import { bareApi, productApi, signedIn } from './parts/http-servers.mjs';
import { loggedCooperative } from './parts/logged-cooperative.mjs';

export const title = 'Reading over HTTP: a page of 50 lines out of 10 000';

const LINES = 10_000;
const PAGE = 50;
const CPU_AIM = 2;
const TAIL_AIM = 3;

/**
 * The product's api (session, rights, tenancy, contract, log) against Nest, Fastify and pg alone
 * with the same rows; each in a process of its own, so that the CPU of whoever asks counts for
 * neither. Then how long a page takes wherever in the list it lies.
 */
export async function measure({ postgres, compare, say }) {
  const database = await benchDatabase(postgres, 'bench_http', 4, contexts);
  const world = await loggedCooperative(database.work, LINES);
  // As autovacuum does a minute later: without figures of the table neither side is planned well.
  await (await database.connect('superuser')).query('vacuum analyze');
  const [product, bare] = await Promise.all([productApi(database.urls), bareApi(database.urls)]);
  try {
    const cookie = await signedIn(product.url, world);
    const page = pagesOf(product.url, world, cookie);
    const subject = { name: 'the product', process: product.pid, work: () => page(anywhere()) };
    const baseline = {
      name: 'Nest + Fastify + pg',
      process: bare.pid,
      work: () => read(`${bare.url}/log/${world.cooperativeId}?limit=${PAGE}&before=${anywhere()}`),
    };
    const pair = { pairs: 9, sliceMs: 800, clients: 4, warm: 5_000, postgres: postgres.pid };
    const { cpu, isVoid } = await compare({ ...pair, subject, baseline });
    const tail = await tailOf(page);
    say(`p50 ${tail.p50.toFixed(1)} ms, p95 ${tail.p95.toFixed(1)} ms`);
    return [
      finding('CPU a read / bare Nest + Fastify + pg', cpu, CPU_AIM, isVoid),
      finding('p95 / p50 of pages anywhere in 10 000', tail.p95 / tail.p50, TAIL_AIM, false),
    ];
  } finally {
    await Promise.all([product.stop(), bare.stop()]);
    await database.close();
  }
}

const finding = (what, figure, aim, isVoid) => ({
  what,
  figure: figure.toFixed(2),
  aim: `≤ ${aim}`,
  holds: figure <= aim,
  isVoid,
});

const anywhere = () => PAGE + 1 + Math.floor(Math.random() * (LINES - PAGE));

/** A page below a place of the list; the word for it is what `next` would have said. */
function pagesOf(url, { cooperativeId }, cookie) {
  return (before) => {
    const after = Buffer.from(JSON.stringify([before])).toString('base64url');
    const address = `${url}/api/cooperatives/${cooperativeId}/audit?limit=${PAGE}&after=${after}`;
    return read(address, { cookie });
  };
}

async function read(address, headers = {}) {
  const answer = await fetch(address, { headers });
  const { lines } = await answer.json();
  if (lines?.length !== PAGE) throw new Error(`${answer.status}: not ${PAGE} lines`);
}

async function tailOf(page) {
  const taken = [];
  for (let nth = 0; nth < 400; nth += 1) {
    const begun = performance.now();
    await page(PAGE + 1 + Math.floor(((LINES - PAGE) * nth) / 400));
    taken.push(performance.now() - begun);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor(sorted.length * share)];
  return { p50: at(0.5), p95: at(0.95) };
}
