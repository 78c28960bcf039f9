import { keysOf } from './entries.mjs';
import { Line } from './line.mjs';

/**
 * The life of a cooperative: a quarter is posted, closed, and while its statements are made the
 * next one is posted. So the books stand alike at each close, however often somebody dies; except
 * in a cooperative whose closes race with whoever posts. The last quarter of the plan stays open.
 *
 * `isEnough(index)` ends it before that quarter; `isAgain()` says of a close that its files are to
 * be taken away and made once more; `plan` names what else happens; `onBegin` and `onEnd` are told
 * of what goes on. Answers `[{ slug, period, version, seconds, isAgain, isRetried }]`.
 */
export async function closeQuarters(stage, cooperative, life) {
  const { quarters, isEnough } = life;
  const line = new Line(stage, cooperative, life);
  if (!cooperative.isRaced) await line.post(quarters[0], 1, instantOf(0, 'post'));
  for (let index = 0; index < quarters.length - 1 && !isEnough(index); index += 1) {
    await closeQuarter(line, index, life);
  }
  return line.closes;
}

/** With what follows from it: the year that ends with it, the second version of both. */
async function closeQuarter(line, index, life) {
  const { quarters, plan } = life;
  await closeVersion(line, index, 1, life);
  if (plan.reopened !== index) return;
  await line.reopen(quarters[index], instantOf(index, 'reopen'));
  await closeVersion(line, index, 2, life);
}

async function closeVersion(line, index, version, { quarters, plan, isAgain }) {
  const quarter = quarters[index];
  const { isRaced } = line.cooperative;
  const posting = instantOf(index, version === 1 ? 'post' : 'reopen');
  const race = isRaced ? await line.race(quarter, version, posting) : undefined;
  if (!isRaced && version > 1) await line.post(quarter, version, posting);
  const isFirst = version === 1;
  const next = () => line.post(quarters[index + 1], 1, instantOf(index + 1, 'post'));
  const more = {
    meanwhile: isFirst && !isRaced ? next : undefined,
    failing: isFirst && plan.failing?.index === index ? plan.failing.practice : undefined,
  };
  const close = { period: quarter, version, at: instantOf(index, `close ${version}`) };
  await line.close(close, more);
  await race?.ended;
  if (isAgain()) {
    await line.lose(close);
    await line.close({ ...close, isAgain: true });
  }
  if (!quarter.endsWith('Q4')) return;
  const period = quarter.slice(0, 4);
  await line.close({ period, version, at: instantOf(index, `year ${version}`) });
}

/** Posts into books that nobody closes for as long as the stage stands. */
export function postEndlessly(stage, { slug, books }, pauseMs) {
  const order = () => {
    const done = [...stage.client.acknowledged.keys()].filter((key) => key.startsWith(books[0].id));
    return { slug, from: done.length + 1, at: instantOf(0, 'post'), pauseMs };
  };
  stage.client.order('postEndlessly', order).catch(() => undefined);
}

/** All keys that must be in the books: by books, as 'books key'. */
export function keysUntil({ slug, books }, closes, quarters) {
  const own = closes.filter((one) => one.slug === slug && !one.isAgain);
  const closed = (version) =>
    quarters.filter((quarter) =>
      own.some((one) => one.period === quarter && one.version === version),
    );
  const posted = [
    ...quarters.slice(0, closed(1).length + 1).flatMap((quarter) => keysOf(quarter, 1)),
    ...closed(2).flatMap((quarter) => keysOf(quarter, 2)),
  ];
  return books.flatMap(({ id }) => posted.map((key) => `${id} ${key}`));
}

const MINUTES = { post: 0, 'close 1': 30, 'year 1': 35, reopen: 40, 'close 2': 45, 'year 2': 50 };

/** The clock of whoever posts and asks stands still: the instant is hashed with each entry. */
function instantOf(index, what) {
  return new Date(Date.UTC(2026, 10, 2, 8 + index, MINUTES[what])).toISOString();
}
