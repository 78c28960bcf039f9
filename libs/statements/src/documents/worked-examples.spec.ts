import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { pooledStatement } from '../pooled-statement.js';
import { alicesStatement, karimsStatement } from '../testing/difficult.js';
import { belgianPool, frenchPool } from '../testing/worked-pools.js';

const folder = new URL('../../../../apps/web/test/worked-examples/', import.meta.url);

const examples = {
  alice: alicesStatement,
  karim: karimsStatement,
  'pooled-be': () => ({ ...pooledStatement(belgianPool()), history: alicesStatement().history }),
  'pooled-fr': () => ({ ...pooledStatement(frenchPool()), history: karimsStatement().history }),
};

// Written anew with PLUSLOIN_WRITE_EXAMPLES=1 where a statement has come to say more.
it.each(Object.entries(examples))(
  'the dashboard is tried with what the product says of %s',
  (name, statement) => {
    const path = fileURLToPath(new URL(`${name}.json`, folder));
    const said = `${JSON.stringify(statement(), null, 1)}\n`;
    if (process.env['PLUSLOIN_WRITE_EXAMPLES'] === '1') writeFileSync(path, said);
    expect(said).toBe(readFileSync(path, 'utf8'));
  },
);
