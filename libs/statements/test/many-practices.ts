import { calendarDate } from '@plusloin/kernel';
import { credit, debit, Journal } from '@plusloin/ledger';
import type { Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { someBooks, type SomeBooks } from '@plusloin/testing';

/**
 * A member with so many practices more than one, P00 and on, each of which has invoiced 100.00 in
 * July.
 */
export async function manyPractices(work: Work, more: number): Promise<SomeBooks> {
  const books = await someBooks(work);
  await work.run(books.actor, async (tx) => {
    const registry = new Registry();
    const { id: memberId } = await registry.admit(tx, { code: 'MANY', displayName: 'Mona' });
    for (let index = 0; index < more; index += 1) {
      const code = `P${String(index).padStart(2, '0')}`;
      const { id: practiceId } = await registry.openPractice(tx, { code, memberId, title: code });
      await registry.book(tx, {
        ...{ practiceId, legalEntityId: books.memberBooks, wayOfWorking: 'principal' },
        ...{ validFrom: calendarDate('2020-01-01'), validUntil: null },
      });
      await new Journal().post(tx, books.memberBooks, {
        ...{ key: code, journal: 'VE', on: calendarDate('2026-07-10'), label: code },
        lines: [debit('400', 10_000n, { practiceId }), credit('700', 10_000n, { practiceId })],
      });
    }
  });
  return books;
}
