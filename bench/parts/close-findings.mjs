import { median } from '../../scripts/parts/pairs.mjs';

const PRACTICES_IN_A_STEP = 10;
/** The steps, and pool, files and announcement. */
const jobsOf = (practices) => Math.ceil(practices / PRACTICES_IN_A_STEP) + 3;

/** The goals of a close, each with what was found. */
export function closeFindings({ rounds, killed, many, queue, sizes: [practices, larger] }) {
  const ratio = (of) => median(rounds.map(of));
  const control = ratio(({ before, after }) => after.ms / before.ms);
  const isVoid = control < 0.8 || control > 1.25;
  const mean = (figure, { before, after }) => (figure(before) + figure(after)) / 2;
  const beside = (figure) => ratio((round) => figure(round.close) / mean(figure, round));
  const last = rounds.at(-1).close;
  const growth = (figure) => figure(many) / larger / (figure(last) / practices);
  // What a worker does while it waits is no cost of a close, and grows with a busy machine's time.
  const cost = jobsOf(practices) * queue.msPerJob;
  const clean = median(rounds.map(({ close }) => close.nodeMs));
  const times = `${larger} / ${practices}`;
  return [
    most('wall, close / floor', beside((one) => one.ms), 1.3, isVoid),
    most('CPU, close / floor', beside(cpu), 1.2, isVoid),
    most('CPU, close / floor with letters unshaped, not a goal', ratio(unshapedCpu), Infinity),
    most(`CPU a statement, ${times}`, growth(cpu), 1.1),
    most(`peak memory, ${times}`, many.peak / last.peak, 1.3),
    most('queue, share of the CPU of a close', cost / cpu(last), 0.05),
    most('killed: written and drawn again', killed.lost / practices, 0.05),
    most('killed: CPU of both workers / of one, not a goal', killed.nodeMs / clean, Infinity),
  ];
}

const unshapedCpu = ({ close, unshaped }) => cpu(close) / cpu(unshaped);
const cpu = ({ nodeMs, postgresMs }) => nodeMs + postgresMs;

const most = (what, figure, aim, isVoid = false) => ({
  what,
  figure: figure.toFixed(aim < 1 ? 3 : 2),
  aim: aim === Infinity ? '–' : `≤ ${aim}`,
  holds: figure <= aim,
  isVoid,
});
