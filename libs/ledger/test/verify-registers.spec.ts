import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { credit, debit, DocumentSeries, Journal, Letterings } from '@plusloin/ledger';
import type { Tx } from '@plusloin/platform';
import { VerifiedBooks } from './verify-set-up.js';

const on = calendarDate('2026-05-05');
let books: VerifiedBooks;

beforeAll(async () => {
  books = await VerifiedBooks.open();
});
beforeEach(async () => {
  await books.beginAnew();
  await books.run(writeBooks);
});
afterAll(() => books.close());

/** Two invoices, of which the second is paid and lettered; the lettering of the first is undone. */
async function writeBooks(tx: Tx): Promise<void> {
  const legalEntityId = books.id;
  const entry = { on, label: 'Séances', journal: 'OD' };
  const invoice = [debit('400', 1_000n, { auxiliary: 'CPAS' }), credit('700', 1_000n)];
  const payment = [debit('550', 1_000n), credit('400', 1_000n, { auxiliary: 'CPAS' })];
  await new Journal().postAll(tx, legalEntityId, [
    { ...entry, key: 'invoice:1', lines: invoice },
    { ...entry, key: 'invoice:2', lines: invoice },
    { ...entry, key: 'payment:2', lines: payment },
  ]);
  for (const sequence of [1, 2]) {
    const document = { series: 'F', on, key: `document:${sequence}`, sequence, account: '400' };
    await new DocumentSeries().number(tx, legalEntityId, document);
  }
  const letterings = new Letterings();
  for (const sequence of [1, 2]) {
    await letterings.letter(tx, legalEntityId, {
      key: `lettering:${sequence}`,
      code: `A${sequence}`,
      account: '400',
      auxiliary: 'CPAS',
      on,
      lines: [
        { sequence, line: 1, amount: 1_000n },
        { sequence: 3, line: 2, amount: -1_000n },
      ],
    });
    if (sequence === 1) await letterings.undo(tx, legalEntityId, 1, on);
  }
}

const ROW = 'where legal_entity_id = $1';

describe('the verification of what is kept beside the chain', () => {
  it('finds nothing in letterings, undone ones too, and documents as they were made', async () => {
    expect(await books.named()).toEqual([]);
  });

  it.each([
    [
      'a lettering without its lines',
      `delete from ledger.lettering_line ${ROW} and number = 3`,
      ['ledger.lettering: lettrage 3, somme'],
    ],
    [
      'lines without their lettering',
      `delete from ledger.lettering ${ROW} and number = 3`,
      [
        'ledger.lettering: lettrage 3, ligne sans lettrage',
        'ledger.lettering: lettrage 3, ligne sans lettrage',
      ],
    ],
    [
      'a lettering of another account',
      `update ledger.lettering set account = '440' ${ROW} and number = 3`,
      [
        'ledger.lettering: lettrage 3, écriture 2 ligne 1',
        'ledger.lettering: lettrage 3, écriture 3 ligne 2',
      ],
    ],
    [
      'a lettering of another payer',
      `update ledger.lettering set auxiliary = 'INAMI' ${ROW} and number = 3`,
      [
        'ledger.lettering: lettrage 3, écriture 2 ligne 1',
        'ledger.lettering: lettrage 3, écriture 3 ligne 2',
      ],
    ],
    [
      'a line that is lettered from the wrong side',
      `update ledger.lettering_line set amount = -amount ${ROW} and number = 3`,
      [
        'ledger.lettering: lettrage 3, écriture 2 ligne 1',
        'ledger.lettering: lettrage 3, écriture 3 ligne 2',
      ],
    ],
    [
      'a line that is lettered for more than it is',
      `update ledger.lettering_line set amount = amount * 2 ${ROW} and number = 3`,
      [
        'ledger.lettering: lettrage 3, écriture 2 ligne 1',
        'ledger.lettering: lettrage 3, écriture 3 ligne 2',
      ],
    ],
    [
      'a line that was never posted',
      `update ledger.lettering_line set sequence = 9 ${ROW} and number = 3 and line = 1`,
      ['ledger.lettering: lettrage 3, écriture 9 ligne 1'],
    ],
    [
      'an undoing of nothing',
      `update ledger.lettering set undoes = 7 ${ROW} and undoes = 1`,
      [
        'ledger.lettering: lettrage 2, annulation de 7',
        'ledger.lettering: lettrage 3, écriture 3 ligne 2',
      ],
    ],
    [
      'a document of another amount than its entry',
      `update ledger.document set amount = 900 ${ROW} and number = 2`,
      ['ledger.documents: document F-2026-2 (écriture 2, compte 400)'],
    ],
    [
      'a document without an entry',
      `update ledger.document set sequence = 9 ${ROW} and number = 2`,
      ['ledger.documents: document F-2026-2 (écriture 9, compte 400)'],
    ],
    [
      'a number that is missing in a series',
      `delete from ledger.document ${ROW} and number = 1`,
      [
        'ledger.registers: série F 2026, n° 1',
        'ledger.series: série F 2026, document F-2026-2',
      ],
    ],
    [
      'a document with an earlier date than the one before it',
      `update ledger.document set issued_on = issued_on - 1 ${ROW} and number = 2`,
      ['ledger.series: série F 2026, document F-2026-2'],
    ],
    [
      'a series without its counter',
      `delete from ledger.series ${ROW}`,
      ['ledger.series: série F 2026, compteur'],
    ],
    [
      'a journal that the books do not have',
      `delete from ledger.journal ${ROW} and code = 'OD'`,
      ['ledger.orphans: journal OD'],
    ],
  ])('names %s', async (_what, sql, expected) => {
    await books.behind(sql);
    expect(await books.named()).toEqual(expected);
  });

  it('names books of which nobody knows whose they are', async () => {
    await books.behind('delete from registry.legal_entity where id = $1');
    expect(await books.named()).toEqual([
      `ledger.orphans: livres de ${books.id}, que le registre ne connaît pas`,
    ]);
  });
});
