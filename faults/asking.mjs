import { setTimeout as pause } from 'node:timers/promises';
import { Refusal } from '../scripts/parts/processes.mjs';
import { until } from './waiting.mjs';

/** Where browsers would find the product. */
export const ORIGIN = 'http://localhost:3000';
const PATIENCE_MS = 10_000;
const AGAIN_AFTER_MS = 100;
/** After one acknowledgement in so many, the same is asked once more. */
const IN_FOUR = 4;
const SIGNED_IN_SECONDS = 60;

/**
 * A member with a browser: asks to seal person after person, each under a key of its own, and
 * repeats the same request until it gets an answer that says something. `asked` keeps each key with
 * all that was acknowledged under it.
 */
export class Asking {
  constructor({ url, cooperativeId, member, random }) {
    Object.assign(this, { url, cooperativeId, member, random });
    this.asked = new Map();
    this.refused = [];
    this.sent = 0;
  }

  get address() {
    return `/api/cooperatives/${this.cooperativeId}/members/${this.member.id}/persons`;
  }

  async signIn() {
    const { email, password } = this.member;
    const body = { email, password };
    const answer = await this.send('POST', '/api/auth/sign-in/email', { body });
    if (!answer.ok) throw new Refusal(`${email} could not sign in: ${answer.status}`);
    const cookies = answer.headers.getSetCookie();
    this.cookie = cookies.map((line) => line.split(';')[0]).join('; ');
  }

  /** One after the other, until told that it is enough; `life` hears of each. */
  async askUntil(isEnough, life) {
    for (let nth = 1; !isEnough(); nth += 1) {
      const key = `${this.member.email}-${nth}`;
      life.begun();
      await this.acknowledged(key);
      life.ended();
      if (this.random.between(1, IN_FOUR) === 1) await this.acknowledged(key);
    }
  }

  /** However often the API dies before it says so. */
  async acknowledged(key) {
    const told = this.asked.get(key) ?? [];
    this.asked.set(key, told);
    for (;;) {
      const answer = await this.tried(key);
      if (answer?.status === 201) return void told.push(answer.body);
      // 503 says that it may be asked again; whatever else is said to a good request is a fault.
      if (answer !== undefined && answer.status !== 503) {
        this.refused.push(`${key}: ${answer.status} ${answer.body.code}`);
        if (answer.status < 500) return;
      }
      await pause(AGAIN_AFTER_MS);
    }
  }

  /** undefined where no whole answer came. */
  async tried(key) {
    this.sent += 1;
    const asked = { headers: { 'idempotency-key': key }, body: { name: nameOf(key) } };
    try {
      const answer = await this.send('POST', this.address, asked);
      return { status: answer.status, body: await answer.json() };
    } catch {
      return undefined;
    }
  }

  /** Whether what is sealed under an id is what was asked under the key. */
  async isAsAsked(key, { id }) {
    const address = `${this.address}/${id}/identity?reason=follow-up`;
    return until('an identity is opened', SIGNED_IN_SECONDS, async () => {
      const answer = await this.send('GET', address);
      if (answer.status === 503) return undefined;
      return answer.ok && (await answer.json()).identity.name === nameOf(key);
    });
  }

  send(method, address, { headers, body } = {}) {
    return fetch(`${this.url}${address}`, {
      method,
      headers: {
        ...{ origin: ORIGIN, ...headers },
        ...(this.cookie && { cookie: this.cookie }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }
}

const nameOf = (key) => `Personne ${key}`;
