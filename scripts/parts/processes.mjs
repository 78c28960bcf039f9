import { spawn } from 'node:child_process';

/**
 * Starts a process that this one answers for. It gets a process group of its own: Ctrl-C in a
 * terminal then reaches the script alone, which stops its children one after the other, the
 * database last.
 */
export function startChild(command, args, wishes = {}) {
  if (isStopping) throw new Stopped();
  const { name = command, ...options } = wishes;
  const started = { ownGroup: true, gentle: 'SIGTERM', patience: 20_000, ...wishes, name };
  started.child = spawn(command, args, {
    stdio: 'inherit',
    ...options,
    detached: started.ownGroup,
  });
  started.pid = started.child.pid;
  started.ended = endOf(started);
  started.ended.catch(() => undefined);
  started.stop = once(() => stopChild(started));
  children.add(started);
  forceAtExit();
  return started;
}

/** Runs a command to its end; throws unless its exit status is an expected one, or any will do. */
export async function run(command, args, { expected = [0], ...wishes } = {}) {
  const started = startChild(command, args, { toGroup: true, ...wishes });
  const { code, signal } = await started.ended;
  children.delete(started);
  if (isStopping) throw new Stopped();
  if (expected !== 'any' && !expected.includes(code)) {
    throw new CommandFailed(started.name, signal ?? code);
  }
  return code ?? 1;
}

/** Runs a command to its end and gives what it wrote. */
export async function read(command, args, wishes = {}) {
  const started = startChild(command, args, { ...wishes, stdio: ['ignore', 'pipe', 'pipe'] });
  const texts = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr']) {
    started.child[stream].setEncoding('utf8').on('data', (text) => (texts[stream] += text));
  }
  const { code } = await started.ended;
  children.delete(started);
  return { code, ...texts };
}

/**
 * Runs a whole script: whatever ends it (its end, an error, Ctrl-C, SIGTERM), everything it started
 * is stopped first. A second Ctrl-C waits for nothing.
 */
export async function supervised(main) {
  let asked;
  const onSignal = (signal) => {
    // A terminal and npm may both pass on the same Ctrl-C.
    if (asked && performance.now() - asked.at > 700) process.exit(statusOf(signal));
    if (asked) return;
    asked = { at: performance.now() };
    stopEverything().finally(() => process.exit(statusOf(signal)));
  };
  for (const signal of Object.keys(SIGNALS)) process.on(signal, onSignal);
  watchNpm(() => onSignal('SIGTERM'));
  let status;
  try {
    status = (await main()) ?? 0;
  } catch (error) {
    if (asked) return;
    process.stderr.write(`\n${explained(error)}\n`);
    status = 1;
  }
  if (asked) return;
  await stopEverything();
  process.exit(status);
}

/** npm hands SIGTERM to a shell that does not pass it on: its end is taken as the same wish. */
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 300).unref();
}

/** Stops what was started, the youngest first, then clears up. */
export async function stopEverything() {
  isStopping = true;
  for (const started of [...children].reverse()) await started.stop();
  for (const clear of deferred.splice(0).reverse()) await clear();
}

/** Whether the script was asked to stop, or has come to its end: what fails now was stopped. */
export const isEnding = () => isStopping;

/** Does this once everything has stopped, such as removing a temporary folder. */
export function defer(clear) {
  deferred.push(clear);
}

/** The script was asked to stop: nothing more is started and nothing is reported. */
export class Stopped extends Error {}

/** A tool said no; it has already printed why. */
export class CommandFailed extends Error {
  constructor(name, status) {
    super(`${name} failed (${status})`);
    this.status = status;
  }
}

/** A refusal that a person can act on: its message is printed without a stack. */
export class Refusal extends Error {}

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };
const children = new Set();
const deferred = [];
let isStopping = false;
let hasExitHook = false;

const statusOf = (signal) => 128 + SIGNALS[signal];

function explained(error) {
  const isNamed = error instanceof CommandFailed || error instanceof Refusal;
  return isNamed ? error.message : error.stack;
}

function once(act) {
  let result;
  return () => (result ??= act());
}

function endOf(started) {
  return new Promise((resolve, reject) => {
    started.child.once('error', (error) => {
      started.hasEnded = true;
      reject(error.code === 'ENOENT' ? new Refusal(`${started.name}: not found`) : error);
    });
    // 'exit', not 'close': a grandchild may keep the pipes open for ever.
    started.child.once('exit', (code, signal) => {
      started.hasEnded = true;
      // What it started itself and left behind goes as well.
      if (started.ownGroup) send(started, 'SIGKILL', true);
      resolve({ code, signal });
    });
  });
}

async function stopChild(started) {
  const steps = [
    [started.gentle, started.toGroup, started.patience],
    [started.force, false, 5_000],
    ['SIGKILL', true, 5_000],
  ];
  for (const [signal, toGroup, patience] of steps) {
    if (started.hasEnded) break;
    if (signal === undefined) continue;
    send(started, signal, toGroup);
    await within(started.ended.catch(() => undefined), patience);
  }
  children.delete(started);
  await started.afterwards?.();
}

function send(started, signal, toGroup = false) {
  if (started.pid === undefined) return;
  try {
    process.kill(toGroup && started.ownGroup ? -started.pid : started.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

async function within(promise, milliseconds) {
  let timer;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
  await Promise.race([promise, late]);
  clearTimeout(timer);
}

/** The last net: a script that ends without stopping its children (a second Ctrl-C) kills them. */
function forceAtExit() {
  if (hasExitHook) return;
  hasExitHook = true;
  process.on('exit', () => {
    for (const started of [...children].reverse()) {
      if (!started.hasEnded) send(started, started.force ?? 'SIGKILL', true);
    }
  });
}
