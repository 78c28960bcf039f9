import {
  calendarDateField,
  type FigureAsked,
  type FigureLines,
  type FigureLinesAsked,
  type FigurePageAsked,
  type FigureSources,
} from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { cursorOf, NotFound, placeOf, type Tx } from '@plusloin/platform';
import { z } from 'zod';
import { accountLabel } from './account-labels.js';
import { spanOf } from './closing-span.js';
import { figureLines, figureSum, type FigureLinesAsk } from './figure-lines.queries.js';
import { sourcesOf } from './figure-sources.js';
import { minorOf } from './practice-money.js';
import { PublishedStatements, type VisiblePractices } from './published-statements.js';
import { accountsIn, amount, factsOf, sumOf, type SectionFacts } from './section-facts.js';
import { usualSettings } from './statement-settings.js';
import type { PracticeStatement, StatementBlock, StatementLine } from './statement-shapes.js';
import { practiceFiguresOf } from './stored-figures.js';

type Asked = Pick<FigureAsked, 'closeId' | 'subject' | 'books'>;

/**
 * From a figure of a published statement to its accounts, and from these to their lines, by what
 * was frozen with it. What a reader may not see, and what is no figure: `platform.not-found`.
 */
export class StatementFigures {
  private readonly published = new PublishedStatements();

  async sources(
    tx: Tx,
    asked: Omit<FigureAsked, 'cooperativeId'>,
    visible: VisiblePractices,
  ): Promise<FigureSources> {
    const { facts, statement, practiceId } = await this.section(tx, asked, visible);
    const { block, line } = figureIn(statement, asked);
    const sources = sourcesOf(facts, block, line);
    if (sources === undefined || line.quarter === null) throw notThere(asked);
    const booked = sumOf(sources, (one) => one.amount);
    return {
      ...placeOfFigure(facts, statement, practiceId),
      amount: line.quarter,
      sources: sources.map((one) => ({
        ...{ ...one, label: accountLabel(one, facts) },
        amount: amount(one.amount),
      })),
      rest: amount(minorOf(line.quarter) - booked),
    };
  }

  async lines(
    tx: Tx,
    asked: Omit<FigureLinesAsked, 'cooperativeId'>,
    { after, limit }: FigurePageAsked,
    visible: VisiblePractices,
  ): Promise<FigureLines> {
    const { facts, statement, practiceId } = await this.section(tx, asked, visible);
    const [row] = accountsIn(facts, [asked.account]).filter((one) => one.account === asked.account);
    if (row === undefined) throw notThere(asked);
    const isBalance = asked.reading === 'closing' || asked.reading === 'opening';
    const opening = isBalance ? row.opening : null;
    const ask = lineAskOf(facts, statement, practiceId, asked);
    const found = await figureLines(tx, ask, placeOf(PLACE, after), limit);
    const last = found.length === limit ? found.at(-1) : undefined;
    return {
      ...placeOfFigure(facts, statement, practiceId),
      label: accountLabel(row, facts),
      opening: opening === null ? null : amount(opening),
      amount: amount((opening ?? 0n) + (await figureSum(tx, ask))),
      lines: found.map((one) => ({ ...one, amount: amount(one.amount) })),
      next: last ? cursorOf([last.on, last.sequence, last.line]) : null,
    };
  }

  private async section(tx: Tx, asked: Asked, visible: VisiblePractices) {
    const { practiceId, statement } = await this.published.ofPractice(tx, asked, visible);
    const [stored] = await practiceFiguresOf(tx, asked.closeId, [practiceId]);
    const books = [...(stored?.books.values() ?? [])].find(({ code }) => code === asked.books);
    if (stored === undefined || books === undefined) throw notThere(asked);
    const facts = factsOf(books.legalEntityId, {
      ...{ head: statement, figures: stored.figures, books: stored.books },
      ...{ use: null, dues: stored.figures.dues ?? new Map(), settings: usualSettings },
    });
    return { facts, statement, practiceId };
  }
}

const PLACE = z.tuple([calendarDateField, z.int().positive(), z.int().positive()]);

function figureIn(
  { sections }: PracticeStatement,
  asked: Asked & Pick<FigureAsked, 'block' | 'line'>,
): { block: StatementBlock; line: StatementLine } {
  const section = sections.find(({ books }) => books.code === asked.books);
  const blocks = [...(section?.blocks ?? []), ...(section?.accountant ?? [])];
  const block = blocks.find(({ code }) => code === asked.block);
  const line =
    asked.line === 'total' ? block?.total : block?.lines.find(({ code }) => code === asked.line);
  if (!block || !line) throw notThere(asked);
  return { block, line };
}

const placeOfFigure = (
  { books }: SectionFacts,
  { from, lastDay }: PracticeStatement,
  practiceId: string,
) => ({
  ...{ booksId: books.legalEntityId, practiceId },
  ...{ from: calendarDate(from), lastDay: calendarDate(lastDay) },
});

function lineAskOf(
  { books }: SectionFacts,
  statement: PracticeStatement,
  practiceId: string,
  { account, reading }: Pick<FigureLinesAsked, 'account' | 'reading'>,
): FigureLinesAsk {
  const { from, until } = spanOf(statement);
  const { legalEntityId, head } = books;
  return { legalEntityId, practiceId, account, reading, from, until, head: head.sequence };
}

const notThere = ({ closeId, subject }: Asked): NotFound =>
  new NotFound('figure', `${closeId} ${subject}`);
