import { ACCOUNTS, JOURNAL } from './sales.mjs';

/**
 * The baseline of posting: a script as one writes it by hand, on a connection of its own, with the
 * same function and the same arrays. It shares no line with the product.
 */
const POST = {
  name: 'by-hand',
  text: `select * from ledger.post(
    $1, $2, $3, $4::text[], $5::text[], $6::date[], $7::smallint[], $8::text[], $9::text[],
    $10::date[], $11::text[], $12::bigint[], $13::text[], $14::date[], $15::int[],
    $16::smallint[], $17::text[], $18::bigint[], $19::uuid[], $20::text[], $21::text[],
    $22::date[], $23::text[], $24::text[], $25::bigint[], $26::text[], $27::text[], $28::text[],
    $29::jsonb[])`,
};

const NOTHING = [null];
const FOUR_TIMES_NOTHING = [null, null, null, null];
const [FIRST, ...LATER] = [1, 2, 3, 4];

/** A whole transaction, tenant and all, in three round trips. */
export async function postInTransaction(client, cooperativeId, books, sale) {
  await client.query(`begin; set local app.cooperative = '${cooperativeId}'`);
  const { rows } = await client.query({ ...POST, values: valuesOf(books, sale) });
  await client.query('commit');
  return rows[0];
}

/** One call that commits itself; the session has said for whom it acts. */
export async function postInOneCall(client, books, sale) {
  const { rows } = await client.query({ ...POST, values: valuesOf(books, sale) });
  return rows[0];
}

function valuesOf({ legalEntityId, practiceId }, sale) {
  const { key, day, month, label, document, payer, amounts } = sale;
  return [
    ...[legalEntityId, 'by-hand', new Date()],
    ...[[key], [JOURNAL], [day], [month], [label], [document]],
    ...[NOTHING, NOTHING, NOTHING, NOTHING, NOTHING],
    ...[[FIRST, FIRST, FIRST, FIRST], [FIRST, ...LATER], ACCOUNTS, amounts],
    [practiceId, practiceId, practiceId, practiceId],
    [payer, null, null, null],
    ...Array.from({ length: 9 }, () => FOUR_TIMES_NOTHING),
  ];
}
