import { readdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { closeOf, ended, requested, startCloseWorker } from './close-worker.mjs';
import { cpuOfProcess } from './measured-process.mjs';

/**
 * A close whose worker is killed -9 when half of its steps are done, and that another worker brings
 * to its end. `lost`: statements that were written and not yet listed, so that they are drawn
 * again; `nodeMs`: CPU of both workers, from ready to the end.
 */
export async function killedClose(world, place, quarter) {
  const first = await startCloseWorker(place);
  const began = await cpuOfProcess(first.pid);
  const { closeId } = await requested(world, quarter);
  let progress;
  do {
    await pause(20);
    progress = await closeOf(world).progress(world.actor, closeId);
  } while (progress.done < progress.total / 2);
  const firstMs = (await cpuOfProcess(first.pid)) - began;
  first.child.kill('SIGKILL');
  await first.ended;
  const superuser = await world.connect('superuser');
  const { rows } = await superuser.query(LISTED, [closeId]);
  const written = await writtenPages(place, quarter);
  const second = await startCloseWorker(place);
  const again = await cpuOfProcess(second.pid);
  const begun = performance.now();
  const { summary } = await ended(world, closeId);
  const nodeMs = firstMs + (await cpuOfProcess(second.pid)) - again;
  const ms = performance.now() - begun;
  await second.stop();
  if (summary.practices !== world.practices) throw new Error('the close lost statements');
  return { lost: written - rows[0].listed, listed: rows[0].listed, nodeMs, ms };
}

const LISTED = 'select count(*)::int as listed from statements.statement where close_id = $1';

async function writtenPages({ files }, quarter) {
  const folder = join(files, 'statements', 'mesures', quarter.toString(), 'v1');
  return (await readdir(folder)).filter((name) => /^m\d+\.pdf$/.test(name)).length;
}
