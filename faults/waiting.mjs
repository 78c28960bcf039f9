import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../scripts/parts/processes.mjs';

/** Nothing is waited for without end: what did not come in its time is a finding. */
export class Late extends Refusal {
  constructor(what, seconds) {
    super(`${what}: not within ${seconds} s`);
  }
}

/** Looks again and again until the answer is not undefined; an error counts as no answer yet. */
export async function until(what, seconds, look, everyMs = 100) {
  const end = performance.now() + seconds * 1_000;
  for (;;) {
    const found = await Promise.resolve()
      .then(look)
      .catch(() => undefined);
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Late(what, seconds);
    await pause(everyMs);
  }
}

/** The promise, or `Late`. */
export async function within(what, seconds, promise) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Late(what, seconds)), seconds * 1_000);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
