import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSeededOperator, type Operator } from './an-operator.js';

let operator: Operator;

beforeAll(async () => {
  operator = await aSeededOperator();
}, 120_000);
afterAll(() => operator.close());

const OF = ['--cooperative', 'passerelle', '--quarter', '2026-Q3'];
const json = async (...words: string[]) =>
  JSON.parse((await operator.type(...words, '--json')).out);

describe('The commands of a close', () => {
  it('try it, and leave the quarter open', async () => {
    const { status, out } = await operator.type('close-quarter', ...OF, '--trial');
    expect([status, out.slice(0, 26)]).toEqual([0, 'nothing stands in the way\n']);
    expect(out).toMatch(/\npractice +income +expense +result +contribution\n/);
    expect(out).toMatch(/nothing was changed\n$/);
    const { rows } = await operator.database.superuser.query(
      'select 1 from statements.quarter_close',
    );
    expect(rows).toEqual([]);
  });

  it('tell of each open check how it is mended', async () => {
    const of = ['--cooperative', 'passerelle', '--quarter', '2026-Q4'];
    const { status, out } = await operator.type('close-quarter', ...of, '--trial');
    expect(status).toBe(1);
    expect(out).toContain('CHECK quarter-not-over: 1\n  2026-12-31\n  → Attends le lendemain');
  });

  it('reopen it by two people, and close it as version 2', async () => {
    expect(await json('close-quarter', ...OF)).toMatchObject({ version: 1 });
    const reason = 'Une note de crédit a été oubliée';
    const ask = ['reopen-quarter', ...OF, '--by', 'Anne', '--reason', reason];
    expect(await operator.type(...ask)).toMatchObject({ status: 0, error: '' });
    const withdrawn = await operator.type('reopen-quarter', ...OF, '--by', 'Anne', '--withdraw');
    expect(withdrawn.out).toContain('2026-Q3 stays closed');
    expect(await operator.type(...ask)).toMatchObject({ status: 0, error: '' });
    const alone = await operator.type('reopen-quarter', ...OF, '--by', 'anne', '--confirm');
    expect(alone.status).toBe(1);
    expect(alone.error).toContain('[platform.second-person-needed]');
    const { out } = await operator.type('reopen-quarter', ...OF, '--by', 'Bruno', '--confirm');
    expect(out).toContain('version 1 is kept; the next close is version 2');
    expect(await json('close-quarter', ...OF)).toMatchObject({ version: 2, proof: '0.00' });
    expect(await operator.type('verify')).toMatchObject({ status: 0, error: '' });
  });

  it('have nothing to make again where nothing failed', async () => {
    const retried = await operator.type('close-quarter', ...OF, '--retry', 'all');
    expect(retried.status).toBe(1);
    expect(retried.error).toContain('[statements.nothing-to-retry]');
  });

  it('keep what another release has drawn, and verify says how it was judged', async () => {
    const passerelle = ['--cooperative', 'passerelle'];
    const whole = await operator.type('verify', ...passerelle);
    expect(whole.out).toContain(', closes: 2 whole: nothing found\n');
    await operator.database.superuser.query(
      `update statements.quarter_close set drawing_version = drawing_version + 1
        where version = 2`,
    );
    const judged = await operator.type('verify', ...passerelle);
    const says =
      ', closes: 1 whole, 1 of another release by figures and file hashes: nothing found';
    expect(judged).toMatchObject({ status: 0, error: '' });
    expect(judged.out).toContain(`${says}\n`);
    const again = await operator.type('close-quarter', ...OF);
    expect(again.status).toBe(1);
    expect(again.error).toMatch(/^Ces relevés T3 2026 v2 ont été faits par une autre version/);
    expect(again.error).toContain('[statements.built-by-another-release]');
    const retried = await operator.type('close-quarter', ...OF, '--retry', 'all');
    expect(retried.error).toContain('[statements.nothing-to-retry]');
  });

  it('state a year only of closed quarters', async () => {
    const year = ['close-year', '--cooperative', 'passerelle', '--year', '2026'];
    const refused = await operator.type(...year);
    expect(refused.error).toContain('[statements.year-checks-failed]');
  });

  it('refuse what cannot be meant together', async () => {
    const both = await operator.type('close-quarter', ...OF, '--trial', '--retry', 'all');
    expect(both).toMatchObject({ status: 2 });
    const neither = await operator.type('reopen-quarter', ...OF, '--by', 'Anne');
    expect(neither).toMatchObject({ status: 2 });
  });
});
