import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '../scripts/parts/processes.mjs';
import { keyOf } from './entries.mjs';
import { within } from './waiting.mjs';

const CLOSE_SECONDS = 420;
const POST_SECONDS = 240;

/**
 * The life of a cooperative: a quarter is posted, closed, and while its statements are made the
 * next one is posted. So the books stand alike at each close, however often somebody dies. The last
 * quarter of the plan stays open.
 *
 * `isEnough()` ends it before the next close; `isAgain()` says of a close that its files are to be
 * taken away and made once more; `onBegin` and `onEnd` are told of each close. Answers
 * `[{ slug, quarter, seconds, isAgain }]`.
 */
export async function closeQuarters(stage, { slug }, { quarters, isEnough, isAgain, ...told }) {
  const line = new Line(stage, slug, quarters, told);
  await line.post(0);
  for (let index = 0; index < quarters.length - 1 && !isEnough(); index += 1) {
    await line.close(index, () => line.post(index + 1));
    if (isEnough() || !isAgain()) continue;
    await rm(join(stage.storage, 'statements', slug, quarters[index]), { recursive: true });
    await line.close(index);
  }
  return line.closes;
}

class Line {
  constructor(stage, slug, quarters, told) {
    Object.assign(this, { stage, slug, quarters, told, closes: [] });
  }

  /** `meanwhile` begins once the books of the close are frozen. */
  async close(index, meanwhile) {
    const quarter = this.quarters[index];
    const name = `close of ${this.slug} ${quarter}`;
    const begun = performance.now();
    this.told.onBegin();
    const asked = this.order('ask', index);
    const { closeId } = await within(`${name}: asking`, CLOSE_SECONDS, asked);
    const following = meanwhile?.();
    following?.catch(() => undefined);
    const ended = await within(name, CLOSE_SECONDS, this.order('watch', index, { closeId }));
    const { failure } = ended;
    if (failure) throw new Refusal(`${name} needs somebody: ${JSON.stringify(failure)}`);
    this.told.onEnd();
    const seconds = (performance.now() - begun) / 1_000;
    this.closes.push({ slug: this.slug, quarter, seconds, isAgain: meanwhile === undefined });
    await following;
  }

  post(index) {
    return within(`${this.slug}: posting`, POST_SECONDS, this.order('post', index));
  }

  order(act, index, more = {}) {
    const [slug, quarter, at] = [this.slug, this.quarters[index], instantOf(act, index)];
    return this.stage.client.order(act, () => ({ slug, quarter, at, ...more }));
  }
}

/** Posts into books that nobody closes for as long as the stage stands. */
export function postEndlessly(stage, { slug, books }, pauseMs) {
  const order = () => {
    const done = [...stage.client.acknowledged.keys()].filter((key) => key.startsWith(books[0].id));
    return { slug, from: done.length + 1, at: instantOf('post', 0), pauseMs };
  };
  stage.client.order('postEndlessly', order).catch(() => undefined);
}

/** All keys that must be in the books: by books, as 'books key'. */
export function keysUntil(cooperative, closes, quarters) {
  const own = closes.filter(({ slug, isAgain }) => slug === cooperative.slug && !isAgain).length;
  return cooperative.books.flatMap(({ id }) =>
    quarters.slice(0, own + 1).flatMap((quarter) =>
      Array.from({ length: 18 }, (_, index) => `${id} ${keyOf(quarter, index + 1)}`),
    ),
  );
}

/** The clock of whoever posts and asks stands still: the instant is hashed with each entry. */
function instantOf(act, index) {
  const minutes = act === 'ask' || act === 'watch' ? 30 : 0;
  return new Date(Date.UTC(2026, 10, 2, 8 + index, minutes)).toISOString();
}
