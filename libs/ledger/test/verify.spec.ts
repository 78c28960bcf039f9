import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate } from '@plusloin/kernel';
import {
  BooksVerifier,
  credit,
  debit,
  Journal,
  Periods,
  type EntryDraft,
} from '@plusloin/ledger';
import { FolderStorage, type Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import fc from 'fast-check';
import { prepareTampering } from './tamper-world.js';
import { anyDrafts } from './verify-drafts.js';

const { publicKey } = generateKeyPairSync('ed25519');
const journal = new Journal();
let database: TestDatabase;
let work: Work;
let folder: string;
let verifier: BooksVerifier;
let books: SomeBooks;

beforeAll(async () => {
  database = await testDatabase();
  await prepareTampering(database);
  work = database.work();
  folder = await mkdtemp(join(tmpdir(), 'plusloin-verify-'));
  verifier = new BooksVerifier(work, new FolderStorage(folder), publicKey);
});
beforeEach(async () => {
  books = await someBooks(work);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const entry = (key: string, more: Partial<EntryDraft> = {}): EntryDraft => ({
  key,
  journal: 'OD',
  on: calendarDate('2026-05-05'),
  label: 'Frais de mai',
  lines: [debit('6132', 1_000n), credit('440', 1_000n)],
  ...more,
});

const post = (...drafts: EntryDraft[]) =>
  work.run(books.actor, (tx) => journal.postAll(tx, books.memberBooks, drafts));

const findings = async () => (await verifier.verify(books.actor)).findings;
const named = async () => (await findings()).map(({ check, where }) => `${check}: ${where}`);

/** As a superuser, past every trigger; `$1` is the books of the member. */
async function behind(sql: string): Promise<void> {
  const client = await database.superuser.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(sql, [books.memberBooks]);
  } finally {
    client.release(true);
  }
}

describe('the verification of the books', () => {
  it('finds nothing in books that were only posted to, whatever the entries say', async () => {
    await fc.assert(
      fc.asyncProperty(anyDrafts, async (drafts) => {
        books = await someBooks(work);
        const last = (await post(...drafts(books.practice))).at(-1);
        const { entities, findings: found } = await verifier.verify(books.actor);
        expect(found).toEqual([]);
        expect(entities[0]).toMatchObject({ code: 'ALICE', entries: last?.sequence });
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('answers how many entries each set of books has, and the hash of the last', async () => {
    await post(entry('a'), entry('b'));
    const [head] = await work.read(books.actor, (tx) =>
      tx.query<{ hash: string }>(`select encode(hash, 'hex') as hash from ledger.chain_head
        where sequence = 2`),
    );
    expect((await verifier.verify(books.actor)).entities).toEqual([
      { code: 'ALICE', entries: 2, head: head?.hash },
      { code: 'COOP', entries: 0, head: '' },
    ]);
  });

  it('sees only the cooperative of whoever asks', async () => {
    await post(entry('a'));
    await behind(`update ledger.posting set amount = amount * 2 where legal_entity_id = $1`);
    books = await someBooks(work);
    await post(entry('a'));
    expect(await findings()).toEqual([]);
  });

  it('says in French what was expected and what was found', async () => {
    await post(entry('a'), entry('b'));
    await behind(`update ledger.counter set last_number = 3 where legal_entity_id = $1`);
    expect(await findings()).toEqual([
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
    await post(...Array.from({ length: 23 }, (_, n) => entry(`n${n}`)));
    await behind(`update ledger.entry set label = label || '.' where legal_entity_id = $1`);
    const found = await named();
    expect(found[19]).toBe('ledger.chain: écriture 20 (journal OD, n° 20 de 2026)');
    expect(found.slice(20)).toEqual(['ledger.chain: et 3 autres']);
  });

  it('names both ends of a link that was changed with its own hash', async () => {
    await post(entry('a'), entry('b'), entry('c'));
    await behind(`update ledger.entry set hash = sha256(hash)
      where legal_entity_id = $1 and sequence = 2`);
    expect(await named()).toEqual([
      'ledger.chain: écriture 2 (journal OD, n° 2 de 2026)',
      'ledger.chain: écriture 3 (journal OD, n° 3 de 2026)',
    ]);
  });

  it('names the place of an entry that was taken away with its postings', async () => {
    await post(entry('a'), entry('b'), entry('c'));
    await behind(`with gone as (delete from ledger.posting
        where legal_entity_id = $1 and sequence = 2 returning 1)
      delete from ledger.entry where legal_entity_id = $1 and sequence = 2`);
    expect(await named()).toContain('ledger.chain: écriture 2');
  });

  it('names an entry whose digest alone was changed', async () => {
    await post(entry('a'));
    await behind(`update ledger.entry set digest = sha256(digest) where legal_entity_id = $1`);
    expect(await named()).toEqual(['ledger.chain: écriture 1 (journal OD, n° 1 de 2026)']);
  });

  it('names an entry that hides two of its postings in the text of another', async () => {
    const lines = [debit('6132', 5n), credit('440', 5n), debit('440', 8n), credit('440', 8n)];
    await post(entry('a', { lines }));
    // The form of line 2 ends with an empty party and no particulars; so does that of line 4.
    await behind(`update ledger.posting set party = (
        select e'\\x1f\\x1e' || left(string_agg(ledger.posting_form(line, account, amount, null,
          null, null, null, null, null, null, null, null, null, null), '' order by line), -2)
        from ledger.posting where legal_entity_id = $1 and line > 2)
      where legal_entity_id = $1 and line = 2`);
    await behind(`delete from ledger.posting where legal_entity_id = $1 and line > 2`);
    await behind(`update ledger.balance set debit = debit - 8, credit = credit - 8
      where legal_entity_id = $1 and account = '440'`);
    expect(await findings()).toMatchObject([
      { check: 'ledger.chain', says: expect.stringContaining('signe interdit') },
    ]);
  });

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
    await post(entry('a'));
    await behind(`${sql} where legal_entity_id = $1`);
    await behind('select kept.rewrite($1), kept.cover($1)');
    expect(await findings()).toMatchObject([
      { check: 'ledger.entries', where: 'écriture 1 (journal OD, n° 1 de 2026)', says },
    ]);
  });

  it('names a posting that is not at the date of its entry', async () => {
    await post(entry('a'));
    await behind(`update ledger.posting set entry_date = '2026-05-06'
      where legal_entity_id = $1 and line = 2`);
    expect(await findings()).toMatchObject([
      { check: 'ledger.entries', expected: '2026-05-05', found: '2026-05-06' },
    ]);
  });

  it('names two entries that swapped their numbers, all hashes made anew', async () => {
    await post(entry('a'), entry('b'));
    await behind('select kept.swap($1, 1, 2)');
    await behind('select kept.rewrite($1)');
    expect(await named()).toEqual([
      'ledger.numbers: écriture 1 (journal OD, n° 2 de 2026)',
      'ledger.numbers: écriture 2 (journal OD, n° 1 de 2026)',
    ]);
  });

  it('names an entry that came into a period after it was closed', async () => {
    await post(entry('a'));
    await work.run(books.actor, (tx) =>
      new Periods().lock(tx, books.memberBooks, 2026, [5], '*', 'T2'),
    );
    expect(await findings()).toEqual([]);
    await behind(`update ledger.period_lock set period = 6 where legal_entity_id = $1`);
    await post(entry('late'));
    await behind(`update ledger.period_lock set period = 5 where legal_entity_id = $1`);
    expect(await named()).toEqual(['ledger.locks: écriture 2 (journal OD, n° 2 de 2026)']);
  });

  it('names a reversal that is not the mirror of its entry', async () => {
    const lines = [credit('6132', 900n), debit('440', 900n)];
    await post(entry('a'), entry('mirror', { reverses: 1, lines }));
    expect(await findings()).toMatchObject([
      {
        check: 'ledger.reversals',
        where: 'écriture 2 (journal OD, n° 2 de 2026), qui extourne 1',
        found: '-1.00',
      },
    ]);
  });

  it('finds nothing in a reversal that is', async () => {
    const lines = [credit('6132', 1_000n), debit('440', 1_000n)];
    await post(entry('a'), entry('mirror', { reverses: 1, lines }));
    expect(await findings()).toEqual([]);
  });

  it('names an account that a year does not open with what it was closed with', async () => {
    await post(entry('a'), entry('opening', openingWith(900n)));
    expect(await findings()).toMatchObject([
      { where: 'à-nouveaux de 2027, compte 440', expected: '-10.00', found: '-9.00' },
    ]);
  });

  it('lets the result be allocated between closing and opening', async () => {
    await post(entry('a'), entry('opening', openingWith(1_000n)));
    expect(await findings()).toEqual([]);
  });

  it('names books whose year is said to begin otherwise than it does', async () => {
    await post(entry('a'));
    await behind(`update ledger.fiscal_year set opening = 'posted' where legal_entity_id = $1`);
    expect(await named()).toEqual(['ledger.fiscal-years: exercice 2026']);
  });

  it('names postings without an entry, before and behind the books too', async () => {
    await post(entry('a'));
    await behind(`insert into ledger.posting (cooperative_id, legal_entity_id, sequence, line,
        entry_date, account, amount)
      select cooperative_id, legal_entity_id, place, 1, entry_date, account, 5
      from ledger.posting cross join unnest(array[-7, 9]) place
      where legal_entity_id = $1 and line = 1`);
    expect(await named()).toEqual([
      'ledger.orphans: écriture -7, ligne 1, compte 6132',
      'ledger.orphans: écriture 9, ligne 1, compte 6132',
    ]);
  });

  it('names an account that was taken out of the chart', async () => {
    await post(entry('a'));
    await behind(`delete from ledger.account where legal_entity_id = $1 and code = '440'`);
    expect(await named()).toEqual([
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
