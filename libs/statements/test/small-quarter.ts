import { calendarDate } from '@plusloin/kernel';
import { Books, credit, debit, Journal, type EntryDraft, type LineDraft } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { Eliminations } from '@plusloin/statements';
import { someBooks, type SomeBooks } from '@plusloin/testing';

const entry = (key: string, journal: string, day: string, lines: LineDraft[]): EntryDraft => ({
  key,
  journal,
  on: calendarDate(day),
  label: key,
  lines,
});

/**
 * A quarter small enough to add up by hand. Alice brings 1 000.00, invoices 2 000.00 + 21 %, is paid
 * 1 210.00, spends 300.00 + 21 %, takes out 500.00 and owes the cooperative 8 % of 2 000.00 = 160.00,
 * accrued in both books. The cooperative brings 5 000.00 and spends 90.00.
 */
export async function smallQuarter(work: Work): Promise<SomeBooks> {
  const books = await someBooks(work);
  const { practice } = books;
  const own = (lines: LineDraft[]) => lines.map((line) => ({ ...line, practiceId: practice }));
  const journal = new Journal();
  await work.run(books.actor, async (tx) => {
    const master = new Books();
    await master.addAccounts(tx, books.memberBooks, [['613250', 'Contribution à la coopérative']]);
    await master.addAccounts(tx, books.cooperativeBooks, [['700500', 'Contributions des membres']]);
    await new Eliminations().declare(tx, [
      {
        name: 'contribution',
        kind: 'result',
        memberPrefix: '613250',
        memberAuxiliary: 'COOP',
        cooperativePrefix: '700500',
      },
      {
        name: 'contribution-accrued',
        kind: 'position',
        memberPrefix: '444',
        memberAuxiliary: 'COOP',
        cooperativePrefix: '404',
      },
    ]);
    await journal.postAll(tx, books.memberBooks, [
      entry('capital', 'BQ', '2026-06-30', own([debit('550', 100_000n), credit('100', 100_000n)])),
      entry(
        'invoice',
        'VE',
        '2026-07-10',
        own([debit('400', 242_000n), credit('700', 200_000n), credit('451', 42_000n)]),
      ),
      entry('paid', 'BQ', '2026-08-01', own([debit('550', 121_000n), credit('400', 121_000n)])),
      entry(
        'supervision',
        'AC',
        '2026-08-15',
        own([debit('62360', 30_000n), debit('411', 6_300n), credit('550', 36_300n)]),
      ),
      entry('private', 'BQ', '2026-09-01', own([debit('100', 50_000n), credit('550', 50_000n)])),
      entry(
        'contribution',
        'OD',
        '2026-09-30',
        own([
          debit('613250', 16_000n, { auxiliary: 'COOP' }),
          credit('444', 16_000n, { auxiliary: 'COOP' }),
        ]),
      ),
    ]);
    await journal.postAll(tx, books.cooperativeBooks, [
      entry('capital', 'BQ', '2026-06-30', [debit('550', 500_000n), credit('100', 500_000n)]),
      entry('rent', 'BQ', '2026-07-01', [debit('610', 9_000n), credit('550', 9_000n)]),
      entry('contribution', 'OD', '2026-09-30', [
        debit('404', 16_000n, { auxiliary: 'ALICE' }),
        credit('700500', 16_000n, { auxiliary: 'ALICE' }),
      ]),
    ]);
  });
  return books;
}
