import { setTimeout as pause } from 'node:timers/promises';
import { BLOWS, deckOf as deckOfCloses } from './blows.mjs';

const BETWEEN_MS = [30, 400];
/** One in so many falls while a close is asked for, whose beginning is one transaction. */
const IN_FIVE = 5;
const ASKING_MS = [0, 60];
const PATIENCE_MS = 2_000;
/** On a slow machine nothing would ever end: after so many blows a close is let through. */
const MOST_WITHOUT_END = 8;
const BREATH_MS = 60_000;
/** After one in so many the next blow waits until what was struck is back. */
const IN_THREE = 3;

/** Blow after blow until enough was killed; what it tells is kept over several stages. */
export class Storm {
  constructor({ kills, random, say, blows = BLOWS, deckOf = deckOfCloses }) {
    Object.assign(this, { wanted: kills, random, say, blows, deckOf });
    this.kills = 0;
    this.struck = [];
    this.deck = [];
    this.underWay = 0;
    this.listening = [];
    this.withoutEnd = 0;
  }

  /** Told by whoever asks: a close, or something over HTTP, is asked for now. */
  begun() {
    this.underWay += 1;
    for (const hear of this.listening.splice(0)) hear();
  }

  ended() {
    this.underWay -= 1;
    this.withoutEnd = 0;
  }

  get isOver() {
    return this.kills >= this.wanted;
  }

  /** Strikes while closes are under way; resolves when it is over or `isCalm` says so. */
  async rage(stage, isCalm) {
    const busy = new Map();
    while (!this.isOver && !isCalm()) {
      if (this.deck.length === 0) this.deck = this.random.shuffled(this.deckOf(stage));
      const kind = this.deck.at(-1);
      const { on } = this.blows[kind];
      await busy.get(on);
      await this.breath(isCalm);
      await this.moment(this.blows[kind]);
      if (this.underWay === 0 || this.isOver || isCalm()) continue;
      this.deck.pop();
      const recovered = this.strike(kind, stage);
      // What fails is thrown where it is waited for.
      recovered.catch(() => undefined);
      busy.set(on, recovered);
      const isLong = on === 'frozen' || on === 'commits' || on === 'disk';
      if (!isLong && this.random.between(1, IN_THREE) === 1) await recovered;
    }
    await Promise.all(busy.values());
  }

  async breath(isCalm) {
    const isPanting = () => this.withoutEnd >= MOST_WITHOUT_END && !isCalm();
    for (let waited = 0; isPanting() && waited < BREATH_MS; waited += 50) await pause(50);
    this.withoutEnd = isPanting() ? 0 : this.withoutEnd + 1;
  }

  /** Any moment, or one that is worth waiting for. */
  async moment({ afterAskingMs }) {
    await pause(this.random.between(...BETWEEN_MS));
    const isAimed = this.random.between(1, IN_FIVE) === 1;
    if (afterAskingMs === undefined && !isAimed) return;
    const asked = new Promise((hear) => this.listening.push(hear));
    await Promise.race([asked, pause(PATIENCE_MS)]);
    await pause(this.random.between(...(afterAskingMs ?? ASKING_MS)));
  }

  async strike(kind, stage) {
    const { isKill = false, strike } = this.blows[kind];
    if (isKill) this.kills += 1;
    const begun = performance.now();
    const blow = { kind, isKill, backend: stage.backend };
    this.struck.push(blow);
    await strike(stage);
    blow.milliseconds = performance.now() - begun;
    const count = isKill ? `${this.kills}/${this.wanted}` : '·';
    this.say(`${count} ${kind}, back after ${(blow.milliseconds / 1_000).toFixed(1)} s`);
  }
}
