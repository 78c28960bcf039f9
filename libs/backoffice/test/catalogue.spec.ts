import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import {
  catalogueFindings,
  lowerAllowances,
  testDatabase,
  together,
  type CatalogueAllowances,
  type TestDatabase,
} from '@plusloin/testing';

const statementsAllowances: CatalogueAllowances = {
  sharedTables: [],
  globalKeys: [],
  runtimeRights: [
    'schema statements usage',
    'statements.account_rule insert',
    'statements.account_rule select',
    'statements.account_rule update(exclusions, prefixes)',
    'statements.elimination insert',
    'statements.elimination select',
    'statements.payment_term insert',
    'statements.payment_term select',
    'statements.payment_term update(days)',
    'statements.pool_figures insert',
    'statements.pool_figures select',
    'statements.practice_failure insert',
    'statements.practice_failure select',
    'statements.practice_failure update(code, details, failed_at, is_asked, mended_at)',
    'statements.practice_figures insert',
    'statements.practice_figures select',
    'statements.quarter_close insert',
    'statements.quarter_close select',
    'statements.quarter_close update(failure, published_at, state)',
    'statements.question insert',
    'statements.question select',
    'statements.question update(waits_for)',
    'statements.question_message insert',
    'statements.question_message select',
    'statements.question_message update(told_at)',
    'statements.reminder insert',
    'statements.reminder select',
    'statements.reminder update(sent_at)',
    'statements.statement insert',
    'statements.statement select',
    'statements.step insert',
    'statements.step select',
    'statements.step update(done_at)',
    'statements.trial insert',
    'statements.trial select',
  ],
  lookupRights: [],
  foreignSchemas: [],
};

describe('The whole database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await testDatabase(contexts);
  });
  afterAll(() => database.close());

  it('keeps every cooperative apart and gives no right too many', async () => {
    const allowances = together(lowerAllowances, statementsAllowances);
    expect(await catalogueFindings(database.owner, allowances)).toEqual([]);
  });

  it('is refused when a table of the product lets others in', async () => {
    await database.owner.query('alter table statements.statement no force row level security');
    const allowances = together(lowerAllowances, statementsAllowances);
    expect(await catalogueFindings(database.owner, allowances)).not.toEqual([]);
  });
});
