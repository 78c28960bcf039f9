import { expect, it } from '@jest/globals';
import { problemOfCode } from '@plusloin/contracts';
import { description } from '../described.js';
import { AnswerCheck } from './answers.js';

const described = await description();
const answers = new AnswerCheck(described);
const [live] = described.operations.filter(({ name }) => name === 'health.live');
const json = { 'content-type': 'application/json; charset=utf-8' };
const refused = { 'content-type': 'application/problem+json' };

const faultOf = (statusCode: number, headers: Record<string, string>, said: unknown) => {
  if (live === undefined) throw new Error('the health has gone');
  return answers.faultOf(live, { statusCode, headers, payload: JSON.stringify(said) });
};
const known = problemOfCode('platform.not-found', 404);

it('an answer and a refusal as described have no fault', () => {
  expect(faultOf(200, json, { status: 'ok' })).toBeNull();
  expect(faultOf(404, refused, known)).toBeNull();
});

it.each([
  [500, refused, problemOfCode('platform.unexpected', 500), 'an error of our own'],
  [200, json, { status: 'well' }, 'not as described'],
  [200, json, { status: 'ok', more: 1 }, 'not as described'],
  [201, json, { status: 'ok' }, 'a status that is not described'],
  [200, { 'content-type': 'text/html' }, '<p>', 'a content that is not described'],
  [404, json, known, 'no problem+json'],
  [404, refused, { ...known, stack: 'x' }, 'a problem in another shape'],
  [403, refused, known, 'two statuses'],
  [404, refused, { ...known, code: 'platform.made-up' }, 'a code without a sentence'],
  [404, refused, { ...known, detail: 'Error at run (x.ts:12:3)' }, 'it shows the inside'],
  [404, refused, { ...known, details: { why: 'violates check' } }, 'it shows the inside'],
])('%s %j %j is found out', (status, headers, said, fault) => {
  expect(faultOf(status, headers, said)).toContain(fault);
});

it('a line of text is one: any letter, and no end of a line', () => {
  const publish = described.operations.find(({ name }) => name === 'information.publish');
  if (publish === undefined) throw new Error('the information has gone');
  const told = (title: string) => {
    const payload = JSON.stringify({ document: { title, text: 'Ce qui attend.' } });
    return answers.faultOf(publish, { statusCode: 201, headers: json, payload });
  };
  expect(told('Ce qu’il faut savoir : prix, Cc, Zl')).toBeNull();
  for (const end of ['\n', '\u0085', '\u2028', '\u2029']) {
    expect(told(`Ce qu’il${end}faut`)).toContain('not as described');
  }
});
