import { Refusal } from '../scripts/parts/processes.mjs';
import { Undying } from './undying.mjs';

/** The posting process seen from the driver: orders, answers, and all that was acknowledged. */
export class Client {
  /** `orders` that a killed process had not answered are given again to the next one. */
  constructor({ program, world, env, log }) {
    this.open = new Map();
    this.nextId = 1;
    this.acknowledged = new Map();
    this.contradictions = [];
    this.process = new Undying({
      name: 'posting process',
      args: [program, world],
      env: () => env,
      log,
      isReady: (line) => line.includes('"isReady"'),
      onLine: (line) => this.hear(line),
    });
  }

  async start() {
    await this.process.start();
  }

  stop() {
    return this.process.stop();
  }

  /** Resolves to the answer, however often the process dies before it comes. */
  order(act, order) {
    const id = this.nextId;
    this.nextId += 1;
    return new Promise((resolve, reject) => {
      const line = () => ({ id, act, ...order() });
      this.open.set(id, { line, resolve, reject });
      this.process.write(line());
    });
  }

  hear(text) {
    let line;
    try {
      line = JSON.parse(text);
    } catch {
      // Cut off by the blow that killed it; what was not said whole was not said.
      return;
    }
    if (line.isReady) for (const { line: again } of this.open.values()) this.process.write(again());
    if (line.acknowledged) this.note(line.acknowledged);
    if (line.id !== undefined) this.answered(line);
  }

  /** What was acknowledged twice was acknowledged alike. */
  note({ books, key, sequence, number }) {
    const name = `${books} ${key}`;
    const said = `${sequence} ${number}`;
    const before = this.acknowledged.get(name);
    if (before !== undefined && before !== said) {
      this.contradictions.push(`${name} was acknowledged as ${before}, then as ${said}`);
    }
    this.acknowledged.set(name, said);
  }

  answered({ id, answer, refusal }) {
    const order = this.open.get(id);
    this.open.delete(id);
    if (refusal === undefined) order?.resolve(answer);
    else order?.reject(new Refusal(`refused: ${refusal}`));
  }
}
