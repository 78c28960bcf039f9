/**
 * The baselines of reading: what one writes by hand to read the table of balances, through plain
 * `pg` in the services' role. They share no line with the product. They know nothing of years that
 * stand on an opening entry, of results not yet carried over, of one practice alone, or of books
 * that do not balance: they are the least that gives these columns.
 */
const OF_ENTITY = {
  name: 'by-hand-of-entity',
  text: `select s.account, a.label, s.opening, s.debit, s.credit
    from (
      select account,
          sum(case when year < $3::smallint or period = 0 then debit - credit else 0 end) as
            opening,
          sum(case when year = $3::smallint and period > 0 then debit else 0 end) as debit,
          sum(case when year = $3::smallint and period > 0 then credit else 0 end) as credit
        from ledger.balance where cooperative_id = $1 and legal_entity_id = $2
          and (year < $3::smallint or year = $3::smallint and period <= $4::smallint)
        group by account
    ) s
    join ledger.account a on a.cooperative_id = $1 and a.legal_entity_id = $2
      and a.code = s.account
    order by s.account`,
};

const OF_ALL = {
  name: 'by-hand-of-all',
  text: `select legal_entity_id, account, practice_id, sum(debit - credit) as balance
    from ledger.balance where cooperative_id = $1
      and (year < $2::smallint or year = $2::smallint and period <= $3::smallint)
    group by legal_entity_id, account, practice_id
    order by legal_entity_id, account, practice_id`,
};

/** Opening, debit and credit of each account, in one statement for which the session has a
  tenant. */
export const balancesOfEntity = async (client, cooperativeId, entity, { year, month }) =>
  (await client.query({ ...OF_ENTITY, values: [cooperativeId, entity, year, month] })).rows;

/** The balance of each account and practice in all books, in one such statement. */
export const balancesOfAll = async (client, cooperativeId, { year, month }) =>
  (await client.query({ ...OF_ALL, values: [cooperativeId, year, month] })).rows;

/** In a reading transaction with its tenant, as a service must read that serves many. */
export async function inTransaction(client, cooperativeId, read) {
  await client.query(
    'begin isolation level repeatable read read only; ' +
      `set local app.cooperative = '${cooperativeId}'`,
  );
  const rows = await read(client);
  await client.query('commit');
  return rows;
}
