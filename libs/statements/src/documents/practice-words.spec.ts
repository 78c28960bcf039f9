import { describe, expect, it } from '@jest/globals';
import { dutyName, nameOf, type PracticeWords } from '@plusloin/contracts';
import type { PracticeStatement, StatementBlock } from '../statement-shapes.js';
import {
  alicesStatement,
  employedStatement,
  karimsStatement,
  longStatement,
  lossStatement,
} from '../testing/difficult.js';
import { practiceLanguages } from './practice-languages.js';

const all: PracticeStatement[] = [
  alicesStatement(),
  karimsStatement(),
  employedStatement(),
  lossStatement(),
  longStatement(),
];

const namesIn = ({ code }: StatementBlock, words: PracticeWords): string[] => [
  ...Object.keys(words.lines),
  ...Object.keys(words.linesIn[code] ?? {}),
  ...Object.keys(words.blocks),
  ...['54', '59', '64'],
];

const blocksIn = ({ sections }: PracticeStatement): StatementBlock[] =>
  sections.flatMap(({ blocks, accountant }) => [...blocks, ...accountant]);

describe.each(['fr', 'nl', 'en'] as const)('the words of a statement in %s', (language) => {
  const words = practiceLanguages[language];

  it('call nobody a client', () => {
    const texts = textsIn(words);
    expect(texts.length).toBeGreaterThan(180);
    for (const text of texts) expect(text).not.toMatch(/client|klant|customer/i);
  });

  it('have a name for every block, line and duty that a statement prints', () => {
    for (const block of all.flatMap(blocksIn)) {
      expect(words.blocks[block.code]).toBeDefined();
      for (const line of [...block.lines, ...(block.total === null ? [] : [block.total])]) {
        if (block.code === 'corrections' && line !== block.total) continue;
        if (line.label === null) expect(namesIn(block, words)).toContain(line.code);
        expect(nameOf(line, block, words)).toBeTruthy();
      }
      for (const duty of block.duties ?? []) {
        expect(Object.keys(words.duties)).toContain(duty.code);
        expect(dutyName(duty, words)).toBeTruthy();
      }
    }
  });
});

it('the three languages name the same lines', () => {
  const keys = (of: object): string[] =>
    Object.entries(of).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? keys(value).map((inner) => `${key}.${inner}`)
        : [key],
    );
  const { fr, nl, en } = practiceLanguages;
  expect(keys(nl).sort()).toEqual(keys(fr).sort());
  expect(keys(en).sort()).toEqual(keys(fr).sort());
});

/** Sentences made by functions are read with stand-ins for what they are given. */
function textsIn(value: unknown, key = ''): string[] {
  if (key === 'format' || key === 'note') return [];
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('x', 'x', 'x', 'x'))];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, name));
}
