import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@plusloin/kernel';
import { operatorActor } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { anOperator, type Operator } from './an-operator.js';

describe('ops invite', () => {
  let operator: Operator;

  beforeAll(async () => {
    operator = await anOperator();
    await operator.database.work().run(operatorActor(uuidv7()), (tx) =>
      new Registry().found(tx, {
        ...{ slug: 'neuve', name: 'La Neuve', country: 'BE' },
        ...{ timeZone: 'Europe/Brussels', currency: 'EUR' },
      }),
    );
  });
  afterAll(() => operator.close());

  it('sends the first coordinator a letter', async () => {
    const words = ['--cooperative', 'neuve', '--email', 'Zoe@plusloin.test'];
    const { status, out } = await operator.type('invite', ...words, '--role', 'coordinator');
    expect([status, out]).toEqual([0, expect.stringMatching(/^zoe@plusloin\.test is invited as/)]);
    const [letter = ''] = await readdir(join(operator.folder, 'mail'));
    const text = await readFile(join(operator.folder, 'mail', letter), 'utf8');
    expect(text).toMatch(/^To: zoe@plusloin\.test\nSubject: La Neuve t’invite sur Plusloin\n/);
    expect(text).toMatch(/\nhttp:\/\/localhost:3000\/invitation#[\w-]{43}\n/);
  });

  it('knows its roles, and its mailboxes by their form', async () => {
    const ask = (email: string, role: string) =>
      operator.type('invite', '--cooperative', 'neuve', '--email', email, '--role', role);
    expect(await ask('zoe@plusloin.test', 'king')).toMatchObject({ status: 2 });
    expect(await ask('zoe', 'auditor')).toMatchObject({ status: 2 });
  });
});
