import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { keyOf } from './entries.mjs';
import { within } from './waiting.mjs';
import { QUARTERS } from './world.mjs';

const CLOSE_SECONDS = 420;
const POST_SECONDS = 240;
const WINDOWS = [...QUARTERS, '2026-Q4'];

/**
 * The life of a cooperative: a quarter is posted, closed, and while its statements are made the
 * next one is posted. So the books stand alike at each close, however often somebody dies.
 *
 * `isEnough()` ends it before the next close; `isAgain()` says of a close that its files are to be
 * taken away and made once more. Answers `[{ slug, quarter, seconds, isAgain }]`.
 */
export async function closeQuarters(stage, { slug }, { isEnough, isAgain, onClose }) {
  const closes = [];
  const order = (act, index, more = {}) => {
    const at = instantOf(act, index);
    return stage.client.order(act, () => ({ slug, quarter: WINDOWS[index], at, ...more }));
  };
  const closed = async (index, again) => {
    const begun = performance.now();
    onClose(1);
    const name = `close of ${slug} ${WINDOWS[index]}`;
    const { closeId } = await within(`${name}: asking`, CLOSE_SECONDS, order('ask', index));
    const following = again ? undefined : order('post', index + 1);
    const ended = await within(name, CLOSE_SECONDS, order('watch', index, { closeId }));
    if (ended.failure) throw new Error(`${name} needs somebody: ${JSON.stringify(ended.failure)}`);
    onClose(-1);
    const seconds = (performance.now() - begun) / 1_000;
    closes.push({ slug, quarter: WINDOWS[index], seconds, isAgain: again });
    await within(`${slug}: posting`, POST_SECONDS, following ?? Promise.resolve());
  };
  await within(`${slug}: posting`, POST_SECONDS, order('post', 0));
  for (let index = 0; index < QUARTERS.length && !isEnough(); index += 1) {
    await closed(index, false);
    if (isEnough() || !isAgain()) continue;
    await rm(join(stage.storage, 'statements', slug, WINDOWS[index]), { recursive: true });
    await closed(index, true);
  }
  return closes;
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
export function keysUntil(cooperative, closes) {
  const own = closes.filter(({ slug, isAgain }) => slug === cooperative.slug && !isAgain).length;
  return cooperative.books.flatMap(({ id }) =>
    WINDOWS.slice(0, own + 1).flatMap((quarter) =>
      Array.from({ length: 18 }, (_, index) => `${id} ${keyOf(quarter, index + 1)}`),
    ),
  );
}

/** The clock of whoever posts and asks stands still: the instant is hashed with each entry. */
function instantOf(act, index) {
  const minutes = act === 'ask' || act === 'watch' ? 30 : 0;
  return new Date(Date.UTC(2026, 10, 2, 8 + index, minutes)).toISOString();
}
