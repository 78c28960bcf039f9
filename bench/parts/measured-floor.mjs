import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { drawPracticeStatement } from '@plusloin/statements';
import { cpuOfServer } from '../../scripts/parts/pairs.mjs';
import { cpuOfProcess, peakOfProcess } from './measured-process.mjs';
import { recorded } from './page-recording.mjs';

const FLOOR = new URL('close-floor.mjs', import.meta.url);
/** Practices with own books and without, as they come. */
const RECORDED = 20;

/** The strokes of the first statements of a close, as the product drew them. */
export async function recordingsOf(place, files) {
  const ours = files.filter(({ path }) => path.endsWith('.json') && !path.endsWith('/pooled.json'));
  const recordings = [];
  for (const { path } of ours.slice(0, RECORDED)) {
    const statement = JSON.parse(await readFile(join(place.files, path), 'utf8'));
    const { strokes, contents } = await recorded(() => drawPracticeStatement(statement));
    const { member, title } = statement.practice;
    const info = { Title: title, Author: statement.cooperative.name, Subject: title };
    recordings.push({ strokes, contents, name: member, info });
  }
  return recordings;
}

/** The floor of one close, measured as the close is. */
export async function measuredFloor(world, quarter, recordings, { postgres, isShaped = true }) {
  const [first, , last] = quarter.months;
  const days = [quarter.from, quarter.until];
  const child = fork(FLOOR, { serialization: 'advanced' });
  try {
    child.send({
      url: world.urls.superuser,
      figures: [world.actor.cooperativeId, quarter.year, first, last, ...days],
      threads: availableParallelism(),
      ...{ recordings, isShaped },
    });
    await said(child);
    const server = await cpuOfServer(postgres);
    const before = await cpuOfProcess(child.pid);
    const begun = performance.now();
    child.send('go');
    const drawn = await said(child);
    const ms = performance.now() - begun;
    if (drawn.practices !== world.practices) throw new Error(`floor: ${drawn.practices} drawn`);
    return {
      ms,
      nodeMs: (await cpuOfProcess(child.pid)) - before,
      postgresMs: (await cpuOfServer(postgres)) - server,
      peak: await peakOfProcess(child.pid),
      bytes: drawn.bytes,
    };
  } finally {
    if (child.connected) child.disconnect();
  }
}

function said(child) {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`the floor ended with code ${code}`)));
  });
}
