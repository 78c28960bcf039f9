import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isPublicAddress, postWebhook } from '@plusloin/platform';
import { AReceiver } from './a-receiver.js';

describe('A message that is posted', () => {
  let receiver: AReceiver;
  const post = (url: string, more = {}) =>
    postWebhook({ url, headers: {}, body: '{}', isLocalAllowed: true, ...more });

  beforeAll(async () => {
    receiver = await AReceiver.open();
  });
  afterAll(() => receiver.close());

  it('waits for an answer as long as it was told, and no longer', async () => {
    receiver.thinksMilliseconds = 700;
    const posted = await post(receiver.url, { timeoutMilliseconds: 100 });
    expect(posted).toMatchObject({ status: null, problem: 'timeout' });
    expect(posted.durationMs).toBeLessThan(600);
    receiver.thinksMilliseconds = 0;
  });

  it('follows no redirect', async () => {
    const before = receiver.received.length;
    receiver.answers = [302];
    expect(await post(receiver.url)).toMatchObject({ status: 302 });
    expect(receiver.received).toHaveLength(before + 1);
  });

  it('is told apart from one that nobody listens to', async () => {
    expect(await post('http://127.0.0.1:9/')).toMatchObject({ problem: 'connection' });
  });

  it('reaches no name that stands for a machine inside', async () => {
    const { port } = new URL(receiver.url);
    const before = receiver.received.length;
    for (const host of ['localhost', '127.0.0.1', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]']) {
      const posted = await post(`http://${host}:${port}/hook`, { isLocalAllowed: false });
      expect([host, posted.problem]).toEqual([host, 'address']);
    }
    expect(receiver.received).toHaveLength(before);
  });
});

describe('An address', () => {
  it('is public only where the registries say so', () => {
    for (const inside of [
      ...['10.1.2.3', '172.31.255.255', '192.168.0.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'],
      ...['127.0.0.1', '224.0.0.1', '255.255.255.255', '192.0.2.1', '198.18.0.1'],
      ...['::', '::1', 'fe80::1', 'fd00::1', 'ff02::1', '::ffff:10.0.0.1', '64:ff9b::a00:1'],
      ...['2002:a00:1::1', '2001:db8::1', '2001::1', 'nonsense'],
    ]) {
      expect([inside, isPublicAddress(inside)]).toEqual([inside, false]);
    }
    for (const outside of ['1.1.1.1', '93.184.216.34', '172.32.0.1', '2606:4700::1111']) {
      expect([outside, isPublicAddress(outside)]).toEqual([outside, true]);
    }
  });
});
