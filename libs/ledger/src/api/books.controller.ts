import { Readable } from 'node:stream';
import { Controller, Get, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import {
  balanceAnswer,
  balanceAsked,
  bookList,
  booksInPath,
  entryAnswer,
  entryInPath,
  fileSchema,
  ledgerAsked,
  ledgerFileAsked,
  ledgerPage,
  type BalanceAnswer,
  type BalanceAsked,
  type BookList,
  type BooksInPath,
  type EntryAnswer,
  type EntryInPath,
  type LedgerAsked,
  type LedgerFileAsked,
  type LedgerPage,
} from '@plusloin/contracts';
import { Operation, WhoCalls, type Caller } from '@plusloin/identity';
import { SERVICES, type Services } from '@plusloin/platform';
import { BooksReading } from './books-reading.js';
import { balanceCsv, ledgerCsv } from './books-csv.js';

@ApiTags('books')
@Controller('api/cooperatives/:cooperativeId/books')
export class BooksController {
  private readonly reading: BooksReading;

  constructor(@Inject(SERVICES) services: Services) {
    this.reading = new BooksReading(services);
  }

  @Get()
  @Operation('books.list')
  @ApiResponse({ status: 200, description: 'The books', standardSchema: bookList })
  list(@WhoCalls() caller: Caller): Promise<BookList> {
    return this.reading.list(caller);
  }

  @Get(':booksId/balance')
  @Operation('books.balance')
  @ApiResponse({ status: 200, description: 'By account', standardSchema: balanceAnswer })
  balance(
    @WhoCalls() caller: Caller,
    @Param({ schema: booksInPath }) { booksId }: BooksInPath,
    @Query({ schema: balanceAsked }) asked: BalanceAsked,
  ): Promise<BalanceAnswer> {
    return this.reading.balance(caller, booksId, asked);
  }

  @Get(':booksId/balance/file')
  @Operation('books.balance-file')
  @ApiProduces(CSV())
  @ApiResponse({ status: 200, description: 'The file, to be saved', schema: fileSchema })
  async balanceFile(
    @WhoCalls() caller: Caller,
    @Param({ schema: booksInPath }) { booksId }: BooksInPath,
    @Query({ schema: balanceAsked }) asked: BalanceAsked,
  ): Promise<StreamableFile> {
    const answer = await this.reading.balance(caller, booksId, asked);
    const { from, to } = answer;
    await this.reading.noteExport(caller, { books: booksId, what: 'balance', from, to });
    return csvFile(balanceCsv(answer), `balance-${answer.from}-${answer.to}.csv`);
  }

  @Get(':booksId/ledger')
  @Operation('books.ledger')
  @ApiResponse({ status: 200, description: 'By account and day', standardSchema: ledgerPage })
  ledger(
    @WhoCalls() caller: Caller,
    @Param({ schema: booksInPath }) { booksId }: BooksInPath,
    @Query({ schema: ledgerAsked }) asked: LedgerAsked,
  ): Promise<LedgerPage> {
    return this.reading.ledger(caller, booksId, asked);
  }

  @Get(':booksId/ledger/file')
  @Operation('books.ledger-file')
  @ApiProduces(CSV())
  @ApiResponse({ status: 200, description: 'The file, to be saved', schema: fileSchema })
  async ledgerFile(
    @WhoCalls() caller: Caller,
    @Param({ schema: booksInPath }) { booksId }: BooksInPath,
    @Query({ schema: ledgerFileAsked }) asked: LedgerFileAsked,
  ): Promise<StreamableFile> {
    const { books, first, lines } = await this.reading.wholeLedger(caller, booksId, asked);
    const { from, to } = first;
    await this.reading.noteExport(caller, { books: booksId, what: 'ledger', from, to });
    const practices = new Map(books.practices.map(({ id, code }) => [id, code]));
    return csvFile(ledgerCsv(lines, practices), `grand-livre-${first.from}-${first.to}.csv`);
  }

  @Get(':booksId/entries/:sequence')
  @Operation('books.entry')
  @ApiResponse({ status: 200, description: 'As it stands there', standardSchema: entryAnswer })
  entry(
    @WhoCalls() caller: Caller,
    @Param({ schema: entryInPath }) { booksId, sequence }: EntryInPath,
  ): Promise<EntryAnswer> {
    return this.reading.entry(caller, booksId, sequence);
  }
}

/** A function, since decorators read it before the module's constants are there. */
function CSV(): string {
  return 'text/csv; charset=utf-8';
}

const csvFile = (texts: Iterable<string> | AsyncIterable<string>, name: string): StreamableFile =>
  new StreamableFile(Readable.from(texts, { objectMode: false, encoding: 'utf8' }), {
    type: CSV(),
    disposition: `attachment; filename="${name}"`,
  });
