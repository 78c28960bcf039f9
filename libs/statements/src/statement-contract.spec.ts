import { describe, expect, it } from '@jest/globals';
import { statement } from '@plusloin/contracts';
import { aPooledStatement, aWidePooledStatement } from './documents/testing/pooled-statements.js';
import {
  alicesStatement,
  employedStatement,
  karimsStatement,
  longStatement,
  lossStatement,
} from './testing/difficult.js';

describe('The contract of a statement', () => {
  it.each([
    ["Alice's", alicesStatement()],
    ["Karim's, under French law", karimsStatement()],
    ['one who is employed', employedStatement()],
    ['a loss', lossStatement()],
    ['a long one', longStatement()],
    ['the pool', aPooledStatement()],
    ['a wide pool', aWidePooledStatement(14)],
  ])('says all that stands in it, and nothing else: %s', (_whose, made) => {
    const file: unknown = JSON.parse(JSON.stringify(made));
    expect(statement.parse(file)).toEqual(file);
  });
});
