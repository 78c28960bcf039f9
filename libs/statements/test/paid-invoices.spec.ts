import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { credit, debit, Journal, Letterings } from '@plusloin/ledger';
import type { SomeBooks } from '@plusloin/testing';
import { paidInvoices } from '../src/paid-invoices.js';
import { ClosingWorld } from './closing-world.js';
import { smallQuarter } from './small-quarter.js';

const NUMBER = 'C-2026-0047';
const on = calendarDate('2026-10-08');
let world: ClosingWorld;

beforeAll(async () => {
  world = await ClosingWorld.open();
});
afterAll(() => world.close());

/** The invoice in the cooperative's books, and a payment of so many cents. */
const posted = (books: SomeBooks, cents: bigint) =>
  world.services.work.run(books.actor, async (tx) => {
    const alice = { auxiliary: 'ALICE' };
    const journal = new Journal();
    await journal.post(tx, books.cooperativeBooks, {
      ...{ key: 'invoice', journal: 'VE', on, label: 'Contribution', documentRef: NUMBER },
      lines: [debit('400', 16_000n, alice), credit('404', 16_000n, alice)],
    });
    await journal.post(tx, books.cooperativeBooks, {
      ...{ key: 'payment', journal: 'BQ', on, label: 'Paiement' },
      lines: [debit('550', cents), credit('400', cents, alice)],
    });
  });

const lettered = (books: SomeBooks, cents: bigint) =>
  world.services.work.run(books.actor, async (tx) => {
    const lines = await tx.query<{ sequence: string; line: number; isClaim: boolean }>(
      `select p.sequence, p.line, p.amount > 0 as "isClaim" from ledger.posting p
        join ledger.entry e using (cooperative_id, legal_entity_id, sequence)
        where p.cooperative_id = $1 and p.legal_entity_id = $2 and p.account = '400'
          and e.entry_date = $3`,
      [tx.cooperativeId, books.cooperativeBooks, on],
    );
    await new Letterings().letter(tx, books.cooperativeBooks, {
      ...{ key: 'AA', code: 'AA', account: '400', auxiliary: 'ALICE', on },
      lines: lines.map(({ sequence, line, isClaim }) => ({
        ...{ sequence: Number(sequence), line, amount: isClaim ? cents : -cents },
      })),
    });
  });

const paid = (books: SomeBooks) =>
  world.services.work.read(books.actor, (tx) => paidInvoices(tx, [NUMBER, 'C-2026-0048']));

describe('A contribution invoice', () => {
  it('is paid once its claim is lettered whole, and open again when that is undone', async () => {
    const books = await smallQuarter(world.services.work);
    await posted(books, 16_000n);
    expect(await paid(books)).toEqual([]);
    await lettered(books, 16_000n);
    expect(await paid(books)).toEqual([NUMBER]);
    await world.services.work.run(books.actor, (tx) =>
      new Letterings().undo(tx, books.cooperativeBooks, 1, on),
    );
    expect(await paid(books)).toEqual([]);
  });

  it('is not paid by a part of it', async () => {
    const books = await smallQuarter(world.services.work);
    await posted(books, 10_000n);
    await lettered(books, 10_000n);
    expect(await paid(books)).toEqual([]);
  });
});
