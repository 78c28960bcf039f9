import { readFile, readdir } from 'node:fs/promises';
import { cpus } from 'node:os';

/**
 * Compares two ways of doing the same thing on a machine that has other work: short slices of both,
 * interleaved in turning order, and of each round only the ratio counts. The baseline runs twice a
 * round; when it differs from itself by more than a fifth, nothing can be said (`isVoid`).
 *
 * `subject` and `baseline` are `{ name, work }`; `work(client)` does one unit, or resolves to how
 * many it did; with `process`, what works is that process, and its CPU is counted instead of this
 * one's. `clients` run it side by side. `postgres` is the server's process, when its CPU
 * counts. Before anything counts each does `warm` units, or what it can in a slice: a server is
 * compiled by what it has answered, and the quicker one must not be the warmer one for that.
 * The answer: `rate` (subject / baseline, units a second), `time` (its inverse), `cpu` (CPU
 * a unit, subject / baseline), `control`, and what each did in a median slice.
 */
export async function comparePairs({ subject, baseline, ...wishes }) {
  const { pairs = 9, sliceMs = 400, clients = 1, warm = 1, postgres } = wishes;
  if (pairs < 7) throw new Error('fewer than 7 pairs say nothing');
  const slice = (task) => runSlice(task, { sliceMs, clients, postgres });
  const tasks = [subject, baseline, baseline];
  // Compiled, connected, cached. Not counted.
  for (const task of [subject, baseline]) {
    for (let done = 0; done < warm; ) done += (await slice(task)).units;
  }
  const rounds = [];
  for (let round = 0; round < pairs; round += 1) {
    const measured = [];
    for (let turn = 0; turn < tasks.length; turn += 1) {
      const place = (round + turn) % tasks.length;
      measured[place] = await slice(tasks[place]);
    }
    rounds.push(measured);
  }
  return judged(rounds, [subject.name, baseline.name], postgres !== undefined);
}

/** The middle one; of an even number, the mean of the middle two. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function judged(rounds, [subject, baseline], hasPostgres) {
  const ratio = (figure, over, under) =>
    median(rounds.map((round) => figure(round[over]) / figure(round[under])));
  const rate = (slice) => slice.units / slice.ms;
  const cpu = (slice) => (slice.nodeMs + slice.postgresMs) / slice.units;
  const control = ratio(rate, 2, 1);
  const each = (place) => ({
    unitsPerSecond: 1_000 * median(rounds.map((round) => rate(round[place]))),
    nodeCpuMs: mean(rounds, place, 'nodeMs'),
    postgresCpuMs: hasPostgres ? mean(rounds, place, 'postgresMs') : undefined,
  });
  return {
    rate: ratio(rate, 0, 1),
    time: 1 / ratio(rate, 0, 1),
    cpu: ratio(cpu, 0, 1),
    control,
    isVoid: control < 0.8 || control > 1.25,
    pairs: rounds.length,
    subject: { name: subject, ...each(0) },
    baseline: { name: baseline, ...each(1) },
  };
}

/** Over all slices: the system counts CPU in steps of 10 ms, too coarse for one slice. */
function mean(rounds, place, figure) {
  const sum = (name) => rounds.reduce((total, round) => total + round[place][name], 0);
  return sum(figure) / sum('units');
}

async function runSlice({ work, process: worker }, { sliceMs, clients, postgres }) {
  const postgresBefore = await cpuOfServer(postgres);
  const before = await cpuOf(worker);
  const begun = performance.now();
  const counts = await Promise.all(
    Array.from({ length: clients }, async (_none, client) => {
      let units = 0;
      do units += (await work(client)) ?? 1;
      while (performance.now() - begun < sliceMs);
      return units;
    }),
  );
  const ms = performance.now() - begun;
  const nodeMs = (await cpuOf(worker)) - before;
  const postgresMs = (await cpuOfServer(postgres)) - postgresBefore;
  const units = counts.reduce((total, count) => total + count, 0);
  return { units, ms, nodeMs, postgresMs };
}

/** CPU so far, in ms: of a process, or of this one. */
async function cpuOf(pid) {
  if (pid !== undefined) return cpuOfServer(pid);
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** CPU of a server and of all its processes so far, in ms; 0 where the system does not tell. */
export async function cpuOfServer(pid) {
  if (pid === undefined || process.platform !== 'linux') return 0;
  const numbers = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const stats = await Promise.all(numbers.map(statOf));
  const own = stats.filter((stat) => stat && (stat.pid === pid || stat.parent === pid));
  const ticks = own.reduce(
    // Of processes that have ended, the server keeps the sum.
    (total, stat) => total + stat.used + (stat.pid === pid ? stat.ofEnded : 0),
    0,
  );
  // Linux tells it in hundredths of a second.
  return ticks * 10;
}

async function statOf(number) {
  const text = await readFile(`/proc/${number}/stat`, 'utf8').catch(() => undefined);
  if (!text) return undefined;
  // The name, in brackets, may hold anything.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
  const [user, system, endedUser, endedSystem] = fields.slice(11, 15);
  const used = user + system;
  return { pid: Number(number), parent: fields[1], used, ofEnded: endedUser + endedSystem };
}

/** How busy the machine is, for whoever reads the figures later. */
export async function machine() {
  const load = await readFile('/proc/loadavg', 'utf8').catch(() => '?');
  const averages = load.split(' ').slice(0, 3).join(' ');
  return `${cpus().length} × ${cpus()[0]?.model ?? '?'}, load ${averages}`;
}
