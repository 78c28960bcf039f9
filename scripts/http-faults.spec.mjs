import { createServer } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { AnswerCutter } from '../faults/answer-cutter.mjs';
import { HTTP_BLOWS, httpDeck } from '../faults/http-blows.mjs';
import { misasked } from '../faults/judge-asked.mjs';

describe('The faults under members who ask', () => {
  it('are ten kills a round, six of them of the API, and all that is known', () => {
    const deck = httpDeck();
    expect(deck.filter((kind) => HTTP_BLOWS[kind].isKill)).toHaveLength(10);
    expect(deck.filter((kind) => kind === 'kill the API')).toHaveLength(6);
    expect([...new Set(deck)].sort()).toEqual(Object.keys(HTTP_BLOWS).sort());
  });
});

describe('The line to the API', () => {
  it('lets a creation through and drops its answer, and no other answer', async () => {
    const asked = [];
    const server = createServer((request, answer) => {
      asked.push(request.method);
      answer.writeHead(request.method === 'POST' ? 201 : 200).end('{}');
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    const cutter = new AnswerCutter();
    await cutter.listen();
    cutter.leadTo(server.address().port);
    cutter.arm(1);
    const ask = (method) => fetch(`http://127.0.0.1:${cutter.port}`, { method });
    expect((await ask('GET')).status).toBe(200);
    await expect(ask('POST')).rejects.toThrow('fetch failed');
    expect((await ask('POST')).status).toBe(201);
    expect([asked, cutter.cuts]).toEqual([['GET', 'POST', 'POST'], 1]);
    cutter.close();
    server.closeAllConnections();
    server.close();
  });
});

describe('The judge of what was asked', () => {
  const [one, other] = [
    { id: '1', pseudonym: 'P-1' },
    { id: '2', pseudonym: 'P-2' },
  ];
  const whole = {
    asked: new Map([
      ['a', [one, one]],
      ['b', [other]],
    ]),
    persons: [one, other],
    kept: [
      { key: 'a', id: '1' },
      { key: 'b', id: '2' },
    ],
    logged: 2,
  };
  const asked = (of) => new Map([...whole.asked, ...Object.entries(of)]);

  it.each([
    ['nothing', {}, []],
    ['what is lost', { persons: [one], logged: 1 }, ['b is lost']],
    ['what was told otherwise', { persons: [one, { id: '2', pseudonym: 'P-9' }] }, ['b is lost']],
    ['what is too much', { persons: [one, other, { id: '3' }], logged: 3 }, [
      '3: nobody asked for it',
    ]],
    ['what nobody acknowledged', { asked: asked({ c: [] }) }, ['c was never acknowledged']],
    ['an answer that changed', { asked: asked({ a: [one, { ...one, id: '7' }] }) }, [
      'a was told otherwise',
    ]],
    ['two keys that were told the same', { asked: asked({ b: [one] }) }, [
      ...['b is kept as 2', 'b is the same as a', '2: nobody asked for it'],
    ]],
    ['a key that was forgotten', { kept: whole.kept.slice(1) }, ['a is kept as undefined']],
    ['a key that nobody used', { kept: [...whole.kept, { key: 'z', id: '9' }] }, [
      'z: nobody asked under it',
    ]],
    ['a line of the log too many', { logged: 3 }, ['2 sealed, 3 in the log']],
  ])('finds %s', (_what, of, found) => {
    expect(misasked({ ...whole, ...of })).toEqual(found);
  });
});
