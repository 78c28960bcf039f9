import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { ledgerContext, Letterings } from '@plusloin/ledger';
import { membershipContext } from '@plusloin/membership';
import type { Work } from '@plusloin/platform';
import { testDatabase, type TestDatabase } from '@plusloin/testing';
import { ContributingWorld, T3, tenPercentOfCollected } from './contributing-world.js';

let database: TestDatabase;
let work: Work;

beforeAll(async () => {
  database = await testDatabase();
  work = database.work();
});
afterAll(() => database.close());

/** Alice's third quarter: 6 450,00 invoiced, 150,00 credited. */
async function aliceSells(world: ContributingWorld): Promise<void> {
  await world.invoices('2026-07-31', '4800.00');
  await world.invoices('2026-08-31', '1650.00');
  await world.invoices('2026-09-04', '-150.00');
}

describe('the contribution of a Belgian practice that recovers its VAT', () => {
  let world: ContributingWorld;
  beforeAll(async () => {
    world = await ContributingWorld.open(work);
    await aliceSells(world);
  });

  it('is 8 % of 6 300,00 and three times 15,00, announced before anything is written', async () => {
    const [due] = await world.run((tx) => world.contributions.preview(tx, T3));
    expect(due?.parts).toEqual([
      expect.objectContaining({ base: 630_000n, share: 50_400n, fixed: 4_500n, amount: 54_900n }),
    ]);
    expect(due?.documented).toEqual({
      ...{ version: 1, net: 54_900n, vat: 11_529n, vatLost: 0n, invoice: null },
    });
    expect(await world.page(world.books.memberBooks, '2026-09-30')).toEqual([]);
  });

  it('is accrued in both books and invoiced on the closing day', async () => {
    const due = await world.closes();
    expect(due.documented.invoice).toEqual({
      ...{ number: 'C-2026-0001', on: '2026-10-08', dueOn: '2026-11-07' },
    });
    const { memberBooks, cooperativeBooks } = world.books;
    expect(await world.page(memberBooks, '2026-09-30')).toEqual([
      'OD | 6132 COOP 549.00, 444 COOP -549.00',
    ]);
    expect(await world.page(memberBooks, '2026-10-08')).toEqual([
      'OD | 6132 COOP -549.00, 444 COOP 549.00',
      'AC | C-2026-0001 | 6132 COOP 549.00, 411 115.29, 440 COOP -664.29',
    ]);
    expect(await world.page(cooperativeBooks, '2026-09-30')).toEqual([
      'OD | 404 ALICE 549.00 (commun), 700 ALICE -549.00 (commun)',
    ]);
    expect(await world.page(cooperativeBooks, '2026-10-08')).toEqual([
      'OD | 404 ALICE -549.00 (commun), 700 ALICE 549.00 (commun)',
      'VE | C-2026-0001 | 400 ALICE 664.29 (commun), 700 ALICE -549.00 (commun),' +
        ' 451 -115.29 (commun)',
    ]);
  });

  it('changes nothing when it is asked for twice', async () => {
    const first = await world.closes();
    expect(await world.closes()).toEqual(first);
    expect(await world.page(world.books.memberBooks, '2026-10-08')).toHaveLength(2);
  });

  it('documents only the difference when the quarter is closed again', async () => {
    await world.invoices('2026-09-30', '100.00');
    const due = await world.closes(T3, 2, calendarDate('2026-10-20'));
    expect(due.net).toBe(55_700n);
    expect(due.documented).toEqual({
      ...{ version: 2, net: 800n, vat: 168n, vatLost: 0n },
      invoice: { number: 'C-2026-0002', on: '2026-10-20', dueOn: '2026-11-19' },
    });
  });

  it('gives a difference back by a credit note of the same series', async () => {
    await world.invoices('2026-09-30', '-1000.00');
    const due = await world.closes(T3, 3, calendarDate('2026-10-21'));
    expect(due.documented).toMatchObject({ net: -8_000n, vat: -1_680n });
    expect(due.whole?.invoice).toEqual({
      ...{ number: 'C-2026-0001, C-2026-0002, C-2026-0003', on: '2026-10-21' },
      dueOn: '2026-11-07',
    });
    const { memberBooks, cooperativeBooks } = world.books;
    expect((await world.page(memberBooks, '2026-10-21'))[1]).toBe(
      'AC | C-2026-0003 | 6132 COOP -80.00, 451 -16.80, 440 COOP 96.80',
    );
    expect((await world.page(cooperativeBooks, '2026-10-21'))[1]).toBe(
      'VE | C-2026-0003 | 400 ALICE -96.80 (commun), 700 ALICE 80.00 (commun),' +
        ' 411 16.80 (commun)',
    );
  });

  it('documents nothing when nothing differs', async () => {
    const due = await world.closes(T3, 4, calendarDate('2026-10-22'));
    expect(due.whole?.invoice?.number).toContain('C-2026-0001');
    expect(due.documented).toMatchObject({ net: 0n, vat: 0n, invoice: null });
    expect(await world.page(world.books.memberBooks, '2026-10-22')).toEqual([]);
  });

  it('leaves nothing of its accruals open, and nothing for the nightly checks', async () => {
    const on = calendarDate('2026-12-31');
    const { memberBooks, cooperativeBooks } = world.books;
    await world.run(async (tx) => {
      const open = async (legalEntityId: string, accountPrefix: string) =>
        (await new Letterings().openItems(tx, { legalEntityId, accountPrefix, on })).length;
      expect(await open(memberBooks, '444')).toBe(0);
      expect(await open(cooperativeBooks, '404')).toBe(0);
      expect(await open(cooperativeBooks, '400')).toBe(3);
      const checks = [...(ledgerContext.checks ?? []), ...(membershipContext.checks ?? [])];
      for (const { name, sql } of checks) expect([name, await tx.query(sql)]).toEqual([name, []]);
    });
  });

  it('is missed by the checks when its document is another one', async () => {
    const [booked, documents] = membershipContext.checks ?? [];
    for (const table of ['contribution', 'contribution_invoice']) {
      await database.superuser.query(`alter table membership.${table}
        disable trigger append_only`);
    }
    const id = world.books.actor.cooperativeId;
    const change = (sql: string) => database.superuser.query(sql, [id]);
    await change(`update membership.contribution_invoice set vat = vat + 1
      where cooperative_id = $1 and number = 2`);
    await change(`update membership.contribution set documented_net = 801
      where cooperative_id = $1 and version = 2`);
    const found = await world.run(async (tx) => [
      ...(await tx.query<object>(documents?.sql ?? '')),
      ...(await tx.query<object>(booked?.sql ?? '')),
    ]);
    expect(found).toEqual([
      expect.objectContaining({ entity: 'COOP', expected: 'C-2026-2 2026-10-20 9.69' }),
      expect.objectContaining({ where: 'contribution:2026-Q3:v2:ALICE:accrued', found: '8.00' }),
    ]);
  });

  it('numbers its invoices without a gap', async () => {
    const rows = await world.run((tx) =>
      tx.query<{ number: number; amount: string }>(
        'select number, amount from ledger.document where cooperative_id = $1 order by number',
        [tx.cooperativeId],
      ),
    );
    expect(rows).toEqual([
      { number: 1, amount: '66429' },
      { number: 2, amount: '968' },
      { number: 3, amount: '-9680' },
    ]);
  });
});

describe('a contribution that two ask for at once', () => {
  it('is documented once', async () => {
    const world = await ContributingWorld.open(work);
    await aliceSells(world);
    const asked = await Promise.all([world.closes(), world.closes()]);
    expect(asked.map(({ documented }) => documented.invoice?.number)).toEqual([
      ...['C-2026-0001', 'C-2026-0001'],
    ]);
    expect(await world.page(world.books.cooperativeBooks, '2026-10-08')).toHaveLength(2);
  });
});

describe('the contribution of a practice that does not recover its VAT', () => {
  it('costs a Belgian under the franchise 664,29', async () => {
    const world = await ContributingWorld.open(work, { vat: 'franchise' });
    await aliceSells(world);
    const due = await world.closes();
    expect(due.documented).toMatchObject({ net: 54_900n, vat: 11_529n, vatLost: 11_529n });
    const { memberBooks, cooperativeBooks } = world.books;
    expect(await world.page(memberBooks, '2026-09-30')).toEqual([
      'OD | 6132 COOP 664.29, 444 COOP -664.29',
    ]);
    expect((await world.page(memberBooks, '2026-10-08'))[1]).toBe(
      'AC | C-2026-0001 | 6132 COOP 664.29, 440 COOP -664.29',
    );
    expect(await world.page(cooperativeBooks, '2026-09-30')).toEqual([
      'OD | 404 ALICE 549.00 (commun), 700 ALICE -549.00 (commun)',
    ]);
  });

  it('is known with the VAT that was lost, and taken back on becoming taxable', async () => {
    const world = await ContributingWorld.open(work, { vat: 'franchise' });
    await aliceSells(world);
    await world.run((tx) => world.turns(tx, 'taxable', '2026-10-01'));
    await world.closes();
    const endsOn = (day: string) =>
      world.run((tx) => world.contributions.bookedEnds(tx, calendarDate(day)));
    const until = await endsOn('2026-10-07');
    // Accrued with 115.29 of VAT that was lost then.
    expect(until).toMatchObject([
      { kind: 'result', quarter: '2026-Q3', atMember: 66_429n, atCooperative: -54_900n },
      { kind: 'position', quarter: '2026-Q3', atMember: -66_429n, atCooperative: 54_900n },
    ]);
    expect((await endsOn('2026-10-08')).slice(2)).toMatchObject([
      { kind: 'result', quarter: '2026-Q4', atMember: -11_529n, atCooperative: 0n },
      { kind: 'position', quarter: '2026-Q4', atMember: 66_429n, atCooperative: -54_900n },
    ]);
  });

  it('costs a French micro 825,60, and its VAT waits until it is paid', async () => {
    const world = await ContributingWorld.open(work, {
      ...{ country: 'FR', vat: 'franchise', rules: [tenPercentOfCollected] },
    });
    await world.collects('2026-05-15', '13420.00');
    await world.collects('2026-08-15', '6880.00');
    await world.invoices('2026-08-31', '7150.00');
    const due = await world.closes();
    expect(due.parts).toMatchObject([{ base: 688_000n, amount: 68_800n, baseKind: 'collected' }]);
    const { memberBooks, cooperativeBooks } = world.books;
    expect(await world.page(memberBooks, '2026-09-30')).toEqual([
      'OD | 622 COOP 825.60, 408 COOP -825.60',
    ]);
    expect((await world.page(memberBooks, '2026-10-08'))[1]).toBe(
      'AC | C-2026-0001 | 622 COOP 825.60, 401 COOP -825.60',
    );
    expect(await world.page(cooperativeBooks, '2026-09-30')).toEqual([
      'OD | 4181 ALICE 688.00 (commun), 706 ALICE -688.00 (commun)',
    ]);
    expect((await world.page(cooperativeBooks, '2026-10-08'))[1]).toBe(
      'VE | C-2026-0001 | 411 ALICE 825.60 (commun), 706 ALICE -688.00 (commun),' +
        ' 4458 -137.60 (commun)',
    );
  });
});
