import type { PracticeWords } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import { type Block, type PdfDocument, renderPdf, roomLeft } from '@plusloin/platform/pdf';
import { groupThousands } from '@plusloin/plots';
import type { PracticeSection, PracticeStatement } from '../statement-shapes.js';
import { shortHash } from './cells.js';
import { accountantBlocks } from './practice-accountant-page.js';
import { isPartYear, periodName, shortPeriodBefore } from './period-names.js';
import { languageOf } from './practice-languages.js';
import { memberBlocks, type Room } from './practice-member-page.js';

/** A page for the member and one for the accountant; a second set of books has its own two. */
export const drawPracticeStatement = (statement: PracticeStatement): Promise<Buffer> =>
  renderPdf(practiceDocument(statement, languageOf(statement)));

export function practiceDocument(statement: PracticeStatement, words: PracticeWords): PdfDocument {
  const period = periodName(statement, words.format);
  const version = words.version(statement.version);
  const { member, title } = statement.practice;
  return {
    title: words.documentTitle(member, period),
    subject: `${words.title(period)}${words.comma}${version}`,
    author: statement.cooperative.name,
    language: words.language[statement.cooperative.country],
    createdOn: statement.frozenOn as CalendarDate,
    orientation: 'portrait',
    mark: statement.provisional ? words.provisional : undefined,
    running: [member, title, period].join(words.dot),
    foot: statement.sections.map((section) => footOf(section, words)),
    pageOf: (page, pages) => version + words.dot + words.page(page, pages),
    body: statement.sections.flatMap((section, place) =>
      sectionBlocks(section, place, statement, words),
    ),
  };
}

function footOf({ books, entries, chain }: PracticeSection, words: PracticeWords): string {
  const { accountant } = words;
  const range =
    entries.first === null || entries.last === null
      ? accountant.noEntries
      : accountant.entryRange(entries.first, entries.last, groupThousands(String(entries.count)));
  const hash = `${accountant.chain} ${chain.sequence} ${shortHash(chain.hash)}…`;
  return [books.code, `${accountant.entries} ${range}`, hash].join(words.dot);
}

function sectionBlocks(
  section: PracticeSection,
  place: number,
  statement: PracticeStatement,
  words: PracticeWords,
): Block[] {
  const isFirst = place === 0;
  const top = isFirst ? headBlocks(statement, words) : otherHead(section, words);
  const page = { isFirst, isMarked: statement.provisional };
  const facts = factsBlock(section, statement, words);
  const own = fitted(
    (room) => [...top, facts, AFTER_FACTS, ...memberBlocks(section, statement, words, room)],
    { ...page, rows: rowsOf(section) },
  );
  const tight = accountantBlocks(section, statement, words, TIGHT.rowHeight);
  const accountant = fitted(
    ({ rowHeight }) => tight.map((block) => withRowsOf(rowHeight, block)),
    { ...page, isFirst: false, rows: section.income.length + section.expense.length + 24 },
  );
  return [
    ...(isFirst ? [] : [{ kind: 'new-page' } as const]),
    ...own,
    { kind: 'new-page' },
    ...accountant,
  ];
}

const AFTER_FACTS: Block = { kind: 'gap', height: 3 };

/** Rows under each other on the first page. */
const rowsOf = ({ blocks }: PracticeSection): number =>
  blocks.reduce((sum, { lines, duties }) => sum + lines.length + (duties?.length ?? 0) + 1, 0);

const TIGHT: Room = { rowHeight: 10.6, plotHeight: 84 };
const ROOMY: Room = { rowHeight: 14.5, plotHeight: 112 };

/** Gives the rows, and the plot beside some of them, what a tight page leaves free. */
function fitted(
  blocksIn: (room: Room) => Block[],
  page: { readonly isFirst: boolean; readonly isMarked: boolean; readonly rows: number },
): Block[] {
  const spare = roomLeft(blocksIn(TIGHT), 'portrait', page);
  if (spare <= 0) return blocksIn(TIGHT);
  const step = Math.min(1, (spare * 0.9) / (page.rows * (ROOMY.rowHeight - TIGHT.rowHeight)));
  const between = (one: number, other: number) => one + (other - one) * step;
  return blocksIn({
    rowHeight: between(TIGHT.rowHeight, ROOMY.rowHeight),
    plotHeight: between(TIGHT.plotHeight, ROOMY.plotHeight),
  });
}

/** The same words, whose places are known by then, in higher rows. */
function withRowsOf(rowHeight: number, block: Block): Block {
  if (block.kind === 'table') return { ...block, rowHeight };
  if (block.kind !== 'beside') return block;
  const parts = block.parts.map(({ share, blocks }) => ({
    share,
    blocks: blocks.map((one) => withRowsOf(rowHeight, one)),
  }));
  return { ...block, parts };
}

function headBlocks(statement: PracticeStatement, words: PracticeWords): Block[] {
  const partYear = words.partYear(
    words.format.date(statement.from),
    shortPeriodBefore(statement, words.format),
  );
  const left: Block[] = [
    { kind: 'heading', level: 1, text: words.title(periodName(statement, words.format)) },
    ...whose(statement, words),
    ...(isPartYear(statement)
      ? [{ kind: 'paragraph', text: partYear, size: 8.5, tone: 'care' } as const]
      : []),
  ];
  return [
    {
      kind: 'beside',
      gap: 24,
      parts: [
        { share: 2.2, blocks: left },
        { share: 1, blocks: originOf(statement, words) },
      ],
    },
    { kind: 'gap', height: 8 },
  ];
}

/** Whose statement it is: with a protected title, the practice has a line of its own. */
function whose({ practice }: PracticeStatement, words: PracticeWords): Block[] {
  const { member, protectedTitle, title, code } = practice;
  const look = { kind: 'paragraph', size: 10 } as const;
  const name = { text: member, strong: true };
  const ofPractice = { text: `${words.dot}${code}`, tone: 'quiet' } as const;
  if (protectedTitle === undefined) {
    return [{ ...look, text: [name, { text: words.comma + title }, ofPractice] }];
  }
  return [
    { ...look, text: [name, { text: words.comma + protectedTitle }] },
    { ...look, text: [{ text: title }, ofPractice] },
  ];
}

function originOf(statement: PracticeStatement, words: PracticeWords): Block[] {
  const look = { kind: 'paragraph', align: 'right', size: 8, tone: 'quiet' } as const;
  const { date } = words.format;
  const frozenOn = date(statement.frozenOn);
  return [
    { ...look, text: statement.cooperative.name, size: 9, strong: true, tone: 'primary' },
    { ...look, text: words.period(date(statement.from), date(statement.lastDay)) },
    {
      ...look,
      text: [
        { text: words.version(statement.version) + words.dot },
        statement.provisional
          ? { text: words.frozenProvisionally(frozenOn), tone: 'care', strong: true }
          : { text: words.frozenOn(frozenOn) },
      ],
    },
  ];
}

const otherHead = ({ books }: PracticeSection, words: PracticeWords): Block[] => [
  { kind: 'heading', level: 1, text: words.otherBooks(books.name) },
  { kind: 'gap', height: 6 },
];

function factsBlock(
  { books, wayOfWorking }: PracticeSection,
  { cooperative }: PracticeStatement,
  words: PracticeWords,
): Block {
  const { keeper, vat } = books;
  const number = books.registrationNumber.replaceAll(' ', '\u00a0');
  const registration = `${words.registration[cooperative.country]}\u00a0${number}`;
  const keeperName = [keeper.name, keeper.registration].filter((text) => text !== null);
  const ways: Readonly<Record<string, string>> = words.waysOfWorking;
  return {
    kind: 'facts',
    columns: [1.35, 1.25, 1, 1],
    facts: [
      { name: words.registrationName, value: books.name + words.comma + registration },
      {
        name: words.keptBy,
        value: `${keeperName.join(words.comma)} (${words.keeperKind[keeper.kind]})`,
      },
      {
        name: words.vat,
        value: `${words.vatStatus[vat.status]} ${words.since(words.format.date(vat.since))}`,
      },
      { name: words.wayOfWorking, value: ways[wayOfWorking] ?? wayOfWorking },
    ],
  };
}
