import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../scripts/parts/processes.mjs';
import { racingKey } from './entries.mjs';
import { lanesOf } from './racing.mjs';
import { until, within } from './waiting.mjs';

const CLOSE_SECONDS = 420;
const POST_SECONDS = 240;
const DISK_SECONDS = 60;
/** In each lane, before the close is asked for. */
const RACED_FIRST = 3;

/** What a cooperative has done at one time after the other. */
export class Line {
  /** `onBegin` and `onEnd` are told of each close, reopening and retry. */
  constructor(stage, cooperative, { onBegin, onEnd }) {
    Object.assign(this, { stage, cooperative, onBegin, onEnd, closes: [] });
    this.slug = cooperative.slug;
  }

  /**
   * Closes a quarter or a year. `meanwhile` begins once its books are frozen; `failing` is a
   * practice whose statement fails at first, and is asked for once more.
   */
  async close({ period, version, at, isAgain = false }, { meanwhile, failing } = {}) {
    const name = `close of ${this.slug} ${period} v${version}`;
    const begun = performance.now();
    const mend = failing && (await this.disturb(period, version, failing));
    const isYear = !period.includes('-');
    const order = isYear ? ['askYear', { year: period, at }] : ['ask', { quarter: period, at }];
    const { following } = await this.underWay(async () => {
      const { closeId } = await within(`${name}: asking`, CLOSE_SECONDS, this.order(...order));
      const following = meanwhile?.();
      following?.catch(() => undefined);
      let ended = await this.watched(name, closeId, at);
      if (mend) ended = await mend({ name, closeId, at, ended });
      const { failure } = ended;
      if (failure) throw new Refusal(`${name} needs somebody: ${JSON.stringify(failure)}`);
      const seconds = (performance.now() - begun) / 1_000;
      const isRetried = mend !== undefined;
      this.closes.push({ slug: this.slug, period, version, seconds, isAgain, isRetried });
      return { following };
    });
    await following;
  }

  /** Two people open it again. */
  reopen(quarter, at) {
    const name = `reopening of ${this.slug} ${quarter}`;
    return this.underWay(async () => {
      for (const act of ['askToReopen', 'confirmReopening']) {
        await within(name, POST_SECONDS, this.order(act, { quarter, at }));
      }
    });
  }

  post(quarter, version, at) {
    const posted = this.order('post', { quarter, version, at });
    return within(`${this.slug}: posting`, POST_SECONDS, posted);
  }

  /**
   * Posts into a quarter until its lock says no; nothing else may stop it. Resolves to that end,
   * as `{ ended }`, when some entries are in each of the books.
   */
  async race(quarter, version, at) {
    const ended = this.raceOut(quarter, version, at);
    ended.catch(() => undefined);
    const isUnderWay = () =>
      this.raced(quarter, version).every((count) => count >= RACED_FIRST) ? true : undefined;
    await until(`${this.slug}: some have posted`, POST_SECONDS, isUnderWay, 20);
    return { ended };
  }

  async raceOut(quarter, version, at) {
    const raced = this.order('race', () => ({
      ...{ quarter, version, at },
      from: this.raced(quarter, version).map((count) => count + 1),
    }));
    const codes = await within(`${this.slug}: racing`, CLOSE_SECONDS, raced);
    if (codes.join() === 'ledger.period-locked') return;
    throw new Refusal(`${this.slug} ${quarter}: the lock was said as ${codes.join(', ')}`);
  }

  /** How many entries of a race are acknowledged, in each of its lanes. */
  raced(quarter, version) {
    const keys = [...this.stage.client.acknowledged.keys()];
    return lanesOf(this.cooperative).map(({ books, lane }) => {
      const begin = `${books.id} ${racingKey(quarter, version, `${lane}:`)}`;
      return keys.filter((key) => key.startsWith(begin)).length;
    });
  }

  /** Takes the files of one close away. */
  lose({ period, version }) {
    // A worker that was frozen may wake up and write there until the close is asked for again.
    return rm(this.pathOf(period, version), { recursive: true, force: true, maxRetries: 30 });
  }

  /** A strange file where a statement will be; answers what takes it away and asks again. */
  async disturb(quarter, version, practice) {
    const path = join(this.pathOf(quarter, version), `${practice.toLowerCase()}.json`);
    await until('room for a strange file', DISK_SECONDS, async () => {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'strange');
      return true;
    });
    return async ({ name, closeId, at, ended }) => {
      const isNamed = ended.failure?.details?.practices === practice;
      if (!isNamed) throw new Refusal(`${name}: ${practice} did not fail alone`);
      await rm(path);
      await this.order('retry', { quarter, practice, at });
      return this.watched(`${name}: retry`, closeId, at);
    };
  }

  pathOf(period, version) {
    return join(this.stage.storage, 'statements', this.slug, period, `v${version}`);
  }

  watched(name, closeId, at) {
    return within(name, CLOSE_SECONDS, this.order('watch', { closeId, at }));
  }

  async underWay(act) {
    this.onBegin();
    const done = await act();
    this.onEnd();
    return done;
  }

  order(act, order) {
    const told = typeof order === 'function' ? order : () => order;
    return this.stage.client.order(act, () => ({ slug: this.slug, ...told() }));
  }
}
