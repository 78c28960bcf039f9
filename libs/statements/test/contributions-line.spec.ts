import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate, Quarter, type CalendarDate } from '@plusloin/kernel';
import { credit, debit, Journal, type LineDraft } from '@plusloin/ledger';
import type { ContributionDue } from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import {
  TrialClose,
  verifyStatements,
  type ContributionsOfAClose,
  type PracticeStatement,
} from '@plusloin/statements';
import type { SomeBooks } from '@plusloin/testing';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

let world: ClosingWorld;
const quarter = Quarter.parse('2026-Q3');

beforeAll(async () => {
  world = await ClosingWorld.open(new Date('2026-10-05T08:00:00Z'));
});
afterAll(() => world.close());

/** Every member owes 24.00: booked in both books, settled on the closing day, noted. */
class Flat implements ContributionsOfAClose {
  readonly calls: string[] = [];

  constructor(private readonly books: SomeBooks) {}

  async accrue(tx: Tx, { version, practices }: { version: number; practices: readonly string[] }) {
    this.calls.push(`accrue v${version}, ${practices.length} practice`);
    await this.inBoth(tx, `accrued-${version}`, calendarDate('2026-09-30'), {
      member: [debit('613250', 2_400n), credit('444', 2_400n)],
      cooperative: [debit('404', 2_400n), credit('700500', 2_400n)],
    });
  }

  async invoice(tx: Tx, { version, on }: { version: number; on: CalendarDate }) {
    this.calls.push(`invoice v${version} on ${on}`);
    await this.inBoth(tx, `invoiced-${version}`, on, {
      member: [debit('444', 2_400n), credit('440', 2_400n)],
      cooperative: [debit('400', 2_400n), credit('404', 2_400n)],
    });
  }

  async of(_: Tx, __: Quarter, version: number): Promise<ContributionDue[]> {
    this.calls.push(`of v${version}`);
    return [this.due(version)];
  }

  async preview() {
    this.calls.push('preview');
    return [this.due(1)];
  }

  async receiptsWithoutInvoice() {
    return [];
  }

  async use() {
    return { income: 2_400n, groups: [], solidarity: 0n, reserve: 2_400n };
  }

  /** With the 160.00 that the books of the small quarter hold already. */
  private due(version: number): ContributionDue {
    return {
      ...{ practiceId: this.books.practice, legalEntityId: this.books.memberBooks },
      ...{ quarter: '2026-Q3', isInternal: false, parts: [], net: 18_400n },
      documented: { version, net: 18_400n, vat: 504n, vatLost: 0n, invoice: null },
    };
  }

  private async inBoth(
    tx: Tx,
    key: string,
    on: CalendarDate,
    { member, cooperative }: { member: LineDraft[]; cooperative: LineDraft[] },
  ) {
    const { memberBooks, cooperativeBooks, practice: practiceId } = this.books;
    const entry = { key, on, journal: 'OD', label: key };
    const lines = member.map((line) => ({ ...line, practiceId, auxiliary: 'COOP' }));
    await new Journal().post(tx, memberBooks, { ...entry, lines });
    await new Journal().post(tx, cooperativeBooks, {
      ...entry,
      lines: cooperative.map((line) => ({ ...line, auxiliary: 'ALICE' })),
    });
  }
}

async function owing() {
  const books = await smallQuarter(world.services.work);
  const flat = new Flat(books);
  world.contributions = flat;
  return { books, flat };
}

describe('Contributions in the line of a close', () => {
  it('are accrued before the months are closed, and invoiced after', async () => {
    const { books, flat } = await owing();
    const progress = await world.closed(books);
    expect(flat.calls).toEqual(['accrue v1, 1 practice', 'invoice v1 on 2026-10-05', 'of v1']);
    const own = await world.published<PracticeStatement>(progress, 'alice.json');
    // 460.00 of the quarter, and 24.00.
    expect(own.sections[0]?.totals.expense.quarter).toBe('484.00');
    // Six entries before the close, the accrual, the invoice.
    expect(own.sections[0]?.chain.sequence).toBe(8);
    expect(progress.summary).toMatchObject({ result: '1610.00', proof: '0.00' });
    expect(await verifyStatements(world.services, books.actor)).toEqual([]);
  });

  it('are posted once when the close is asked for again', async () => {
    const { books, flat } = await owing();
    await world.closed(books);
    await world.closed(books);
    expect(flat.calls.filter((call) => call.startsWith('accrue'))).toHaveLength(1);
  });

  it('are shown by a trial, which takes them back', async () => {
    const { books, flat } = await owing();
    const trial = await new TrialClose(world.services, flat).run(books.actor, quarter);
    expect(trial.checks).toEqual([]);
    expect(trial.figures[0]).toMatchObject({ expense: '484.00', contribution: '184.00' });
    const { rows } = await world.database.superuser.query(
      'select 1 from ledger.entry where legal_entity_id = $1 and key = $2',
      [books.memberBooks, 'accrued-1'],
    );
    expect(rows).toEqual([]);
  });

  it('are only foreseen by a provisional statement', async () => {
    const { books, flat } = await owing();
    await world.closed(books, { provisional: true });
    expect(flat.calls).toEqual(['preview']);
  });
});
