import type { CalendarDate } from '@plusloin/kernel';
import { Money, Quarter } from '@plusloin/kernel';
import { type Block, frenchAmount, frenchDate } from '@plusloin/platform/pdf';
import { groupThousands, quarterBars } from '@plusloin/plots';
import type {
  BooksIdentity,
  ChainHead,
  EntryRange,
  QuarterBar,
  StatementHead,
} from '../statement-shapes.js';
import { shortHash } from './cells.js';
import type { Words } from './words.js';

export const dateOf = (text: string): string => frenchDate(text as CalendarDate);

/** The head of a first page: whose paper at the left, which quarter and version at the right. */
export const documentHead = (
  statement: StatementHead,
  left: readonly Block[],
  words: Words,
): Block => ({
  kind: 'beside',
  gap: 24,
  parts: [
    { share: 2.4, blocks: left },
    { share: 1, blocks: originOf(statement, words) },
  ],
});

function originOf(statement: StatementHead, words: Words): Block[] {
  const look = { kind: 'paragraph', align: 'right', size: 8, tone: 'quiet' } as const;
  const frozenOn = dateOf(statement.frozenOn);
  return [
    { ...look, text: statement.cooperative.name, size: 9, strong: true, tone: 'primary' },
    { ...look, text: words.period(dateOf(statement.from), dateOf(statement.lastDay)) },
    {
      ...look,
      text: [
        { text: words.version(statement.version) + words.list.dot },
        statement.provisional
          ? { text: words.frozenProvisionally(frozenOn), tone: 'care', strong: true }
          : { text: words.frozenOn(frozenOn) },
      ],
    },
  ];
}

export const keeperText = ({ keeper }: BooksIdentity, words: Words): string => {
  const registration = keeper.registration === null ? '' : `, ${keeper.registration}`;
  return `${keeper.name}${registration} (${words.keeperKind[keeper.kind]})`;
};

export const vatText = ({ vat }: BooksIdentity, words: Words): string =>
  `${words.vatStatus[vat.status]} ${words.since(dateOf(vat.since))}`;

export const registrationText = (
  books: BooksIdentity,
  country: StatementHead['cooperative']['country'],
  words: Words,
): string => `${words.registration[country]}\u00a0${books.registrationNumber}`;

/** Where the entries are and which chain they hang on, so that the paper can be checked. */
export function footOf(
  books: BooksIdentity,
  entries: EntryRange,
  chain: ChainHead,
  words: Words,
): string {
  return [
    words.entryRange(books.code, entries.first, entries.last),
    words.entries(groupThousands(String(entries.count))),
    words.debitCredit(frenchAmount(entries.debit), frenchAmount(entries.credit)),
    words.chain(chain.sequence, shortHash(chain.hash)),
  ].join(words.list.dot);
}

export const plotOf = (
  history: readonly QuarterBar[],
  currency: string,
  size: { readonly width: number; readonly height: number },
  words: Words,
): Block => ({
  kind: 'figure',
  plot: quarterBars({
    quarters: history.map(({ quarter, income, result }) => ({
      label: Quarter.parse(quarter).label(),
      income: Money.parse(income, currency).minor,
      result: Money.parse(result, currency).minor,
    })),
    ...size,
    words: words.plot,
  }),
});
