import { calendarDate, type Quarter } from '@plusloin/kernel';
import { Books, credit, debit, Journal, type EntryDraft, type LineDraft } from '@plusloin/ledger';
import type { ContributionDue } from '@plusloin/membership';
import type { Tx, Work } from '@plusloin/platform';
import { Eliminations, type ContributionsOfAClose } from '@plusloin/statements';
import { someBooks, type SomeBooks } from '@plusloin/testing';
import { betweenBooks } from './small-quarter.js';

/**
 * The third quarter of 2026 of Alice, complementary at Liège, VAT 21 %: the sums of the worked
 * example, one entry for each. Her contribution of 549.00 is not booked yet.
 */
export async function alicesQuarter(work: Work): Promise<SomeBooks> {
  const books = await someBooks(work);
  const { memberBooks, cooperativeBooks, practice } = books;
  await work.run(books.actor, async (tx) => {
    const master = new Books();
    await master.addAccounts(tx, memberBooks, [
      ['613250', 'Contribution à la coopérative'],
      ['618100', 'Cotisations sociales'],
    ]);
    await master.addAccounts(tx, cooperativeBooks, [['700500', 'Contributions des membres']]);
    await new Eliminations().declare(tx, betweenBooks);
    await new Journal().postAll(tx, memberBooks, entriesOf(practice));
    await new Journal().postAll(tx, cooperativeBooks, entriesOfTheCooperative());
  });
  return books;
}

const COOP = { auxiliary: 'COOP' };
const ALICE = { auxiliary: 'ALICE' };

const entriesOf = (practiceId: string): EntryDraft[] => {
  const entry = (key: string, journal: string, day: string, lines: LineDraft[]): EntryDraft => ({
    ...{ key, journal, on: calendarDate(day), label: key },
    lines: lines.map((line) => ({ ...line, practiceId })),
  });
  return [
    entry('before', 'OD', '2026-06-30', [
      ...[debit('550', 321_040n), debit('400', 290_400n)],
      ...[credit('440', 12_100n), credit('451', 110_533n), credit('444', 51_200n, COOP)],
      credit('100', 437_607n),
    ]),
    entry('bill of T2', 'AC', '2026-07-08', [
      ...[debit('444', 51_200n, COOP), debit('411', 10_752n), credit('440', 61_952n, COOP)],
    ]),
    entry('paid T2', 'BQ', '2026-07-20', [
      ...[debit('440', 61_952n, COOP), credit('550', 61_952n)],
    ]),
    entry('VAT of T2', 'BQ', '2026-07-23', [debit('451', 110_533n), credit('550', 110_533n)]),
    entry('invoices', 'VE', '2026-08-01', [
      ...[debit('400', 780_450n), credit('700', 645_000n), credit('451', 135_450n)],
    ]),
    entry('credit note', 'VE', '2026-09-04', [
      ...[debit('700', 15_000n), debit('451', 3_150n), credit('400', 18_150n)],
    ]),
    entry('payers', 'BQ', '2026-09-10', [debit('550', 810_700n), credit('400', 810_700n)]),
    entry('costs', 'AC', '2026-09-12', [
      ...[debit('62360', 54_000n), debit('411', 4_230n), credit('440', 58_230n)],
    ]),
    entry('suppliers', 'BQ', '2026-09-15', [debit('440', 63_070n), credit('550', 63_070n)]),
    entry('social', 'BQ', '2026-09-20', [debit('618100', 50_611n), credit('550', 50_611n)]),
    entry('private', 'BQ', '2026-09-25', [debit('100', 360_000n), credit('550', 360_000n)]),
  ];
};

/** Her contribution of the second quarter, accrued, and invoiced and paid in July. */
function entriesOfTheCooperative(): EntryDraft[] {
  const entry = { journal: 'OD', label: 'T2' };
  return [
    {
      ...{ ...entry, key: 'accrued T2', on: calendarDate('2026-06-30') },
      lines: [debit('404', 51_200n, ALICE), credit('100', 51_200n)],
    },
    {
      ...{ ...entry, key: 'invoiced T2', on: calendarDate('2026-07-08') },
      lines: [
        ...[debit('400', 61_952n, ALICE), credit('404', 51_200n, ALICE)],
        credit('451', 10_752n),
      ],
    },
    {
      ...{ ...entry, key: 'paid T2', on: calendarDate('2026-07-20') },
      lines: [debit('550', 61_952n), credit('400', 61_952n, ALICE)],
    },
  ];
}

/** 8 % of 6 300.00 and three times 15.00, accrued in both books, VAT 115.29 of the invoice. */
export class AlicesContribution implements ContributionsOfAClose {
  constructor(private readonly books: SomeBooks) {}

  async accrue(tx: Tx): Promise<void> {
    const { memberBooks, cooperativeBooks, practice: practiceId } = this.books;
    const on = calendarDate('2026-09-30');
    const entry = { key: 'accrued', journal: 'OD', on, label: 'Contribution' };
    const own = { ...COOP, practiceId };
    await new Journal().post(tx, memberBooks, {
      ...entry,
      lines: [debit('613250', 54_900n, own), credit('444', 54_900n, own)],
    });
    await new Journal().post(tx, cooperativeBooks, {
      ...entry,
      lines: [debit('404', 54_900n, ALICE), credit('700500', 54_900n, ALICE)],
    });
  }

  async invoice(): Promise<void> {}

  async of(_: Tx, quarter: Quarter, version: number): Promise<ContributionDue[]> {
    const { practice: practiceId, memberBooks: legalEntityId } = this.books;
    return [
      {
        ...{ practiceId, legalEntityId, quarter: quarter.toString(), isInternal: false },
        ...{ parts: [], net: 54_900n },
        documented: { version, net: 54_900n, vat: 11_529n, vatLost: 0n, invoice: null },
      },
    ];
  }

  async preview(tx: Tx, quarter: Quarter): Promise<ContributionDue[]> {
    return this.of(tx, quarter, 1);
  }

  async receiptsWithoutInvoice() {
    return [];
  }

  async use() {
    return { income: 54_900n, groups: [], solidarity: 0n, reserve: 54_900n };
  }
}
