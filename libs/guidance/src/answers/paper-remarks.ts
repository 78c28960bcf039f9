import type { GuidanceComparison, GuidanceSaying, GuidanceStatus } from '@plusloin/contracts';
import { type Block, roomLeft, type Span } from '@plusloin/platform/pdf';
import { dayIn } from '../sayings/day-in.js';
import { amountIn } from './paper-format.js';
import type { PaperWords } from './paper-words.js';

/** Lines under a title; the paper shows the first ones, `most` of them. */
export interface Section {
  readonly title: string;
  readonly lines: readonly Block[];
  readonly most: number;
}

/** As much as one page holds after what stands there, and that there is more. */
export function filledPage(
  before: readonly Block[],
  sections: readonly Section[],
  words: PaperWords,
): Block[] {
  const rest: Block = { kind: 'paragraph', text: words.rest, tone: 'quiet', size: 8.5 };
  const blocks = [...before];
  let isCut = false;
  for (const { title, lines, most } of sections) {
    isCut ||= lines.length > most;
    for (const [nth, line] of lines.slice(0, most).entries()) {
      const heading: Block = { kind: 'heading', level: 2, text: title };
      const more = nth === 0 ? [heading, line] : [line];
      if (!fits([...blocks, ...more, rest], before.length > 0)) return [...blocks, rest];
      blocks.push(...more);
    }
  }
  return isCut ? [...blocks, rest] : blocks;
}

const fits = (blocks: readonly Block[], isFirst: boolean): boolean =>
  roomLeft(blocks, 'portrait', { isFirst, isMarked: false }) >= 0;

/** What is open, closed or to check, and why. */
export const verdicts = ({ statuses }: GuidanceComparison, words: PaperWords): Section => ({
  ...{ title: words.verdictsTitle, lines: statuses.map((one) => verdictLine(one, words)) },
  most: statuses.length,
});

/** What must be known with the figures. */
export function remarks(
  { statuses, refusals }: GuidanceComparison,
  words: PaperWords,
): Section[] {
  const sayings = (of: (status: GuidanceStatus) => readonly GuidanceSaying[]) =>
    onceEach(statuses.flatMap(of), ({ code, text }) => `${code} ${text}`);
  const said = (all: readonly GuidanceSaying[]) => all.map((one) => line(one, words));
  const missing = new Set(statuses.flatMap((one) => one.missing.map(({ question }) => question)));
  const notCounted = said([...refusals, ...sayings((status) => status.notCounted)]);
  const unanswered = missing.size > 0 ? [small(words.missing(missing.size))] : [];
  return [
    { title: words.duties, lines: dutyLines(statuses.filter(isOpen), words), most: 12 },
    { title: words.thresholds, lines: thresholdLines(statuses.filter(isOpen), words), most: 8 },
    { title: words.rights, lines: said(sayings(({ rights }) => rights)), most: 8 },
    { title: words.notCounted, lines: [...unanswered, ...notCounted], most: 8 },
    { title: words.sources, lines: sourceLines(statuses), most: 40 },
  ];
}

function verdictLine(status: GuidanceStatus, words: PaperWords): Block {
  const { title, verdict } = status;
  const figures = isOpen(status) ? inFigures(status, words) : [];
  const after = [...verdict.because.map(({ text }) => text), ...figures];
  const { colon, verdicts: said } = words;
  const head: Span = { text: `${title}${colon}${said[verdict.kind]}.`, strong: true };
  return small([head, { text: after.map((text) => ` ${text}`).join('') }]);
}

/** What is asked each quarter, and the turnover of a wanted net. */
function inFigures({ figures, breakEven }: GuidanceStatus, words: PaperWords): string[] {
  const euros = (amount: string): string => amountIn(amount, words);
  const told: string[] = [];
  if (figures !== null && figures.finalQuarter !== null) {
    const provisional = figures.provisionalQuarter;
    const before = provisional === null ? null : euros(provisional.amount);
    told.push(words.quarter(before, euros(figures.finalQuarter.amount)));
  }
  if (breakEven !== null) {
    told.push(words.breakEven(euros(breakEven.wantedNetMonth), euros(breakEven.turnover)));
  }
  return told;
}

/** What a closed way of working asks for concerns nobody who reads this. */
const isOpen = ({ verdict }: GuidanceStatus): boolean => verdict.kind !== 'closed';

function dutyLines(statuses: readonly GuidanceStatus[], words: PaperWords): Block[] {
  const duties = statuses.flatMap((one) => one.duties);
  return onceEach(duties, sameDuty)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((duty) => {
      const day = dayIn(duty.on, words.language);
      return line(duty, words, { before: `${day}${words.colon}`, after: whose(duty, statuses) });
    });
}

type Duty = GuidanceStatus['duties'][number];

/** Of which ways of working, where not of all that have dates. */
function whose(duty: Duty, statuses: readonly GuidanceStatus[]): string {
  const dated = statuses.filter(({ duties }) => duties.length > 0);
  const its = dated.filter((one) => one.duties.some((own) => sameDuty(own) === sameDuty(duty)));
  return its.length === dated.length ? '' : ` (${its.map(({ title }) => title).join(', ')})`;
}

const sameDuty = ({ on, text }: { on: string; text: string }): string => `${on} ${text}`;

/** The nearest first. */
function thresholdLines(statuses: readonly GuidanceStatus[], words: PaperWords): Block[] {
  const thresholds = statuses.flatMap((one) => one.thresholds);
  const distance = ({ distance: text }: { distance: string }) => Math.abs(Number(text));
  return onceEach(thresholds, ({ at, text }) => `${at} ${text}`)
    .sort((a, b) => distance(a) - distance(b))
    .map((one) => {
      const far = words.distance(amountIn(one.distance, words), one.isPassed);
      return line(one, words, { before: `${amountIn(one.at, words)}, ${far}${words.colon}` });
    });
}

function sourceLines(statuses: readonly GuidanceStatus[]): Block[] {
  const all = statuses.flatMap(({ verdict, thresholds, duties, rights, notCounted }) =>
    [...verdict.because, ...thresholds, ...duties, ...rights, ...notCounted].flatMap(
      ({ source }) => source ?? [],
    ),
  );
  return onceEach(all, ({ url }) => url).map(({ title, url }) => ({
    ...{ kind: 'paragraph', text: `${title} (${url})`, size: 7, tone: 'quiet' },
  }));
}

interface Around {
  readonly before?: string;
  /** Quietly. */
  readonly after?: string;
}

function line(
  { text, trust }: GuidanceSaying,
  words: PaperWords,
  { before = '', after = '' }: Around = {},
): Block {
  const mark: Span = { text: ` (${words.unverified})`, tone: 'care' };
  const head: Span = { text: before, strong: true };
  const tail: Span = { text: after, tone: 'quiet' };
  return small([head, { text }, ...(trust === 'unverified' ? [mark] : []), tail]);
}

const small = (text: string | readonly Span[]): Block => ({ kind: 'paragraph', text, size: 8.5 });

const onceEach = <T>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];
