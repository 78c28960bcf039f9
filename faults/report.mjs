import { table } from '../scripts/parts/table.mjs';

/** What happened, how often, and how long it took until what was struck was back. */
export function blowsTable(struck) {
  const kinds = [...new Set(struck.map(({ kind }) => kind))].sort();
  const rows = kinds.map((kind) => {
    const times = struck
      .filter((blow) => blow.kind === kind && blow.milliseconds !== undefined)
      .map((blow) => blow.milliseconds / 1_000);
    return [kind, times.length, median(times).toFixed(1), most(times).toFixed(1)];
  });
  return table([['fault', 'times', 'back after, s (median)', 'at most'], ...rows]);
}

/** One line for each figure of a storm. */
export function figuresTable({ storm, stages, seconds }) {
  const closes = stages.flatMap((one) => one.closes);
  const times = closes.map((one) => one.seconds);
  const sum = (of) => stages.reduce((total, one) => total + of(one), 0);
  return table([
    ['', ''],
    ['kills', storm.kills],
    ['other faults', storm.struck.length - storm.kills],
    ['seconds per kill', (seconds / Math.max(1, storm.kills)).toFixed(2)],
    ['copies of the world', stages.length],
    ['closes', closes.length],
    ['of these made again from nothing', closes.filter((one) => one.isAgain).length],
    ['second versions after a reopening', closes.filter((one) => isSecond(one)).length],
    ['years', closes.filter((one) => isYear(one)).length],
    ['closes that a practice held up', closes.filter((one) => one.isRetried).length],
    ['seconds per close, median', median(times).toFixed(1)],
    ['seconds per close, at most', most(times).toFixed(1)],
    ['entries acknowledged', sum((one) => one.acknowledged)],
    ['of these while their quarter was closed', sum((one) => one.raced)],
    ['entries that closes posted', sum((one) => one.work.ofCloses)],
    ['commits cut before their answer', sum((one) => one.cuts)],
    ['jobs that found the disk full', sum((one) => one.refusedWrites)],
    ['jobs', sum((one) => one.work.jobs)],
    ['jobs sent again', sum((one) => one.work.sentAgain)],
    ['jobs begun again', sum((one) => one.work.begunAgain)],
    ['beginnings of one job, at most', most(stages.map((one) => one.work.mostBeginnings))],
    ['processes that ended by themselves', sum((one) => one.endedByThemselves)],
  ]);
}

const isYear = ({ period }) => !period.includes('-');
const isSecond = (one) => one.version === 2 && !one.isAgain && !isYear(one);

const most = (list) => Math.max(0, ...list);

function median(list) {
  if (list.length === 0) return 0;
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
