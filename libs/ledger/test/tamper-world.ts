import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, calendarDate, type CalendarDate } from '@plusloin/kernel';
import {
  Anchors,
  BooksVerifier,
  credit,
  debit,
  Journal,
  Periods,
  type EntryDraft,
} from '@plusloin/ledger';
import { FolderStorage, type Tx, type Work } from '@plusloin/platform';
import { Registry } from '@plusloin/registry';
import { someBooks, testDatabase, type SomeBooks, type TestDatabase } from '@plusloin/testing';

/** Two sets of books of 150 entries, lettered, numbered, closed and anchored as they grew. */
export interface TamperWorld {
  readonly database: TestDatabase;
  readonly books: SomeBooks;
  readonly otherPractice: string;
  readonly folder: string;
  readonly verifier: BooksVerifier;
  /** The files that the anchors name, and the anchors themselves. */
  readonly statements: readonly string[];
  readonly anchors: readonly string[];
  /** As a superuser, with every trigger and foreign key asleep. */
  tamper(statements: readonly Statement[]): Promise<void>;
  /** Puts every table back as it was. */
  mend(): Promise<void>;
  close(): Promise<void>;
}

export type Statement = readonly [sql: string, parameters: readonly unknown[]];

export async function tamperWorld(): Promise<TamperWorld> {
  const database = await testDatabase();
  const work = database.work();
  const books = await someBooks(work);
  const folder = await mkdtemp(join(tmpdir(), 'plusloin-tamper-'));
  const storage = new FolderStorage(folder);
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const writer = new Writer(work, books, new Anchors(work, storage, privateKey), storage);
  await writer.writeAll();
  await prepareTampering(database);
  return {
    database,
    books,
    otherPractice: writer.otherPractice,
    folder,
    verifier: new BooksVerifier(work, storage, publicKey),
    statements: writer.statements,
    anchors: await storage.list('anchors/'),
    tamper: (statements) =>
      asleep(database, async (ask) => {
        for (const [sql, parameters] of statements) await ask(sql, [...parameters]);
      }),
    mend: () => asleep(database, (ask) => ask(`select kept.mend()`)),
    close: async () => {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Flips the lowest bit of one byte of a stored file; answers how to flip it back. */
export async function flipByte(file: string, at: number): Promise<() => Promise<void>> {
  const bytes = await readFile(file);
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  await writeFile(file, changed);
  return () => writeFile(file, bytes);
}

const FIRST = calendarDate('2025-01-01');

/** Posts as the product does, with anchors in between. */
class Writer {
  otherPractice = '';
  readonly statements: string[] = [];
  private readonly journal = new Journal();

  constructor(
    private readonly work: Work,
    private readonly books: SomeBooks,
    private readonly anchors: Anchors,
    private readonly storage: FolderStorage,
  ) {}

  async writeAll(): Promise<void> {
    await this.bookOtherPractice();
    for (let month = 0; month < 21; month += 1) {
      await this.month(month);
      if (month % 3 === 2) await this.closeQuarter(month);
      else await this.anchors.anchor(this.books.actor, 'nightly');
    }
  }

  private async bookOtherPractice(): Promise<void> {
    const registry = new Registry();
    this.otherPractice = await this.work.run(this.books.actor, async (tx) => {
      const bob = await registry.admit(tx, { code: 'BOB', displayName: 'Bob' });
      const of = { code: 'BOB', memberId: bob.id, title: 'Médiation' };
      const { id: practiceId } = await registry.openPractice(tx, of);
      const legalEntityId = this.books.memberBooks;
      const validFrom = calendarDate('2020-01-01');
      const booking = { practiceId, legalEntityId, validFrom, validUntil: null };
      await registry.book(tx, { ...booking, wayOfWorking: 'principal' });
      return practiceId;
    });
  }

  /** Three invoices, the payment of two of them, and two entries of the cooperative. */
  private async month(month: number): Promise<void> {
    const on = addDays(FIRST, month * 30 + 5);
    await this.work.run(this.books.actor, async (tx) => {
      if (month === 13) await this.openYear(tx);
      const sales = [1, 2, 3].map((n) => this.sale(`${month}-${n}`, on, BigInt(month * 100 + n)));
      const posted = await this.journal.postAll(tx, this.books.memberBooks, sales);
      for (const [n, { sequence }] of posted.entries()) {
        await this.number(tx, sequence, addDays(on, n), `document:${month}-${n}`);
      }
      const paid = sales.slice(0, 2).map((sale) => paymentOf(sale, addDays(on, 9)));
      const payments = await this.journal.postAll(tx, this.books.memberBooks, paid);
      for (const [n, payment] of payments.entries()) {
        const invoice = posted[n]?.sequence ?? 0;
        const settled = [invoice, payment.sequence] as const;
        await this.letter(tx, `${month}-${n}`, on, settled, amountOf(sales[n]));
      }
      await this.journal.postAll(tx, this.books.cooperativeBooks, this.common(month, on));
      if (month === 7) await this.reverse(tx, sales[2], posted[2]?.sequence ?? 0, addDays(on, 12));
    });
  }

  private sale(key: string, on: CalendarDate, more: bigint): EntryDraft {
    const practiceId = more % 3n === 0n ? this.otherPractice : this.books.practice;
    const gross = 12_100n + more * 121n;
    const net = (gross * 100n) / 121n;
    return {
      key: `sale:${key}`,
      journal: 'VE',
      on,
      label: `Séances « ${key} »`,
      documentRef: `F-${key}`,
      lines: [
        debit('400', gross, { practiceId, auxiliary: 'CPAS', subject: `invoice:${key}` }),
        credit('700', net, { practiceId, particulars: { EcritureLib: `séance ${key}` } }),
        credit('451', gross - net, { practiceId }),
      ],
    };
  }

  private common(month: number, on: CalendarDate): EntryDraft[] {
    const amount = 4_000n + BigInt(month);
    const lines = [debit('6132', amount), credit('550', amount)];
    return ['a', 'b'].map((letter) => {
      const key = `common:${month}-${letter}`;
      return { key, journal: 'BQ', on, label: 'Frais de la coopérative', lines };
    });
  }

  /** The year begins with what the year before it left on accounts. */
  private async openYear(tx: Tx): Promise<void> {
    const left = await tx.query<{ account: string; practiceId: string; amount: string }>(
      `select account, practice_id as "practiceId", sum(amount) as amount from ledger.posting
       where legal_entity_id = $1 and entry_date < '2026-01-01' and account ~ '^[1-5]'
       group by 1, 2 order by 1, 2`,
      [this.books.memberBooks],
    );
    const lines = left.map(({ account, practiceId, amount }) =>
      debit(account, BigInt(amount), { practiceId }),
    );
    const result = lines.reduce((sum, line) => sum + line.amount, 0n);
    await this.journal.post(tx, this.books.memberBooks, {
      key: 'year:2026:opening',
      journal: 'AN',
      on: calendarDate('2026-01-01'),
      period: 0,
      label: 'À nouveaux',
      lines: [...lines, credit('140', result)],
    });
  }

  private number(tx: Tx, sequence: number, on: CalendarDate, key: string) {
    return tx.query(`select ledger.number_document($1, 'F', $2, $3, $4, '400')`, [
      this.books.memberBooks,
      on,
      key,
      sequence,
    ]);
  }

  private letter(
    tx: Tx,
    key: string,
    on: CalendarDate,
    settled: readonly [invoice: number, payment: number],
    amount: bigint,
  ) {
    return tx.query(
      `select ledger.letter($1, 'test', array[$2], array['AA'], array['400'], array['CPAS'],
        array[$3::date], '{1,1}', array[$4, $5]::bigint[], '{1,1}',
        array[$6::bigint, -$6::bigint])`,
      [this.books.memberBooks, `lettering:${key}`, on, ...settled, amount],
    );
  }

  private async reverse(tx: Tx, sale: EntryDraft | undefined, reverses: number, on: CalendarDate) {
    const lines = sale?.lines.map((line) => ({ ...line, amount: -line.amount })) ?? [];
    const label = 'Extourne';
    const mirror = { key: `reversal:${reverses}`, journal: 'VE', on, label, lines, reverses };
    await this.journal.post(tx, this.books.memberBooks, mirror);
  }

  /** Closes the months that are over, writes three statements, anchors them. */
  private async closeQuarter(month: number): Promise<void> {
    const last = addDays(FIRST, month * 30 + 5);
    const quarter = `${last.slice(0, 4)}-${last.slice(5, 7)}`;
    const periods = [1, 2, 3].map((n) => Number(last.slice(5, 7)) - n).filter((n) => n > 0);
    await this.work.run(this.books.actor, (tx) =>
      new Periods().lock(
        tx,
        this.books.memberBooks,
        Number(last.slice(0, 4)),
        periods,
        '*',
        'Trimestre fermé',
      ),
    );
    const files = [];
    for (const name of ['ALICE.pdf', 'ALICE.json', 'groupe.pdf']) {
      const path = `statements/${quarter}/${name}`;
      const content = Buffer.from(`${name} du ${quarter} : ${'1234,56 '.repeat(40)}`);
      await this.storage.put(path, content);
      files.push({ path, sha256: createHash('sha256').update(content).digest('hex') });
      this.statements.push(path);
    }
    await this.anchors.anchor(this.books.actor, 'close', files);
  }
}

const amountOf = (draft: EntryDraft | undefined): bigint => draft?.lines[0]?.amount ?? 0n;

function paymentOf(sale: EntryDraft, on: CalendarDate): EntryDraft {
  const { practiceId } = sale.lines[0] ?? {};
  const of = practiceId === undefined ? {} : { practiceId };
  const lines = [
    credit('400', amountOf(sale), { ...of, auxiliary: 'CPAS' }),
    debit('550', amountOf(sale), of),
  ];
  return { key: `${sale.key}:paid`, journal: 'BQ', on, label: 'Virement du CPAS', lines };
}

type Ask = (sql: string, parameters?: unknown[]) => Promise<unknown>;

async function asleep(database: TestDatabase, use: (ask: Ask) => Promise<unknown>): Promise<void> {
  const client = await database.superuser.connect();
  try {
    await client.query(`begin; set local session_replication_role = replica`);
    await use((sql, parameters) => client.query(sql, parameters));
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** Copies the tables, and writes down what a superuser would use to cover the traces. */
export async function prepareTampering(database: TestDatabase): Promise<void> {
  await database.superuser.query(await readFile(COVERING, 'utf8'));
}

const COVERING = new URL('./tamper-covering.sql', import.meta.url);
