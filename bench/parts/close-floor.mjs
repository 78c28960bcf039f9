/**
 * The floor of a close, a process of its own: one ordered SQL stream through a cursor, and the same
 * pages by raw pdfkit on as many threads. It stores nothing, proves nothing, and nobody could
 * resume it. Told what to do by its parent, it answers 'ready' and, once asked to go, what it drew.
 */
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import pg from 'pg';

const STREAM = new URL('close-floor.sql', import.meta.url);
const THREAD = new URL('close-floor-thread.mjs', import.meta.url);
const ROWS = 2_000;
const HANDFUL = 5;

process.once('message', async (asked) => {
  const client = new pg.Client({ connectionString: asked.url });
  await client.connect();
  process.once('message', async () => {
    const drawn = await closed(client, asked);
    await client.end();
    process.send(drawn);
    // Whoever asked looks at this process before it lets it go.
    process.once('message', () => undefined);
  });
  process.send('ready');
});

async function closed(client, { figures, threads, recordings, isShaped }) {
  const pool = await Promise.all(
    Array.from({ length: threads }, () => ready({ recordings, isShaped })),
  );
  const drawn = { practices: 0, bytes: 0 };
  const stream = handfuls(client, figures);
  // One iterator for all threads: whoever is free takes the next.
  await Promise.all(
    pool.map(async (worker) => {
      for await (const some of stream) {
        const told = await answered(worker, some);
        drawn.practices += told.practices;
        drawn.bytes += told.bytes;
      }
    }),
  );
  await Promise.all(pool.map((worker) => worker.terminate()));
  return drawn;
}

/** A thread that fails ends the floor, and its parent says so. */
function ready(workerData) {
  const resourceLimits = { maxYoungGenerationSizeMb: 64 };
  const worker = new Worker(THREAD, { workerData, resourceLimits });
  return new Promise((resolve) => {
    worker.once('error', (error) => {
      throw error;
    });
    worker.once('message', () => resolve(worker));
  });
}

function answered(worker, some) {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(some);
  });
}

async function* handfuls(client, figures) {
  let some = [];
  for await (const practice of practices(client, figures)) {
    some.push(practice);
    if (some.length < HANDFUL) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

async function* practices(client, figures) {
  const sql = await readFile(STREAM, 'utf8');
  await client.query('begin read only');
  const literals = figures.map((value) => (typeof value === 'number' ? value : `'${value}'`));
  const said = sql.replace(/\$(\d)/g, (_match, place) => literals[place - 1]);
  await client.query(`declare figures no scroll cursor for ${said}`);
  let current;
  let place = 0;
  for (;;) {
    const { rows } = await client.query(`fetch ${ROWS} from figures`);
    for (const { code, name, a, b, c, d, e } of rows) {
      if (current?.code !== code) {
        if (current) yield current;
        current = { code, name, place: place++, figures: [] };
      }
      for (const minor of [a, b, c, d, e]) current.figures.push(french(minor));
    }
    if (rows.length < ROWS) break;
  }
  if (current) yield current;
  await client.query('commit');
}

/** Minor units as a text: '−1 234,56'. */
function french(minor) {
  const text = (minor ?? '0').replace('-', '').padStart(3, '0');
  const units = text.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '\u202f');
  return `${minor?.startsWith('-') ? '\u2212' : ''}${units},${text.slice(-2)}`;
}
