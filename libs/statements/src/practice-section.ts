import { contributionShare } from './contribution-share.js';
import { bankBlock, correctionsBlock, situationBlock } from './practice-books.js';
import {
  contributionBlock,
  expensesBlock,
  resultBlock,
  socialBlock,
  useBlock,
} from './practice-costs.js';
import { dutiesBlock } from './practice-duties.js';
import { headlineOf } from './practice-headline.js';
import {
  ageingBlock,
  collectedBlock,
  hasSomething,
  invoicedBlock,
  paidBlock,
  yearBlock,
} from './practice-income.js';
import { activityBlock, moneyBlock } from './practice-money.js';
import { receiptsBlock, vatBlock } from './practice-vat.js';
import { movesIn, type SectionFacts } from './section-facts.js';
import type { Headline, StatementBlock, StatementLine } from './statement-shapes.js';

export interface SectionBlocks {
  readonly headline: Headline;
  readonly blocks: readonly StatementBlock[];
  readonly accountant: readonly StatementBlock[];
}

/** All that a section says, on its two pages. */
export function blocksOf(facts: SectionFacts): SectionBlocks {
  const blocks = lettered(memberBlocks(facts));
  const collected = blocks.find(({ code }) => code === 'collected')?.total ?? null;
  return {
    headline: headlineOf(facts, blocks),
    blocks,
    accountant: [
      ...vatBlock(facts),
      ...receiptsBlock(facts, collected),
      bankBlock(facts),
      situationBlock(facts),
      correctionsBlock(facts),
    ],
  };
}

function memberBlocks(facts: SectionFacts): StatementBlock[] {
  const isMicro = facts.profile === 'micro';
  const money = facts.profile === 'employed' ? activityBlock(facts) : moneyBlock(facts);
  const income = isMicro
    ? [collectedBlock(facts), ...yearBlock(facts), ...ageingBlock(facts)]
    : [
        invoicedBlock(facts),
        ...yearBlock(facts),
        ...[paidBlock(facts)].filter(hasSomething),
        ...ageingBlock(facts),
      ];
  const costs = [
    expensesBlock(facts),
    ...contributionBlocks(facts),
    ...(facts.profile === 'employed' ? [] : [socialBlock(facts)]),
  ];
  const result = resultBlock(facts, costs);
  return [money, ...income, ...costs, result, ...dutiesBlock(facts)];
}

const contributionBlocks = (facts: SectionFacts): StatementBlock[] => {
  const { yearBefore, yearToDate } = movesIn(facts, facts.chart.contribution);
  // What former columns count stands in them, or they would not add up to their result.
  const isPast = yearBefore !== 0n || yearToDate !== 0n;
  const isNone = facts.contributionOfSpan === undefined && contributionShare(facts).cost === 0n;
  return isNone && !isPast ? [] : [contributionBlock(facts), ...useBlock(facts)];
};

/** Blocks which belong to the one before them and share its letter: 'C1'. */
const UNDER = ['year', 'ageing', 'use'];

/** Letters by order; the lines of what is free, and what is said beside a sum, have numbers. */
function lettered(blocks: readonly StatementBlock[]): StatementBlock[] {
  let letter = 64;
  let under = 0;
  return blocks.map((one) => {
    const isUnder = UNDER.includes(one.code);
    if (!isUnder) {
      letter += 1;
      under = 0;
    } else under += 1;
    const name = String.fromCharCode(letter);
    if (isUnder) return { ...one, letter: `${name}${under}` };
    return { ...one, letter: name, ...numbered(one, name) };
  });
}

function numbered(
  { code, lines, total }: StatementBlock,
  letter: string,
): Pick<StatementBlock, 'lines' | 'total'> {
  let last = 0;
  const isMoney = code === 'money' || code === 'activity';
  const counted = lines.map((one: StatementLine, place) => {
    if (isMoney ? place === 0 || one.isAside : !one.isAside) return one;
    last += 1;
    return { ...one, number: `${letter}${last}` };
  });
  if (!isMoney || total === null) return { lines: counted, total };
  return { lines: counted, total: { ...total, number: `${letter}${last + 1}` } };
}
