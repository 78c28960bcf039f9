import { expect, it } from '@jest/globals';
import { tokenIn } from './token-in.js';

const token = 'Ab_-'.repeat(10);

it.each([
  token,
  ` ${token}\n`,
  `https://plusloin.test/boussole/resultat/${token}`,
  `https://plusloin.test/kompas/resultaat/${token}?x=1#y`,
])('a token is read in « %s »', (pasted) => expect(tokenIn(pasted)).toBe(token));

it.each([
  '',
  'en juin',
  'http://[',
  `/boussole/resultat/${token}`,
  `https://plusloin.test/boussole/regles/${token}`,
  'https://plusloin.test/boussole/resultat/trop-court',
])('none is read in « %s »', (pasted) => expect(tokenIn(pasted)).toBeNull());
