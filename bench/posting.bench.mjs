import { Journal } from '@plusloin/ledger';
import { benchDatabase, actFor } from './parts/bench-database.mjs';
import { membersBooks } from './parts/members-books.mjs';
import { postInOneCall, postInTransaction } from './parts/posting-script.mjs';
import { draftOf, sale } from './parts/sales.mjs';

export const title = 'Posting one entry of 4 postings';

const GOAL = 0.7;
const AIM = 0.45;
const CLIENTS = 8;
const PAIRS = { pairs: 9, sliceMs: 600 };

/**
 * Each client posts into books of its own, one entry a transaction. Three ways: the service, a
 * script that does the same transaction by hand, and one bare call that commits itself.
 */
export async function measure({ postgres, compare, say }) {
  const database = await benchDatabase(postgres, 'bench_posting', CLIENTS);
  const ways = await threeWays(database);
  const findings = [];
  for (const clients of [1, CLIENTS]) {
    const among = clients === 1 ? '1 client' : `${clients} clients`;
    say(`\n${among}`);
    const wishes = { ...PAIRS, clients, subject: ways.service };
    const byHand = await compare({ ...wishes, baseline: ways.script });
    findings.push(finding(`service / script by hand, ${among}`, byHand, GOAL));
    const bare = await compare({ ...wishes, baseline: ways.bare });
    findings.push(finding(`service / one bare call, ${among}`, bare, AIM));
  }
  await database.close();
  return findings;
}

const finding = (what, { rate, isVoid }, aim) => ({
  what,
  figure: rate.toFixed(2),
  aim: `≥ ${aim}`,
  holds: rate >= aim,
  isVoid,
});

async function threeWays({ work, connect }) {
  const { actor, books } = await membersBooks(work, CLIENTS);
  const { cooperativeId } = actor;
  const scripts = await Promise.all(books.map(() => connect('runtime')));
  const calls = await Promise.all(books.map(() => connect('runtime')));
  for (const client of calls) await actFor(client, cooperativeId);
  const journal = new Journal();
  let count = 0;
  const next = (way) => sale(`${way}:${(count += 1)}`, count);
  return {
    service: {
      name: 'work.run + Journal.post',
      work: async (client) => {
        const { legalEntityId, practiceId } = books[client];
        const draft = draftOf(next('service'), practiceId);
        await work.run(actor, (tx) => journal.post(tx, legalEntityId, draft));
      },
    },
    script: {
      name: 'begin, ledger.post, commit by hand',
      work: async (client) => {
        await postInTransaction(scripts[client], cooperativeId, books[client], next('script'));
      },
    },
    bare: {
      name: 'one call of ledger.post',
      work: async (client) => {
        await postInOneCall(calls[client], books[client], next('bare'));
      },
    },
  };
}
