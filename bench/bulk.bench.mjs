import { Journal } from '@plusloin/ledger';
import { installBatch, postBatch } from './parts/batch-script.mjs';
import { actFor, benchDatabase } from './parts/bench-database.mjs';
import { membersBooks } from './parts/members-books.mjs';
import { draftOf, sale } from './parts/sales.mjs';
import { refuseUnkept } from './parts/kept-books.mjs';

export const title = 'Posting in bulk';

const GOAL = 0.6;
const BATCH = 1_000;

/**
 * Batches of a thousand entries of four postings, one transaction each: by the service, and by a
 * set-based function written by hand (set-batch.sql says what it does and what it leaves out).
 * Same tables, each into books of its own; at the end both must be in order.
 */
export async function measure({ postgres, compare }) {
  const { work, connect, close } = await benchDatabase(postgres, 'bench_bulk', 2);
  const { actor, books } = await membersBooks(work, 2);
  const owner = await connect('owner');
  await installBatch(owner);
  const journal = new Journal();
  const [ours, byHand] = books;
  const service = async () => {
    const drafts = sales('service').map((one) => draftOf(one, ours.practiceId));
    await work.run(actor, (tx) => journal.postAll(tx, ours.legalEntityId, drafts));
    return BATCH;
  };
  const script = async () => {
    await postBatch(owner, actor.cooperativeId, byHand, sales('script'));
    return BATCH;
  };
  const { rate, isVoid } = await compare({
    ...{ pairs: 9, sliceMs: 900 },
    subject: { name: 'work.run + Journal.postAll of 1 000', work: service },
    baseline: { name: 'set-based batch of 1 000 by hand', work: script },
  });
  await actFor(owner, actor.cooperativeId);
  await refuseUnkept(owner);
  await close();
  const what = 'service / set-based batch by hand, 1 000 entries';
  return [{ what, figure: rate.toFixed(2), aim: `≥ ${GOAL}`, holds: rate >= GOAL, isVoid }];
}

let count = 0;

const sales = (way) =>
  Array.from({ length: BATCH }, () => {
    count += 1;
    return sale(`${way}:${count}`, count);
  });
