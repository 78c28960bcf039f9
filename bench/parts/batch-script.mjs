import { readFile } from 'node:fs/promises';
import { ACCOUNTS, JOURNAL, YEAR } from './sales.mjs';

/**
 * The baseline of bulk posting: set-batch.sql, called as the owner of the tables by a script that
 * makes its arrays by hand. It shares no line with the product.
 */
export async function installBatch(owner) {
  await owner.query(await readFile(new URL('set-batch.sql', import.meta.url), 'utf8'));
}

const POST_BATCH = {
  name: 'batch-by-hand',
  text: `select bench.post_batch($1, $2, $3, $4::smallint, $5, $6, $7::text[], $8::date[],
    $9::text[], $10::text[], $11::int[], $12::smallint[], $13::text[], $14::bigint[],
    $15::uuid[], $16::text[]) as last`,
};

/** One transaction for all of them; answers the place of the last in the chain. */
export async function postBatch(owner, cooperativeId, { legalEntityId, practiceId }, sales) {
  await owner.query(`begin; set local app.cooperative = '${cooperativeId}'`);
  const { rows } = await owner.query({
    ...POST_BATCH,
    values: [
      ...[cooperativeId, legalEntityId, JOURNAL, YEAR, 'by-hand', new Date()],
      ...['key', 'day', 'label', 'document'].map((name) => sales.map((sale) => sale[name])),
      ...lineColumns(sales, practiceId),
    ],
  });
  await owner.query('commit');
  return Number(rows[0].last);
}

function lineColumns(sales, practiceId) {
  const [of, lines, accounts, amounts, practices, payers] = [[], [], [], [], [], []];
  sales.forEach((sale, index) => {
    for (let line = 0; line < ACCOUNTS.length; line += 1) {
      of.push(index + 1);
      lines.push(line + 1);
      accounts.push(ACCOUNTS[line]);
      amounts.push(sale.amounts[line]);
      practices.push(practiceId);
      payers.push(line === 0 ? sale.payer : null);
    }
  });
  return [of, lines, accounts, amounts, practices, payers];
}
