import type { GuidanceComparison, GuidanceSaying, GuidanceStatus } from '@plusloin/contracts';
import { type Block, roomLeft, type Span } from '@plusloin/platform/pdf';
import { amountIn, dayIn } from './paper-format.js';
import type { PaperWords } from './paper-words.js';

interface Section {
  readonly title: string;
  readonly lines: readonly Block[];
}

/** What must be known with the figures: as much as one page holds, and that there is more. */
export function remarkBlocks(answer: GuidanceComparison, words: PaperWords): Block[] {
  const rest: Block = { kind: 'paragraph', text: words.rest, tone: 'quiet' };
  const blocks: Block[] = [];
  for (const { title, lines } of sectionsOf(answer, words)) {
    const heading: Block = { kind: 'heading', level: 2, text: title };
    for (const [nth, line] of lines.entries()) {
      const more = nth === 0 ? [heading, line] : [line];
      if (!fits([...blocks, ...more, rest])) return [...blocks, rest];
      blocks.push(...more);
    }
  }
  return blocks;
}

const fits = (blocks: readonly Block[]): boolean =>
  roomLeft(blocks, 'portrait', { isFirst: false, isMarked: false }) >= 0;

function sectionsOf({ statuses, refusals }: GuidanceComparison, words: PaperWords): Section[] {
  const sayings = (of: (status: GuidanceStatus) => readonly GuidanceSaying[]) =>
    onceEach(statuses.flatMap(of), ({ code, text }) => `${code} ${text}`);
  const said = (all: readonly GuidanceSaying[]) => all.map((one) => line(one, words));
  const missing = new Set(statuses.flatMap((one) => one.missing.map(({ question }) => question)));
  return [
    { title: words.verdictsTitle, lines: statuses.map((one) => verdictLine(one, words)) },
    { title: words.duties, lines: dutyLines(statuses, words) },
    { title: words.thresholds, lines: thresholdLines(statuses, words) },
    { title: words.rights, lines: said(sayings(({ rights }) => rights)) },
    {
      title: words.notCounted,
      lines: [
        ...said([...refusals, ...sayings(({ notCounted }) => notCounted)]),
        ...(missing.size > 0 ? [small(words.missing(missing.size))] : []),
      ],
    },
    { title: words.sources, lines: sourceLines(statuses) },
  ];
}

function verdictLine({ title, verdict }: GuidanceStatus, words: PaperWords): Block {
  const because = verdict.because.map(({ text }) => ` ${text}`).join('');
  const head: Span = { text: `${title}\u00a0: ${words.verdicts[verdict.kind]}.`, strong: true };
  return small([head, { text: because }]);
}

function dutyLines(statuses: readonly GuidanceStatus[], words: PaperWords): Block[] {
  const duties = statuses.flatMap((one) => one.duties);
  return onceEach(duties, ({ on, text }) => `${on} ${text}`)
    .sort((a, b) => (a.on < b.on ? -1 : 1))
    .map((duty) => line(duty, words, `${dayIn(duty.on, words)}\u00a0: `));
}

/** The nearest first. */
function thresholdLines(statuses: readonly GuidanceStatus[], words: PaperWords): Block[] {
  const thresholds = statuses.flatMap((one) => one.thresholds);
  const distance = ({ distance: text }: { distance: string }) => Math.abs(Number(text));
  return onceEach(thresholds, ({ at, text }) => `${at} ${text}`)
    .sort((a, b) => distance(a) - distance(b))
    .map((one) => line(one, words, `${amountIn(one.at, words)}\u00a0: `));
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

function line({ text, trust }: GuidanceSaying, words: PaperWords, before = ''): Block {
  const mark: Span = { text: ` (${words.unverified})`, tone: 'care' };
  const head: Span = { text: before, strong: true };
  return small([head, { text }, ...(trust === 'unverified' ? [mark] : [])]);
}

const small = (text: string | readonly Span[]): Block => ({ kind: 'paragraph', text, size: 8.5 });

const onceEach = <T>(all: readonly T[], key: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [key(one), one])).values(),
];
