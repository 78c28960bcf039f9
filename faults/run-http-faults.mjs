import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '@plusloin/kernel';
import { Work } from '@plusloin/platform';
import { defer } from '../scripts/parts/processes.mjs';
import { table } from '../scripts/parts/table.mjs';
import { CommitCutter } from './commit-cutter.mjs';
import { founded } from './founded.mjs';
import { HTTP_BLOWS, httpDeck } from './http-blows.mjs';
import { HttpStage } from './http-stage.mjs';
import { foundMembers } from './http-world.mjs';
import { askedFindings, openedFindings } from './judge-asked.mjs';
import { blowsTable } from './report.mjs';
import { Seeded } from './seeded.mjs';
import { Postgres } from './servers.mjs';
import { Storm } from './storm.mjs';

const MEMBERS = 4;

/**
 * Members ask the API to create, each thing under a key, while it is killed, its database is
 * killed, and answers are cut on both sides of it. Answers what is not as it must be: `[sentence]`.
 */
export async function runHttpFaults({ kills, seed, folder, say }) {
  await chmod(folder, 0o711);
  const cutter = new CommitCutter();
  await cutter.listen();
  defer(() => cutter.close());
  const postgres = new Postgres(join(folder, 'postgres'), cutter);
  await postgres.start();
  const world = await founded(postgres, (dataSource) =>
    foundMembers(new Work(dataSource, systemClock), MEMBERS),
  );
  // Apart, so that the order of the blows depends on the seed alone.
  const [order, random] = [new Seeded(seed), new Seeded(seed + 1)];
  const stage = new HttpStage({ postgres, cutter, folder, random, world });
  await stage.open();
  say(`\n${kills} kills under ${MEMBERS} members who ask`);
  const storm = new Storm({ kills, random: order, say, blows: HTTP_BLOWS, deckOf: httpDeck });
  const begun = performance.now();
  const life = { begun: () => storm.begun(), ended: () => storm.ended() };
  const asking = stage.members.map((member) => member.askUntil(() => storm.isOver, life));
  await Promise.all([storm.rage(stage, () => false), ...asking]);
  const seconds = (performance.now() - begun) / 1_000;
  for (const one of [cutter, stage.answers]) one.arm(0);
  const opened = await openedFindings(stage);
  await stage.close();
  const found = [...opened, ...(await askedFindings(stage))];
  say(`\n${blowsTable(storm.struck)}\n${figuresTable({ stage, storm, seconds })}\n`);
  return found;
}

function figuresTable({ stage, storm, seconds }) {
  const { members, cutter, answers, api } = stage;
  const sum = (of) => members.reduce((total, one) => total + of(one), 0);
  const told = sum(({ asked }) => [...asked.values()].flat().length);
  return table([
    ['', ''],
    ['kills', storm.kills],
    ['other faults', storm.struck.length - storm.kills],
    ['seconds per kill', (seconds / Math.max(1, storm.kills)).toFixed(2)],
    ['created', sum(({ asked }) => asked.size)],
    ['acknowledgements', told],
    ['requests sent', sum(({ sent }) => sent)],
    ['requests sent again for want of an answer', sum(({ sent }) => sent) - told],
    ['commits cut before their answer', cutter.cuts],
    ['answers dropped on their way to who asked', answers.cuts],
    ['starts of the API that found no database', api.endedByItself],
  ]);
}
