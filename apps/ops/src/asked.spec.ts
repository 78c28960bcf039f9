import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@plusloin/kernel';
import type { Command } from './command.js';
import { runOps } from './run-ops.js';

class Refused extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'registry.unknown-entity';
}

const echo: Command = {
  name: 'echo',
  summary: 'say what was asked',
  options: [
    { name: 'cooperative', value: 'C', summary: 'its short name', isRequired: true },
    { name: 'loud', summary: 'in capitals' },
  ],
  async run(asked) {
    const said = asked.value('cooperative');
    return { text: asked.has('loud') ? said.toUpperCase() : said, json: { said } };
  },
};

const count: Omit<Command, 'name' | 'run'> = { summary: 'count', options: [] };

const known: Command[] = [
  echo,
  {
    ...{ ...count, name: 'count fec', parameters: 'FILE…' },
    run: async (asked) => ({ text: asked.parameters.join('+'), json: null, status: 1 }),
  },
  {
    ...{ ...count, name: 'count csv' },
    run: () => Promise.reject(new Refused('no', { entity: 'ZZ' })),
  },
  { ...count, name: 'break', run: () => Promise.reject(new Error('a bug')) },
];

async function typed(...words: string[]) {
  const said = { out: '', error: '' };
  const status = await runOps(
    words,
    {
      variables: {},
      isInteractive: false,
      out: (text) => void (said.out += text),
      error: (text) => void (said.error += text),
      outStream: process.stdout,
    },
    known,
  );
  return { status, ...said };
}

describe('an operators’ command', () => {
  it('gets its options, however they are written', async () => {
    expect((await typed('echo', '--cooperative', 'a', '--loud')).out).toBe('A');
    expect((await typed('echo', '--cooperative=b')).out).toBe('b');
    expect(await typed('count', 'fec', 'x', 'y')).toMatchObject({ out: 'x+y', status: 1 });
  });

  it('answers in JSON when asked', async () => {
    expect((await typed('echo', '--cooperative', 'a', '--json')).out).toBe('{"said":"a"}\n');
  });

  it.each([
    [
      ['echo', '--coperative', 'a'],
      '--coperative is not an option of this command; did you mean --cooperative?',
    ],
    [['echo', '--zzz'], '--zzz is not an option of this command'],
    [['echo'], '--cooperative C must be given'],
    [['echo', '--cooperative'], '--cooperative needs a value: C'],
    [['echo', '--cooperative', 'a', '--cooperative', 'b'], '--cooperative is given twice'],
    [['echo', '--cooperative', 'a', '--loud=yes'], '--loud takes no value'],
    [['echo', '--cooperative', 'a', 'b'], '"b" has no meaning here'],
    [['count', 'fec'], 'FILE… must be given'],
    [['count', 'ubl'], '"count ubl" is not a command; there are count fec, count csv'],
    [['ecko'], '"ecko" is not a command; did you mean "echo"?'],
    [['--cooperative', 'a'], '--cooperative follows the name of a command'],
  ])('that cannot be understood is answered with status 2: %j', async (words, message) => {
    expect(await typed(...words)).toEqual({ status: 2, out: '', error: `${message}\n` });
  });

  it('prints the French sentence of a refusal with its code, and status 1', async () => {
    const { status, error } = await typed('count', 'csv');
    expect(status).toBe(1);
    expect(error).toMatch(/^Aucune entité juridique .*ZZ.* \[registry\.unknown-entity\]\n$/);
    const { refusal } = JSON.parse((await typed('count', 'csv', '--json')).out);
    expect(refusal).toMatchObject({ code: 'registry.unknown-entity', details: { entity: 'ZZ' } });
  });

  it('never hides a bug behind a refusal', async () => {
    await expect(typed('break')).rejects.toThrow('a bug');
  });

  it('says how it is used, and which ones there are', async () => {
    const { out, status } = await typed('echo', '--help');
    expect(status).toBe(0);
    expect(out).toContain('echo --cooperative C [options]');
    expect((await typed()).out).toContain('count fec');
    expect((await typed('--help')).status).toBe(0);
  });
});
