import { generateKeyPairSync, randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, calendarDate } from '@plusloin/kernel';
import { BooksVerifier, credit, debit, Journal, type EntryDraft } from '@plusloin/ledger';
import { FolderStorage, type Tx, type Work } from '@plusloin/platform';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';
import { Dice } from './tamper-dice.js';

const CLIENTS = 32;
const POSTS = 1_500;
const SEED = Number(process.env['PLUSLOIN_POSTING_SEED'] ?? randomInt(2 ** 31));

/** What a client does on purpose after it posted: the transaction is rolled back. */
class Abandoned extends Error {}

const journal = new Journal();
let database: TestDatabase;
let work: Work;
let folder: string;
let books: SomeBooks;

beforeAll(async () => {
  // One connection for each client: they wait for one another in the database, nowhere else.
  database = await testDatabase(undefined, { poolSize: CLIENTS });
  work = database.work();
  folder = await mkdtemp(join(tmpdir(), 'plusloin-posting-'));
  process.stdout.write(`PLUSLOIN_POSTING_SEED=${SEED}\n`);
});
beforeEach(async () => {
  books = await someBooks(work);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true });
});

const sale = (key: string, amount: bigint): EntryDraft => ({
  key,
  journal: 'VE',
  on: addDays(calendarDate('2026-01-01'), Number(amount % 300n)),
  label: 'Séances',
  lines: [
    debit('400', amount * 121n, { practiceId: books.practice }),
    credit('700', amount * 100n, { practiceId: books.practice }),
    credit('451', amount * 21n, { practiceId: books.practice }),
  ],
});

/** One in five is abandoned, one in twenty is posted a second time. */
const plansOf = (dice: Dice) =>
  Array.from({ length: POSTS }, (_, n) => ({
    draft: sale(`sale:${n}`, BigInt(dice.amount())),
    isAbandoned: dice.from(1, 5) === 1,
    times: dice.from(1, 20) === 1 ? 2 : 1,
  })).flatMap(({ times, ...plan }) => Array.from({ length: times }, () => plan));

function forgiveAbandoned(error: unknown): void {
  if (!(error instanceof Abandoned)) throw error;
}

/** Every client takes the next piece of work until none is left. */
async function byClients<T>(work: readonly T[], one: (piece: T) => Promise<void>): Promise<void> {
  // One iterator for all: each piece is taken once.
  const pieces = work.values();
  const client = async () => {
    for (const piece of pieces) await one(piece);
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

const verification = () => {
  const { publicKey } = generateKeyPairSync('ed25519');
  return new BooksVerifier(work, new FolderStorage(folder), publicKey).verify(books.actor);
};

const keysIn = (legalEntityId: string) =>
  work.read(books.actor, async (tx: Tx) => {
    const rows = await tx.query<{ key: string; number: number }>(
      'select key, number from ledger.entry where legal_entity_id = $1 order by number',
      [legalEntityId],
    );
    return rows;
  });

describe(`${CLIENTS} clients that post into one journal`, () => {
  it('leave a gapless, chained and balanced journal, though one in five gives up', async () => {
    const plans = plansOf(new Dice(SEED));
    const acknowledged = new Set<string>();
    let attempts = 0;
    await byClients(plans, async ({ draft, isAbandoned }) => {
      const posting = work.run(books.actor, async (tx) => {
        attempts += 1;
        await journal.post(tx, books.memberBooks, draft);
        if (isAbandoned) throw new Abandoned();
      });
      await posting.then(() => acknowledged.add(draft.key), forgiveAbandoned);
    });

    const rows = await keysIn(books.memberBooks);
    expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
    expect(rows.map(({ key }) => key).sort()).toEqual([...acknowledged].sort());
    expect(rows.length).toBeLessThan(POSTS * 0.9);
    // A deadlock would have been tried again: nobody had to.
    expect(attempts).toBe(plans.length);
    const { entities, findings } = await verification();
    expect(findings).toEqual([]);
    expect(entities[0]?.entries).toBe(rows.length);
  }, 120_000);

  it('never wait for each other in a ring when they post to two books in order of id', async () => {
    const both = [books.memberBooks, books.cooperativeBooks].sort();
    let attempts = 0;
    const amounts = Array.from({ length: 320 }, (_, n) => BigInt(n + 1));
    await byClients(amounts, async (amount) => {
      const lines = [debit('6132', amount), credit('550', amount)];
      const draft = { ...sale(`both:${amount}`, amount), lines };
      await work.run(books.actor, async (tx) => {
        attempts += 1;
        for (const legalEntityId of both) await journal.post(tx, legalEntityId, draft);
      });
    });
    expect(attempts).toBe(320);
    for (const legalEntityId of both) expect(await keysIn(legalEntityId)).toHaveLength(320);
    expect((await verification()).findings).toEqual([]);
  }, 120_000);
});
