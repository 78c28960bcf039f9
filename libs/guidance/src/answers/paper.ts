import type { GuidanceComparison, GuidanceLanguage, GuidanceStatus } from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import {
  type Block,
  margins,
  pageSize,
  type PdfDocument,
  type Phrase,
  renderPdf,
  type Span,
} from '@plusloin/platform/pdf';
import { dayIn } from '../sayings/day-in.js';
import { netBars } from './net-bars.js';
import { amountIn } from './paper-format.js';
import { filledPage, remarks, verdicts } from './paper-remarks.js';
import { paperWords, type PaperWords } from './paper-words.js';

/** An answer on at most two pages: the figures, then what must be known with them. */
export const drawPaper = (
  answer: GuidanceComparison,
  language: GuidanceLanguage,
): Promise<Buffer> => renderPdf(paperOf(answer, paperWords[language]));

export function paperOf(answer: GuidanceComparison, words: PaperWords): PdfDocument {
  const { estimate, on, rulesVersion, expiresOn } = answer;
  return {
    ...{ title: words.title, subject: estimate, author: 'Plusloin', language: words.language },
    ...{ createdOn: on, orientation: 'portrait', running: estimate },
    foot: [estimate, words.computedWith(rulesVersion, dayIn(expiresOn, words.language))],
    pageOf: words.page,
    body: bodyOf(answer, words),
  };
}

function bodyOf(answer: GuidanceComparison, words: PaperWords): Block[] {
  const first = filledPage(figureBlocks(answer, words), [verdicts(answer, words)], words);
  const second = filledPage([], remarks(answer, words), words);
  return second.length === 0 ? first : [...first, { kind: 'new-page' }, ...second];
}

function figureBlocks(answer: GuidanceComparison, words: PaperWords): Block[] {
  const { estimate, on } = answer;
  // What is closed is compared with nothing; the verdicts say why.
  const statuses = answer.statuses.filter(({ verdict }) => verdict.kind !== 'closed');
  return [
    // Whatever is read next, this was read first.
    { kind: 'panel', text: [{ text: estimate, strong: true }], size: 10.5 },
    { kind: 'gap', height: 10 },
    { kind: 'heading', level: 1, text: words.title, aside: dayIn(on, words.language) },
    situationFacts(answer, words),
    { kind: 'heading', level: 2, text: words.netOfYear },
    { kind: 'gap', height: 4 },
    { kind: 'figure', plot: barsOf(statuses, words) },
    { kind: 'gap', height: 10 },
    figureTable(statuses, words),
    ...(statuses.some(isMarked) ? [markedBelow(words)] : []),
    { kind: 'gap', height: 4 },
    { kind: 'paragraph', text: modelsOf(statuses, words), size: 7.5, tone: 'quiet' },
  ];
}

function situationFacts({ situation, year }: GuidanceComparison, words: PaperWords): Block {
  const amount = (said: string | undefined) =>
    said === undefined ? words.notAnswered : amountIn(said, words);
  const { country, turnover, costs, cooperative } = situation;
  return {
    kind: 'facts',
    columns: [1, 1, 1, 1],
    facts: [
      { name: words.country, value: words.countries[country] },
      { name: words.year, value: String(year) },
      { name: words.turnover, value: amount(turnover) },
      { name: words.costs, value: amount(costs) },
      ...(cooperative === undefined ? [] : [{ name: words.cooperative, value: cooperative }]),
    ],
  };
}

function barsOf(statuses: readonly GuidanceStatus[], words: PaperWords) {
  const bars = statuses.map(({ title, figures }) => ({
    name: title,
    net: figures === null ? null : Money.parse(figures.net.amount).minor,
    said: figures === null ? words.notComputed : amountIn(figures.net.amount, words),
  }));
  return netBars(words.netOfYear, bars, pageSize.portrait.width - margins.left - margins.right);
}

function figureTable(statuses: readonly GuidanceStatus[], words: PaperWords): Block {
  const figure = (title: string) => ({ title, align: 'right' as const, width: { least: 0 } });
  return {
    ...{ kind: 'table', summary: words.netOfYear, size: 8 },
    columns: [
      { title: words.status, align: 'left', width: { share: 1 } },
      ...[words.turnover, words.costs, words.cooperative, words.social, words.tax].map(figure),
      { ...figure(words.net), tinted: true },
      ...[words.netMonth, words.rate].map(figure),
    ],
    rows: statuses.map(({ title, figures }) => ({
      cells: [title, ...figureCells(figures, words)],
    })),
  };
}

type Figures = NonNullable<GuidanceStatus['figures']>;

const columnsOf = ({ turnover, costs, cooperative, social, tax, net }: Figures) => [
  ...[turnover, costs, cooperative, social, tax, net],
];

/** Something of it rests on a figure of its year that nobody could verify. */
const isMarked = ({ figures }: GuidanceStatus): boolean =>
  figures !== null && columnsOf(figures).some(({ unverified }) => unverified !== undefined);

const MARK: Span = { text: ' *', strong: true, tone: 'care' };
const markedBelow = ({ unverifiedFigure }: PaperWords): Block => ({
  ...{ kind: 'paragraph', text: [MARK, { text: ` ${unverifiedFigure}`, tone: 'care' }], size: 8 },
});

function figureCells(figures: GuidanceStatus['figures'], words: PaperWords): Phrase[] {
  if (figures === null) return Array.from({ length: 8 }, () => '–');
  const { net, netMonth, effectiveRate } = figures;
  const month = { ...net, amount: netMonth };
  const rate = effectiveRate === null ? '–' : rateIn(effectiveRate, words);
  const cells = [...columnsOf(figures), month].map(({ amount, unverified }) => {
    const text = amountIn(amount, words);
    return unverified === undefined ? text : [{ text }, MARK];
  });
  return [...cells, rate];
}

/** Which models answered, and as of when. */
const modelsOf = (statuses: readonly GuidanceStatus[], { language }: PaperWords): string =>
  [
    ...new Set(
      statuses.map(({ model: { name, version, date } }) => {
        return `${name} ${version} (${dayIn(date, language)})`;
      }),
    ),
  ].join(', ');

const rateIn = (percent: string, { language }: PaperWords): string =>
  `${Number(percent).toLocaleString(language)}\u00a0%`;
