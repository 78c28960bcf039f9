import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { contexts } from '@plusloin/backoffice';
import { DomainError, fixedClock, Quarter } from '@plusloin/kernel';
import { Journal } from '@plusloin/ledger';
import {
  createDataSource,
  createLog,
  FolderStorage,
  isConnectionLoss,
  Outbox,
  readConfig,
  Work,
} from '@plusloin/platform';
import { QuarterClose, Reopenings } from '@plusloin/statements';
import { endlessEntry, entriesOf, racingEntry } from './entries.mjs';
import { race } from './racing.mjs';
import { actorIn } from './world.mjs';

/**
 * Somebody who posts and asks for closes, as an api would for many people: orders come in as lines
 * of JSON, what was acknowledged goes out as lines of JSON. It asks again whatever it got no answer
 * to, with the same keys, and may be killed at any moment.
 */
const config = readConfig(process.env, ['databaseUrl']);
const cooperatives = JSON.parse(await readFile(process.argv[2], 'utf8'));
const journal = new Journal();
async function openDatabase() {
  const url = config.databaseUrl.reveal();
  const settings = { url, poolSize: 8, applicationName: 'plusloin faults' };
  return createDataSource(settings, contexts).initialize();
}

async function obey({ id, act, ...order }) {
  try {
    say({ id, answer: (await ACTS[act](order)) ?? null });
  } catch (error) {
    say({ id, refusal: `${act} ${JSON.stringify(order)}: ${told(error)}` });
  }
}

function told(error) {
  const isNamed = error instanceof DomainError;
  return isNamed ? `${error.code} ${JSON.stringify(error.details)}` : String(error.stack);
}

const ACTS = {
  /** All entries of a quarter, book by book side by side, in each book in their order. */
  async post({ slug, quarter, version, at }) {
    const cooperative = cooperativeOf(slug);
    const work = workAt(at);
    await Promise.all(
      cooperative.books.map(async (books) => {
        for (const draft of entriesOf(cooperative, books, quarter, version)) {
          await postOne(work, cooperative, books, draft);
        }
      }),
    );
  },

  /** Goes on until it is killed. */
  async postEndlessly({ slug, from, at, pauseMs }) {
    const cooperative = cooperativeOf(slug);
    const work = workAt(at);
    for (let nth = from; ; nth += 1) {
      for (const books of cooperative.books) {
        await postOne(work, cooperative, books, endlessEntry(cooperative, books, nth));
      }
      await pause(pauseMs);
    }
  },

  /** Into the quarter that is being closed, until it is. Answers how that was said. */
  race({ slug, quarter, version, from, at }) {
    const cooperative = cooperativeOf(slug);
    const work = workAt(at);
    const postRacing = (books, lane, nth) => {
      const draft = racingEntry(cooperative, books, { quarter, version, lane, nth });
      return postOne(work, cooperative, books, draft);
    };
    return race({ cooperative, from, codeOf, postOne: postRacing });
  },

  ask: ({ slug, quarter, at }) =>
    patiently(() =>
      closesAt(at).request(actorOf(slug), { quarter: Quarter.parse(quarter) }),
    ),

  askYear: ({ slug, year, at }) =>
    patiently(() => closesAt(at).requestYear(actorOf(slug), Number(year))),

  askToReopen: ({ slug, quarter, at }) =>
    patiently(() =>
      reopeningsAt(at).ask(actorOf(slug), {
        ...{ quarter: Quarter.parse(quarter), by: 'Anne' },
        reason: 'Des factures ont été oubliées',
      }),
    ),

  confirmReopening: ({ slug, quarter, at }) =>
    patiently(() =>
      reopeningsAt(at).confirm(actorOf(slug), { quarter: Quarter.parse(quarter), by: 'Bruno' }),
    ),

  /** Asked again after a lost answer, there may be nothing left to do. */
  async retry({ slug, quarter, practice, at }) {
    const of = { quarter: Quarter.parse(quarter), practice };
    try {
      await patiently(() => closesAt(at).retry(actorOf(slug), of));
    } catch (error) {
      if (codeOf(error) !== 'statements.nothing-to-retry') throw error;
    }
  },

  /** Resolves when the close is done, or cannot go on by itself. */
  async watch({ slug, closeId, at }) {
    for (;;) {
      const { summary, failure } = await patiently(() =>
        closesAt(at).progress(actorOf(slug), closeId),
      );
      if (failure !== null) return { failure };
      if (summary !== null) return { files: summary.files.length };
      await pause(200);
    }
  },
};

async function postOne(work, cooperative, books, draft) {
  const actor = actorIn(cooperative.id);
  const posted = await patiently(() => work.run(actor, (tx) => journal.post(tx, books.id, draft)));
  const { sequence, number } = posted;
  say({ acknowledged: { books: books.id, key: draft.key, sequence, number } });
}

function codeOf(error) {
  if (error instanceof DomainError) return error.code;
  throw error;
}

/** Asks again while there is no answer; a refusal is an answer. */
async function patiently(ask) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const mayPass = error instanceof DomainError && error.kind === 'unavailable';
      if (!mayPass && !isConnectionLoss(error)) throw error;
      await pause(100);
    }
  }
}

function workAt(at) {
  return new Work(dataSource, fixedClock(new Date(at)));
}

function closesAt(at) {
  const work = workAt(at);
  const log = createLog({ level: 'silent' });
  const storage = new FolderStorage(config.storageFolder);
  return new QuarterClose({ config, log, storage, work, clock: work.clock, outbox: new Outbox() });
}

const reopeningsAt = (at) => new Reopenings({ work: workAt(at), outbox: new Outbox(), config });

const actorOf = (slug) => actorIn(cooperativeOf(slug).id);

function cooperativeOf(slug) {
  return cooperatives.find((one) => one.slug === slug);
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

// Last, so that all that is named above is there.
const dataSource = await patiently(openDatabase);
say({ isReady: true });
for await (const line of createInterface({ input: process.stdin })) void obey(JSON.parse(line));
process.exit(0);
