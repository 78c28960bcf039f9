import { splitByLargestRemainder } from '@plusloin/kernel';
import { labelIn, type ContributionPart } from '@plusloin/membership';
import { accountLabel } from './account-labels.js';
import { contributionShare } from './contribution-share.js';
import { invoicedMoves, otherIncomeLines } from './practice-income.js';
import { minorOf } from './practice-money.js';
import {
  accountsIn,
  amount,
  byGroup,
  cashOf,
  movesIn,
  movesOf,
  sumOf,
  type SectionFacts,
} from './section-facts.js';
import { isOneOf } from './statement-settings.js';
import { block, line, percentOf, resultLine, says } from './statement-lines.js';
import type { Basis, Note, StatementBlock, StatementLine } from './statement-shapes.js';

/** All costs but those with a block of their own. */
export const costRows = (facts: SectionFacts) => {
  const { contribution, social, incomeTax } = facts.chart;
  const apart = [...contribution, ...social, ...incomeTax];
  return facts.accounts.filter(
    ({ account }) => account.startsWith('6') && !isOneOf(apart, account),
  );
};

export function expensesBlock(facts: SectionFacts): StatementBlock {
  const rows = costRows(facts);
  const lines = byGroup(facts.chart.expenses, rows).map(({ group, rows: of }) =>
    resultLine(group.code, movesOf(of), -1n, facts, { label: group.label ?? null }),
  );
  const lost = vatLostOf(facts);
  const notes: Note[] = lost === 0n ? [] : [{ kind: 'vat-lost', amount: amount(lost) }];
  const total = resultLine('expenses', movesOf(rows), -1n, facts, { notes });
  return block('expenses', 'invoiced', lines.filter(says), total);
}

/** On bills and on the contribution: what a member without VAT pays and never gets back. */
const vatLostOf = (facts: SectionFacts): bigint =>
  facts.extras.vatLost?.length
    ? sumOf(facts.extras.vatLost, (row) => row.amount) + contributionShare(facts).vatLost
    : 0n;

/** Each part with its rule and its vote, and what all of it is of the money of the quarter. */
export function contributionBlock(facts: SectionFacts): StatementBlock {
  const share = contributionShare(facts);
  const parts = facts.contributionOfSpan?.parts.flatMap((part) => partLines(part, facts)) ?? [];
  const lost = share.vatLost === 0n ? [] : [line('vat-lost', -share.vatLost)];
  const stated = [...parts, ...lost];
  const rest = -share.cost - stated.reduce((sum, one) => sum + minorOf(one.quarter), 0n);
  const other = rest === 0n ? [] : [line('other-bookings', rest)];
  const moves = movesIn(facts, facts.chart.contribution);
  const shown = {
    ...moves,
    quarter: share.cost,
    yearToDate: moves.yearToDate + share.pending,
  };
  const total = resultLine('contribution', shown, -1n, facts, { notes: percentNotes(facts) });
  return block('contribution', basisOf(facts), [...stated, ...other], total);
}

/** What most of it was counted from: the words of the vote tell each part. */
const basisOf = ({ contributionOfSpan: due }: SectionFacts): Basis =>
  due?.parts[0]?.baseKind === 'collected' ? 'collected' : 'invoiced';

function partLines(part: ContributionPart, { language }: SectionFacts): StatementLine[] {
  const vote: Note[] = part.votedOn === null ? [] : [{ kind: 'voted', on: part.votedOn }];
  const why: Note[] =
    part.exemption === null ? [] : [{ kind: 'exemption', text: part.exemption }];
  const late = part.corrections.map(
    ({ concerns, amount: minor }): Note => ({
      kind: 'correction',
      concerns,
      amount: amount(-minor),
    }),
  );
  const base: Note[] =
    part.baseKind === 'none'
      ? []
      : [{ kind: 'on-base', base: amount(part.base), of: part.baseKind }];
  const whole = part.share + part.fixed === part.amount;
  const isBoth = part.share !== 0n && part.fixed !== 0n && whole;
  const label = { label: labelIn(language, part) };
  if (isBoth) {
    return [
      line('share', -part.share, { ...label, notes: [...base, ...vote, ...late] }),
      line('fixed', -part.fixed, { notes: why }),
    ];
  }
  const notes = [...(part.share === 0n ? [] : base), ...vote, ...why, ...late];
  return [line(part.share === 0n ? 'fixed' : 'share', -part.amount, { ...label, notes })];
}

function percentNotes(facts: SectionFacts): Note[] {
  const isMicro = facts.profile === 'micro';
  const whole = isMicro ? cashOf(facts, 'payers') : -invoicedMoves(facts).quarter;
  const percent = percentOf(contributionShare(facts).cost, whole);
  return percent === null || percent === '0.0'
    ? []
    : [{ kind: 'percent', percent, of: isMicro ? 'collected' : 'invoiced' }];
}

/**
 * Where a contribution went, in proportion to all that the cooperative earned. A reserve that was
 * drawn on shows as money that came back from it.
 */
export function useBlock(facts: SectionFacts): StatementBlock[] {
  const { use } = facts;
  const { net } = contributionShare(facts);
  if (use === null || net <= 0n || use.income <= 0n) return [];
  const groups = [
    ...use.groups.map((group) => ({
      ...{ code: group.code, label: labelIn(facts.language, group), minor: group.amount },
    })),
    { code: 'solidarity', label: null, minor: use.solidarity },
  ].filter(({ minor }) => minor > 0n);
  const drawn = use.reserve < 0n ? (net * -use.reserve * 2n + use.income) / (2n * use.income) : 0n;
  const kept = use.reserve > 0n ? [{ code: 'reserve', label: null, minor: use.reserve }] : [];
  const weighed = [...groups, ...kept];
  if (weighed.length === 0) return [];
  const shares = splitByLargestRemainder(
    net + drawn,
    weighed.map(({ minor }) => minor),
  );
  const lines = weighed.map(({ code, label }, place) =>
    line(code, shares[place] ?? 0n, { label }),
  );
  const back = drawn === 0n ? [] : [line('from-reserve', -drawn)];
  return [block('use', 'ledger', [...lines, ...back], line('contribution-net', net))];
}

/** Social contributions as they are booked; without any, they are not counted, and never nought. */
export function socialBlock(facts: SectionFacts): StatementBlock {
  const rows = accountsIn(facts, facts.chart.social);
  const { social } = facts.dues;
  const explanation = social.kind === 'counted' ? social.explanation : null;
  const notes: Note[] = explanation === null ? [] : [{ kind: 'text', text: explanation }];
  const total = resultLine('social', movesOf(rows), -1n, facts, { notes });
  const lines = rows
    .map((row) => resultLine(row.account, movesOf([row]), -1n, facts, {
        label: accountLabel(row, facts),
      }),
    )
    .filter(says);
  const basis = facts.profile === 'micro' ? 'collected' : 'invoiced';
  if (lines.length > 0) {
    return block('social', basis, lines.length > 1 ? lines : [], total);
  }
  return block('social', basis, [], line('social', null));
}

/** Before income tax, which is the person's; then what the owner took and brought. */
export function resultBlock(
  facts: SectionFacts,
  blocks: readonly StatementBlock[],
): StatementBlock {
  const { chart } = facts;
  const of = (code: string) => blocks.find((one) => one.code === code)?.total ?? null;
  const totals = ['expenses', 'contribution', 'social'].map(of).filter((one) => one !== null);
  const invoiced = resultLine('invoiced', invoicedMoves(facts), -1n, facts);
  const lines = [invoiced, ...otherIncomeLines(facts), ...totals].map((one) => ({
    ...one,
    notes: [],
  }));
  const quarter = lines.reduce((sum, one) => sum + minorOf(one.quarter), 0n);
  const tax = movesIn(facts, chart.incomeTax);
  const whole = movesOf(facts.accounts.filter(({ account }) => /^[67]/.test(account)));
  const { pending } = contributionShare(facts);
  const shown = {
    ...whole,
    quarter: -quarter,
    yearBefore: whole.yearBefore - tax.yearBefore,
    yearToDate: whole.yearToDate - tax.yearToDate + pending,
  };
  const taken = movesIn(facts, chart.withdrawals).quarter;
  const owner = movesIn(facts, chart.equity).quarter - taken;
  const asides = [
    ...(tax.quarter === 0n ? [] : [resultLine('income-tax-paid', tax, -1n, facts)]),
    ...(taken === 0n ? [] : [line('withdrawals', -taken)]),
    ...(owner === 0n ? [] : [line('owner-moves', -owner)]),
  ].map((one) => ({ ...one, isAside: true }));
  const total = resultLine('result', shown, -1n, facts);
  return block('result', 'invoiced', [...lines, ...asides], total);
}
