import { expect, it } from '@jest/globals';
import { Money, uuidv7 } from '@plusloin/kernel';
import { keptResult, resultOf } from './kept-result.js';

it.each([
  [undefined],
  [null],
  [uuidv7()],
  [[1n, -9007199254740993n, true]],
  [{ at: new Date('2026-03-31T10:00:00.123Z'), none: undefined, deep: [{ cents: 5n }] }],
  [{ quarter: '2026-Q3', on: '2026-07-01', since: '2026-07-01T10:00:00.000Z' }],
  [{ pseudonym: 'P-7K3M' }],
  [{ state: 'waiting', kind: 'close.published', key: 'message:sent-on' }],
])('what a transaction returned comes back as it was: %p', (result) => {
  const kept = keptResult(result);
  expect(kept).not.toBeNull();
  expect(resultOf(kept ?? '')).toEqual(result);
});

it.each([
  ['Bonjour'],
  ['Nora'],
  ['nora@essai.test'],
  ['comment as-tu commencé'],
  [''],
  ['BE68539007547034'],
  ['be68539007547034'],
  ['85.07.30-033.28'],
  ['0203201340'],
  ['a9f1c3'.repeat(8)],
  ['a'.repeat(65)],
  [[{ id: 1, name: 'Nora Petit' }]],
  [{ 'Nora Petit': 1 }],
  [{ $date: 1 }],
  [{ amount: Money.zero() }],
  [new Map()],
  [Buffer.from('words')],
])('what may be the words of somebody is not kept: %p', (result) => {
  expect(keptResult(result)).toBeNull();
});
