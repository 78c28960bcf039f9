import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { credit, debit } from '@plusloin/ledger';
import fc from 'fast-check';
import { anyDrafts } from './verify-drafts.js';
import { expense, VerifiedBooks } from './verify-set-up.js';

let books: VerifiedBooks;

beforeAll(async () => {
  books = await VerifiedBooks.open();
});
beforeEach(() => books.beginAnew());
afterAll(() => books.close());

describe('the verification of the books', () => {
  it('finds nothing in books that were only posted to, whatever the entries say', async () => {
    await fc.assert(
      fc.asyncProperty(anyDrafts, async (drafts) => {
        await books.beginAnew();
        const last = (await books.post(...drafts(books.practice))).at(-1);
        const { entities, findings: found } = await books.verify();
        expect(found).toEqual([]);
        expect(entities[0]).toMatchObject({ code: 'ALICE', entries: last?.sequence });
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('answers how many entries each set of books has, and the hash of the last', async () => {
    await books.post(expense('a'), expense('b'));
    const [head] = await books.run((tx) =>
      tx.query<{ hash: string }>(`select encode(hash, 'hex') as hash from ledger.chain_head
        where sequence = 2`),
    );
    expect((await books.verify()).entities).toEqual([
      { code: 'ALICE', entries: 2, head: head?.hash },
      { code: 'COOP', entries: 0, head: '' },
    ]);
  });

  it('sees only the cooperative of whoever asks', async () => {
    await books.post(expense('a'));
    await books.behind(`update ledger.posting set amount = amount * 2 where legal_entity_id = $1`);
    await books.beginAnew();
    await books.post(expense('a'));
    expect(await books.findings()).toEqual([]);
  });

  it('says in French what was expected and what was found', async () => {
    await books.post(expense('a'), expense('b'));
    await books.behind(`update ledger.counter set last_number = 3 where legal_entity_id = $1`);
    expect(await books.findings()).toEqual([
      {
        check: 'ledger.counters',
        entity: 'ALICE',
        where: 'compteur du journal OD de 2026',
        says: 'Le compteur n’est pas au dernier numéro de ce journal.',
        expected: '2',
        found: '3',
      },
    ]);
  });

  it('names the first twenty faults of a kind and counts the rest', async () => {
    await books.post(...Array.from({ length: 23 }, (_, n) => expense(`n${n}`)));
    await books.behind(`update ledger.entry set label = label || '.' where legal_entity_id = $1`);
    const found = await books.named();
    expect(found[19]).toBe('ledger.chain: écriture 20 (journal OD, n° 20 de 2026)');
    expect(found.slice(20)).toEqual(['ledger.chain: et 3 autres']);
  });

  it('names both ends of a link that was changed with its own hash', async () => {
    await books.post(expense('a'), expense('b'), expense('c'));
    await books.behind(`update ledger.entry set hash = sha256(hash)
      where legal_entity_id = $1 and sequence = 2`);
    expect(await books.named()).toEqual([
      'ledger.chain: écriture 2 (journal OD, n° 2 de 2026)',
      'ledger.chain: écriture 3 (journal OD, n° 3 de 2026)',
    ]);
  });

  it('names the place of an entry that was taken away with its postings', async () => {
    await books.post(expense('a'), expense('b'), expense('c'));
    await books.behind(`with gone as (delete from ledger.posting
        where legal_entity_id = $1 and sequence = 2 returning 1)
      delete from ledger.entry where legal_entity_id = $1 and sequence = 2`);
    expect(await books.named()).toContain('ledger.chain: écriture 2');
  });

  it('names an entry whose digest alone was changed', async () => {
    await books.post(expense('a'));
    await books.behind(`update ledger.entry set digest = sha256(digest)
      where legal_entity_id = $1`);
    expect(await books.named()).toEqual(['ledger.chain: écriture 1 (journal OD, n° 1 de 2026)']);
  });

  it('names an entry that hides two of its postings in the text of another', async () => {
    const lines = [debit('6132', 5n), credit('440', 5n), debit('440', 8n), credit('440', 8n)];
    await books.post(expense('a', { lines }));
    // The form of line 2 ends with an empty party and no particulars; so does that of line 4.
    await books.behind(`update ledger.posting set party = (
        select e'\\x1f\\x1e' || left(string_agg(ledger.posting_form(line, account, amount, null,
          null, null, null, null, null, null, null, null, null, null), '' order by line), -2)
        from ledger.posting where legal_entity_id = $1 and line > 2)
      where legal_entity_id = $1 and line = 2`);
    await books.behind(`delete from ledger.posting where legal_entity_id = $1 and line > 2`);
    await books.behind(`update ledger.balance set debit = debit - 8, credit = credit - 8
      where legal_entity_id = $1 and account = '440'`);
    expect(await books.findings()).toMatchObject([
      { check: 'ledger.chain', says: expect.stringContaining('signe interdit') },
    ]);
  });

  it('names two entries that swapped their numbers, all hashes made anew', async () => {
    await books.post(expense('a'), expense('b'));
    await books.behind('select kept.swap($1, 1, 2)');
    await books.behind('select kept.rewrite($1)');
    expect(await books.named()).toEqual([
      'ledger.numbers: écriture 1 (journal OD, n° 2 de 2026)',
      'ledger.numbers: écriture 2 (journal OD, n° 1 de 2026)',
    ]);
  });

  it('names postings without an entry, before and behind the books too', async () => {
    await books.post(expense('a'));
    await books.behind(`insert into ledger.posting (cooperative_id, legal_entity_id, sequence, line,
        entry_date, account, amount)
      select cooperative_id, legal_entity_id, place, 1, entry_date, account, 5
      from ledger.posting cross join unnest(array[-7, 9]) place
      where legal_entity_id = $1 and line = 1`);
    expect(await books.named()).toEqual([
      'ledger.orphans: écriture -7, ligne 1, compte 6132',
      'ledger.orphans: écriture 9, ligne 1, compte 6132',
    ]);
  });
});
