import { describe, expect, it } from '@jest/globals';
import { fetchOnce } from '../src/app/keyed.js';

const HERE = 'https://plusloin.test/api/cooperatives/1/notes';

const post = (body: unknown, address = HERE, more: Readonly<Record<string, string>> = {}) =>
  new Request(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more },
    body: JSON.stringify(body),
  });

/** Asks, and tells the key that went with it. */
async function keyOf(request: Request, answer: () => Response): Promise<string | null> {
  let key: string | null = null;
  const asked = fetchOnce(request, async (sent) => {
    key = sent.headers.get('idempotency-key');
    return answer();
  });
  await asked.catch(() => undefined);
  return key;
}

const done = () => new Response('{}', { status: 201 });
const lost = (): Response => {
  throw new TypeError('network error');
};

describe('What is created from the dashboard', () => {
  it('keeps its key until the server has answered', async () => {
    const first = await keyOf(post({ text: 'a' }), lost);
    expect(first).toMatch(/^[0-9a-f-]{36}$/);
    const second = await keyOf(post({ text: 'a' }), () => new Response('', { status: 503 }));
    expect(second).toBe(first);
    expect(await keyOf(post({ text: 'a' }), done)).toBe(first);
    expect(await keyOf(post({ text: 'a' }), done)).not.toBe(first);
  });

  it('is another deed with other words', async () => {
    const first = await keyOf(post({ text: 'b' }), lost);
    expect(await keyOf(post({ text: 'c' }), done)).not.toBe(first);
  });

  it('takes no key where the API takes none', async () => {
    const signingIn = post({}, 'https://plusloin.test/api/auth/sign-in/email');
    expect(await keyOf(signingIn, done)).toBeNull();
    expect(await keyOf(post('%PDF', HERE, { 'content-type': 'application/pdf' }), done)).toBeNull();
    expect(await keyOf(new Request(HERE), done)).toBeNull();
  });
});
