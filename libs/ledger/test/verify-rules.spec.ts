import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import { credit, debit, Periods, type EntryDraft } from '@plusloin/ledger';
import { expense, VerifiedBooks } from './verify-set-up.js';

let books: VerifiedBooks;

beforeAll(async () => {
  books = await VerifiedBooks.open();
});
beforeEach(() => books.beginAnew());
afterAll(() => books.close());

describe('the verification of the rules of posting', () => {
  it.each([
    ['has no posting', 'delete from ledger.posting', 'Cette écriture n’a aucune ligne.'],
    [
      'does not balance',
      'update ledger.posting set amount = abs(amount)',
      'Le débit et le crédit ne sont pas égaux.',
    ],
    [
      'is in another month than its date',
      'update ledger.entry set period = 6',
      'L’exercice ou la période n’est pas celle de sa date.',
    ],
  ])('names an entry that %s, all hashes made anew', async (_what, sql, says) => {
    await books.post(expense('a'));
    await books.behind(`${sql} where legal_entity_id = $1`);
    await books.behind('select kept.rewrite($1), kept.cover($1)');
    expect(await books.findings()).toMatchObject([
      { check: 'ledger.entries', where: 'écriture 1 (journal OD, n° 1 de 2026)', says },
    ]);
  });

  it('names a posting that is not at the date of its entry', async () => {
    await books.post(expense('a'));
    await books.behind(`update ledger.posting set entry_date = '2026-05-06'
      where legal_entity_id = $1 and line = 2`);
    expect(await books.findings()).toMatchObject([
      { check: 'ledger.entries', expected: '2026-05-05', found: '2026-05-06' },
    ]);
  });

  it('names an entry that came into a period after it was closed', async () => {
    await books.post(expense('a'));
    await books.run((tx) =>
      new Periods().lock(tx, books.id, 2026, [5], '*', 'T2'),
    );
    expect(await books.findings()).toEqual([]);
    await books.behind(`update ledger.period_lock set period = 6 where legal_entity_id = $1`);
    await books.post(expense('late'));
    await books.behind(`update ledger.period_lock set period = 5 where legal_entity_id = $1`);
    expect(await books.named()).toEqual(['ledger.locks: écriture 2 (journal OD, n° 2 de 2026)']);
  });

  it('names what came in while a period was closed, not after it was opened', async () => {
    await books.post(expense('a'));
    await books.run((tx) => new Periods().lock(tx, books.id, 2026, [5], '*', 'T2'));
    await books.behind(`update ledger.period_lock set period = 6 where legal_entity_id = $1`);
    await books.post(expense('sneaked-in'));
    await books.behind(`update ledger.period_lock set period = 5 where legal_entity_id = $1`);
    await books.run((tx) => new Periods().unlockAll(tx, 2026, [5], 'réouverture'));
    await books.post(expense('rightly'));
    await books.run((tx) => new Periods().lock(tx, books.id, 2026, [5], '*', 'T2'));
    await expect(books.post(expense('too-late'))).rejects.toMatchObject({
      code: 'ledger.period-locked',
    });
    expect(await books.named()).toEqual(['ledger.locks: écriture 2 (journal OD, n° 2 de 2026)']);
  });

  it('lets a year close and open with a practice that has left, and nothing else', async () => {
    const lines = [debit('400', 5n, { practiceId: books.practice }), credit('440', 5n)];
    await books.behind(`update registry.practice_booking set valid_until = '2026-05-05'
      where legal_entity_id = $1`);
    const closing = { journal: 'CL', on: calendarDate('2026-12-31'), period: 13, lines };
    await books.post(expense('closing', closing));
    expect(await books.named()).toEqual([]);
    await books.behind(`update registry.practice_booking set valid_until = null
      where legal_entity_id = $1`);
    await books.post(expense('late', { lines }));
    await books.behind(`update registry.practice_booking set valid_until = '2026-05-05'
      where legal_entity_id = $1`);
    expect(await books.named()).toEqual([
      'ledger.bookings: écriture 2 (journal OD, n° 1 de 2026), ligne 1',
    ]);
  });

  it('names a reversal that is not the mirror of its entry', async () => {
    const lines = [credit('6132', 900n), debit('440', 900n)];
    await books.post(expense('a'), expense('mirror', { reverses: 1, lines }));
    expect(await books.findings()).toMatchObject([
      {
        check: 'ledger.reversals',
        where: 'écriture 2 (journal OD, n° 2 de 2026), qui extourne 1',
        found: '-1.00',
      },
    ]);
  });

  it('finds nothing in a reversal that is', async () => {
    const lines = [credit('6132', 1_000n), debit('440', 1_000n)];
    await books.post(expense('a'), expense('mirror', { reverses: 1, lines }));
    expect(await books.findings()).toEqual([]);
  });

  it('names an account that a year does not open with what it was closed with', async () => {
    await books.post(expense('a'), expense('opening', openingWith(900n)));
    expect(await books.findings()).toMatchObject([
      { where: 'à-nouveaux de 2027, compte 440', expected: '-10.00', found: '-9.00' },
    ]);
  });

  it('lets the result be allocated between closing and opening', async () => {
    await books.post(expense('a'), expense('opening', openingWith(1_000n)));
    expect(await books.findings()).toEqual([]);
  });

  it('names books whose year is said to begin otherwise than it does', async () => {
    await books.post(expense('a'));
    await books.behind(`update ledger.fiscal_year set opening = 'posted'
      where legal_entity_id = $1`);
    expect(await books.named()).toEqual(['ledger.fiscal-years: exercice 2026']);
  });

  it('names an account that was taken out of the chart', async () => {
    await books.post(expense('a'));
    await books.behind(`delete from ledger.account where legal_entity_id = $1 and code = '440'`);
    expect(await books.named()).toEqual([
      'ledger.orphans: écriture 1 (journal OD, n° 1 de 2026), compte 440',
    ]);
  });
});

const openingWith = (payable: bigint): Partial<EntryDraft> => ({
  journal: 'AN',
  on: calendarDate('2027-01-01'),
  period: 0,
  label: 'À nouveaux',
  lines: [credit('440', payable), debit('141', payable)],
});
