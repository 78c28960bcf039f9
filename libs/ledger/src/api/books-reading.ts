import type {
  BalanceAnswer,
  BalanceAsked,
  BookList,
  EntryAnswer,
  LedgerAsked,
  LedgerFileAsked,
  LedgerLine,
  LedgerPage,
} from '@plusloin/contracts';
import { calendarDateIn, Money } from '@plusloin/kernel';
import type { Caller } from '@plusloin/identity';
import {
  AuditLog,
  auditField,
  defineAuditAction,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { z } from 'zod';
import { UnknownEntry } from '../ledger.errors.js';
import { listBooks, type ListedBooks, type SeenPractices } from '../reports/books-list.queries.js';
import { LedgerReports } from '../reports/ledger-reports.js';
import type { GeneralLedgerAsk } from '../reports/general-ledger.queries.js';
import { balanceAnswerOf, entryAnswerOf, ledgerPageOf } from './books-answers.js';
import { booksAsked, booksSeen, type AskedBooks } from './books-asked.js';

type CallerOf = Pick<Caller, 'actor' | 'reach' | 'own'>;

/** What a caller may read of the books: all of them, or the lines of their own practices. */
export class BooksReading {
  private readonly reports = new LedgerReports();

  constructor(private readonly services: Pick<Services, 'work'>) {}

  list(caller: CallerOf): Promise<BookList> {
    return this.services.work.read(caller.actor, async (tx) => {
      const books = await listBooks(tx, seenBy(caller));
      return {
        books: books.map(({ years, journals, practices, ...one }) => ({
          ...one,
          ...{ years: [...years], journals: [...journals], practices: [...practices] },
        })),
      };
    });
  }

  balance(caller: CallerOf, booksId: string, asked: BalanceAsked): Promise<BalanceAnswer> {
    return this.services.work.read(caller.actor, async (tx) => {
      const of = await this.asked(tx, caller, booksId, asked);
      const rows = await this.reports.periodBalance(tx, {
        ...{ legalEntityId: of.books.id, practice: of.practice, from: of.from, until: of.until },
        withPeriod13: asked.closing === 'true',
      });
      const wanted = rows.filter(({ account }) => account.startsWith(asked.account ?? ''));
      return balanceAnswerOf(of, wanted);
    });
  }

  /** The running balances are told while nothing between two lines is left out. */
  ledger(caller: CallerOf, booksId: string, asked: LedgerAsked): Promise<LedgerPage> {
    return this.services.work.read(caller.actor, async (tx) => {
      const of = await this.asked(tx, caller, booksId, asked);
      const ask = ledgerAskOf(of, asked);
      const { journal, text, amount } = asked;
      const isSifted = [journal, text, amount].some((one) => one !== undefined);
      if (!isSifted) {
        const { lines, next } = await this.reports.generalLedger(tx, ask);
        return ledgerPageOf(of, lines, next);
      }
      const sift = {
        ...(journal === undefined ? {} : { journal }),
        ...(text === undefined ? {} : { text }),
        ...(amount === undefined ? {} : { amount: Money.parse(amount).minor }),
      };
      const { lines, next } = await this.reports.foundLines(tx, { ...ask, sift });
      return ledgerPageOf(of, lines, next);
    });
  }

  /** All pages, each read when it is written; refused before the first line, or not at all. */
  async wholeLedger(
    caller: CallerOf,
    booksId: string,
    asked: LedgerFileAsked,
  ): Promise<{ books: ListedBooks; first: LedgerPage; lines: AsyncIterable<LedgerLine> }> {
    const { actor } = caller;
    const books = await this.services.work.read(actor, (tx) =>
      booksSeen(tx, seenBy(caller), booksId),
    );
    const pageAfter = (after?: string) =>
      this.ledger(caller, booksId, { ...asked, limit: PAGE_ROWS, ...(after && { after }) });
    const first = await pageAfter();
    return { books, first, lines: linesFrom(first, pageAfter) };
  }

  /** Written down before a file of it is handed out. */
  noteExport(
    { actor }: CallerOf,
    of: { books: string; what: 'balance' | 'ledger'; from: string; to: string },
  ): Promise<void> {
    const { books, ...said } = of;
    return this.services.work.run(actor, (tx) =>
      new AuditLog().record(tx, booksExported.of(books, said)),
    );
  }

  entry(caller: CallerOf, booksId: string, sequence: number): Promise<EntryAnswer> {
    return this.services.work.read(caller.actor, async (tx) => {
      const seen = seenBy(caller);
      const books = await booksSeen(tx, seen, booksId);
      const entry = await this.reports.entry(tx, books.id, sequence);
      const answer = entryAnswerOf(books, entry, seen);
      if (answer === null) throw new UnknownEntry(sequence);
      return answer;
    });
  }

  private async asked(
    tx: Tx,
    caller: CallerOf,
    booksId: string,
    asked: BalanceAsked,
  ): Promise<AskedBooks> {
    const { timeZone } = await cooperativeOf(tx);
    const today = calendarDateIn(tx.now, timeZone);
    return booksAsked(tx, { seen: seenBy(caller), today }, booksId, asked);
  }
}

const booksExported = defineAuditAction({
  name: 'ledger.books-exported',
  subject: 'books',
  details: {
    what: z.enum(['balance', 'ledger']),
    from: auditField.day,
    to: auditField.day,
  },
});

const PAGE_ROWS = 1_000;

const seenBy = ({ reach, own }: CallerOf): SeenPractices =>
  reach === 'all' ? 'all' : [...own.practiceIds];

const ledgerAskOf = (of: AskedBooks, asked: LedgerAsked): GeneralLedgerAsk => ({
  ...{ legalEntityId: of.books.id, practice: of.practice, from: of.from, until: of.until },
  ...{ withPeriod13: asked.closing === 'true', limit: asked.limit },
  ...(asked.account === undefined ? {} : { accountPrefix: asked.account }),
  ...(asked.lastAccount === undefined ? {} : { lastAccountPrefix: asked.lastAccount }),
  ...(asked.after === undefined ? {} : { after: asked.after }),
});

async function* linesFrom(
  first: LedgerPage,
  pageAfter: (after: string) => Promise<LedgerPage>,
): AsyncGenerator<LedgerLine> {
  for (let page = first; ; page = await pageAfter(page.next)) {
    yield* page.lines;
    if (page.next === null) return;
  }
}
