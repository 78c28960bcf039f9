import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aSeededOperator, type Operator } from './an-operator.js';
import { stated } from './stated.js';

/** Le Trait d'Union waits for somebody who mends its books: here somebody does. */
let operator: Operator;

beforeAll(async () => {
  operator = await aSeededOperator();
}, 120_000);
afterAll(() => operator.close());

const CLOSE = ['close-quarter', '--cooperative', 'traitdunion'];

const shown = async () => {
  const { out } = await operator.type('show', 'demo', '--json');
  return JSON.parse(out).cooperatives.find((one: { slug: string }) => one.slug === 'traitdunion');
};

const commandFor = async (check: string): Promise<string[]> => {
  const { mends } = await shown();
  const found = mends.find((one: { check: string }) => one.check === check);
  return found.command.replace('npm run ops -- ', '').split(' ');
};

describe("Le Trait d'Union", () => {
  it('cannot be closed: 180,00 are not understood, a contribution is booked twice', async () => {
    const { status, error } = await operator.type(...CLOSE);
    expect(status).toBe(1);
    expect(error).toContain('compte d’attente (COOP 471 -180.00)');
    expect(error).toContain('diffèrent entre membre et coopérative (GRACE');
    expect(error).not.toContain('numéros de pièces');
  });

  it('says what blocks it and which command mends it', async () => {
    const { out } = await operator.type('show', 'demo');
    expect(out).toContain("Le Trait d'Union, T3 2026, waits: 2 to mend");
    expect(out).toContain('180.00 came to the bank on 2026-09-24 and nobody knew whose it was');
    expect(out).toContain('GRACE booked invoice C-2026-0028 (345.06) twice, on 2026-07-20 again');
    expect(out).toMatch(/npm run ops -- import csv \S+coop-attente\.csv .* --entity COOP\n/);
    expect(out).toContain('La Passerelle, T3 2026: nothing blocks its close.');
  });

  it('is still blocked when one of the two is mended', async () => {
    expect(await operator.type(...(await commandFor('suspense')))).toMatchObject({ status: 0 });
    const { status, error } = await operator.type(...CLOSE);
    expect(status).toBe(1);
    expect(error).not.toContain('compte d’attente');
    expect(error).toContain('diffèrent entre membre et coopérative (GRACE');
    expect((await operator.type('show', 'demo')).out).toContain('waits: 1 to mend');
  });

  it('closes when both are mended, with its proof, and shows what to open', async () => {
    await operator.type(...(await commandFor('contributions-differ')));
    expect((await operator.type('show', 'demo')).out).toContain('nothing blocks its close.');
    const { status, out } = await operator.type(...CLOSE);
    expect([status, out]).toEqual([0, expect.stringContaining('0.00 (all sums agree)')]);
    const files = (await operator.type('show', 'demo')).out;
    expect(files).toMatch(/Karim, micro-entreprise +\S+karim-es\.pdf\n/);
    expect(files).toMatch(/Femke, who speaks Dutch, with a loss +\S+femke-gezin\.pdf\n/);
    expect(files).toMatch(/The pooled statement +\S+pooled\.pdf\n/);
  });

  it('states the figures of the worked example', async () => {
    // statements.md §2.
    expect(await stated(operator.folder, 'traitdunion/2026-Q3/v1/karim-es.json')).toMatchObject({
      money:
        'bank 2716.55, social -1775.04, contribution -825.60, income-tax-cfe –, free 115.91',
      collected:
        'institutions 4550.00, persons 2600.00, opening-receivable 1240.00, ' +
        'closing-receivable -1510.00, collected 6880.00',
      year:
        'left-before-vat-franchise 17200.00, left-before-micro 63300.00, collected-year 20300.00',
      ageing: 'not-due 1150.00, up-to-60 360.00, to-collect 1510.00',
      expenses:
        'travel -410.00, telephone -165.00, insurance -75.00, supervision -150.00, ' +
        'expenses -800.00',
      contribution: 'share -688.00, vat-lost -137.60, contribution -825.60',
      social: '646100 -1761.28, 646200 -13.76, social -1775.04',
      result: expect.stringMatching(/withdrawals -3500\.00, result 3749\.36$/),
      receipts: 'receipts 6880.00',
      bank:
        'bank-opening 2480.15, payers 6880.00, suppliers -800.00, contribution -744.00, ' +
        'social -1599.60, withdrawals -3500.00, bank-closing 2716.55',
      situation:
        'bank 2716.55, receivables 1510.00, contribution -825.60, social -1775.04, ' +
        'situation 1625.91',
    });
  });

  it('has numbered the invoices of its history, and goes on after them', async () => {
    const { rows } = await operator.database.superuser.query(`
      select e.code, s.year, s.last_number from ledger.series s
        join registry.legal_entity e on e.id = s.legal_entity_id
        join registry.cooperative c on c.cooperative_id = s.cooperative_id
        where c.slug = 'traitdunion' and s.code = 'C' order by s.year`);
    // In 2025: 3 for the last quarter of 2024 (Maud, two of Camille), then 8, 8 and, with Femke, 9.
    // In 2026: 9, 9, and 11 with Sacha, who joined, and Hugo, who keeps his own books;
    // then the 11 of this close.
    expect(rows).toEqual([
      { code: 'COOP', year: 2025, last_number: 28 },
      { code: 'COOP', year: 2026, last_number: 40 },
    ]);
  });

  it('has nothing that verify would find', async () => {
    expect(await operator.type('verify')).toMatchObject({ status: 0, error: '' });
  });
});
