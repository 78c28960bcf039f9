import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { startChild, Stopped } from '../scripts/parts/processes.mjs';
import { within } from './waiting.mjs';

const AGAIN_AFTER_MS = 150;
const START_SECONDS = 90;

/** A process that is started again whenever it ends, as an orchestrator does. */
export class Undying {
  /** `isReady` and `onLine` are given each line of its standard output. */
  constructor({ name, args, env, log, isReady, onLine = () => undefined }) {
    this.wishes = { name, args, isReady, onLine };
    this.env = env;
    this.log = createWriteStream(log, { flags: 'a' });
    this.endedByItself = 0;
    this.isStopped = false;
    this.waiting = [];
  }

  /** Resolves once it is ready for the first time. */
  async start() {
    const ready = this.nextReady();
    this.living = this.live();
    await ready;
  }

  async kill() {
    const back = this.nextReady();
    this.isStruck = true;
    this.signal('SIGKILL');
    await back;
  }

  /** Stopped as by a debugger, or by a machine that swaps: it does not know that time went by. */
  async freeze(milliseconds) {
    const { child } = this;
    this.signal('SIGSTOP');
    await pause(milliseconds);
    if (this.child === child) this.signal('SIGCONT');
  }

  write(line) {
    this.child.child.stdin?.write(`${JSON.stringify(line)}\n`);
  }

  async stop() {
    this.isStopped = true;
    this.signal('SIGKILL');
    await this.living;
    await new Promise((closed) => this.log.end(closed));
  }

  signal(name) {
    try {
      process.kill(this.child.pid, name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }

  nextReady() {
    const ready = new Promise((resolve) => this.waiting.push(resolve));
    return within(`${this.wishes.name} is ready`, START_SECONDS, ready);
  }

  async live() {
    while (!this.isStopped) {
      try {
        this.begin();
      } catch (error) {
        // The script itself is being stopped.
        if (error instanceof Stopped) return;
        throw error;
      }
      await this.child.ended;
      await this.child.stop();
      if (this.isStopped) return;
      if (!this.isStruck) this.endedByItself += 1;
      await pause(AGAIN_AFTER_MS);
    }
  }

  begin() {
    const { name, args, isReady, onLine } = this.wishes;
    this.isStruck = false;
    this.child = startChild(process.execPath, args, {
      ...{ name, env: this.env(), gentle: 'SIGKILL' },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const { stdin, stdout, stderr } = this.child.child;
    stdin.on('error', () => undefined);
    stderr.pipe(this.log, { end: false });
    createInterface({ input: stdout }).on('line', (line) => {
      this.log.write(`${line}\n`);
      if (isReady(line)) for (const tell of this.waiting.splice(0)) tell();
      onLine(line);
    });
  }
}
