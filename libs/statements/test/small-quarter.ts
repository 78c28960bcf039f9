import { calendarDate } from '@plusloin/kernel';
import { Books, credit, debit, Journal, type EntryDraft, type LineDraft } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { Eliminations, type Elimination } from '@plusloin/statements';
import { someBooks, type SomeBooks } from '@plusloin/testing';

const entry = (key: string, journal: string, day: string, lines: LineDraft[]): EntryDraft => ({
  key,
  journal,
  on: calendarDate(day),
  label: key,
  lines,
});

/**
 * A quarter small enough to add up by hand. Alice brings 1 000.00, invoices 2 000.00 + 21 %, is
 * paid 1 210.00, spends 300.00 + 21 %, takes out 500.00 and owes the cooperative 8 % of 2 000.00 =
 * 160.00, accrued in both books. The cooperative brings 5 000.00 and spends 90.00.
 */
export async function smallQuarter(work: Work): Promise<SomeBooks> {
  const books = await someBooks(work);
  const { memberBooks, cooperativeBooks, practice } = books;
  const journal = new Journal();
  const master = new Books();
  await work.run(books.actor, async (tx) => {
    await master.addAccounts(tx, memberBooks, [['613250', 'Contribution à la coopérative']]);
    await master.addAccounts(tx, cooperativeBooks, [['700500', 'Contributions des membres']]);
    await new Eliminations().declare(tx, betweenBooks);
    await journal.postAll(tx, memberBooks, entriesOfAlice(practice));
    await journal.postAll(tx, cooperativeBooks, entriesOfTheCooperative());
  });
  return books;
}

const CONTRIBUTION: Elimination = {
  name: 'contribution',
  kind: 'result',
  memberPrefix: '613250',
  memberAuxiliary: 'COOP',
  cooperativePrefix: '700500',
};

const ACCRUED: Elimination = {
  name: 'contribution-accrued',
  kind: 'position',
  memberPrefix: '444',
  memberAuxiliary: 'COOP',
  cooperativePrefix: '404',
};

/** What members and the cooperative owe each other. */
export const betweenBooks: readonly Elimination[] = [CONTRIBUTION, ACCRUED];

function entriesOfAlice(practiceId: string): EntryDraft[] {
  const own = (...lines: LineDraft[]) => lines.map((line) => ({ ...line, practiceId }));
  const coop = { auxiliary: 'COOP' };
  const invoice = own(debit('400', 242_000n), credit('700', 200_000n), credit('451', 42_000n));
  const bill = own(debit('62360', 30_000n), debit('411', 6_300n), credit('550', 36_300n));
  const due = own(debit('613250', 16_000n, coop), credit('444', 16_000n, coop));
  const brought = own(debit('550', 100_000n), credit('100', 100_000n));
  const paid = own(debit('550', 121_000n), credit('400', 121_000n));
  const taken = own(debit('100', 50_000n), credit('550', 50_000n));
  return [
    entry('capital', 'BQ', '2026-06-30', brought),
    entry('invoice', 'VE', '2026-07-10', invoice),
    entry('paid', 'BQ', '2026-08-01', paid),
    entry('supervision', 'AC', '2026-08-15', bill),
    entry('private', 'BQ', '2026-09-01', taken),
    entry('contribution', 'OD', '2026-09-30', due),
  ];
}

function entriesOfTheCooperative(): EntryDraft[] {
  const alice = { auxiliary: 'ALICE' };
  const due = [debit('404', 16_000n, alice), credit('700500', 16_000n, alice)];
  return [
    entry('capital', 'BQ', '2026-06-30', [debit('550', 500_000n), credit('100', 500_000n)]),
    entry('rent', 'BQ', '2026-07-01', [debit('610', 9_000n), credit('550', 9_000n)]),
    entry('contribution', 'OD', '2026-09-30', due),
  ];
}
