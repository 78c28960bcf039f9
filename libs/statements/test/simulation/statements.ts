import type { Quarter } from '@plusloin/kernel';
import type { PairAmount, PairEnd } from '@plusloin/ledger';
import { useOf, type ContributionDue, type ContributionUse } from '@plusloin/membership';
import type { PoolFigures, PracticeFigures } from '../../src/close-figures.js';
import { documentedIn } from '../../src/documented-ends.js';
import { PoolRows } from '../../src/pool-rows.js';
import { endsOf, pairsOf, type EliminatedPair } from '../../src/eliminations.js';
import { pooledStatement } from '../../src/pooled-statement.js';
import {
  practiceStatement,
  type FrozenBooks,
  type StatedPractice,
} from '../../src/practice-statement.js';
import type {
  PooledStatement,
  PracticeStatement,
  StatementHead,
} from '../../src/statement-shapes.js';
import { eliminationsOf } from './accounts.js';
import { bookedEnds, foreseenLost } from './documenting.js';
import { commonResults, figuresOf, type BooksFigures } from './figures.js';
import { isOfQuarter, type Books, type History, type Version } from './history.js';
import { centsOf, sumOf, textOf } from './saying-the-same.js';

/** All that one version of a close says. */
export interface Stated {
  readonly quarter: Quarter;
  readonly version: Version;
  readonly practices: readonly PracticeStatement[];
  readonly pooled: PooledStatement;
  readonly use: ContributionUse;
  readonly pairs: readonly EliminatedPair[];
}

/** The product's statements of a closed quarter, from figures aggregated from the history. */
export function stateQuarter(history: History, quarter: Quarter): Stated {
  const version = history.versionsOf(quarter).at(-1);
  if (version === undefined) throw new Error(`${quarter} is not closed`);
  const head = headOf(history, quarter, version);
  const frozen = [...history.books.values()].map((one) => frozenOf(history, one, quarter));
  const figures = [...history.books.values()].map((one) => figuresOf(history, one, quarter));
  const stated = statedPractices(history, quarter);
  const use = useIn(history, quarter);
  const books = new Map(frozen.map((one) => [one.legalEntityId, one]));
  const practices = stated.map((one) =>
    practiceStatement(head, figuresOfPractice(one, figures, history, quarter), books, use),
  );
  const pairs = pairsIn(history, quarter, frozen);
  const pool = poolOf({ head, frozen, figures, stated, use, pairs, version });
  const results = new Map(practices.map((one) => [one.practice.code, resultOf(one)]));
  return { quarter, version, practices, pooled: pooledStatement(pool, results), use, pairs };
}

const headOf = ({ country }: History, quarter: Quarter, { version }: Version): StatementHead => ({
  cooperative: { name: 'La Passerelle', slug: 'passerelle', country },
  ...{ quarter: quarter.toString(), from: quarter.from, lastDay: quarter.lastDay, version },
  ...{ provisional: false, frozenOn: quarter.until, currency: 'EUR' },
});

const frozenOf = (
  history: History,
  { id, kind, entries }: Books,
  { lastDay }: Quarter,
): FrozenBooks => ({
  ...{ legalEntityId: id, code: id, name: id, kind, chart: history.accounts.chart },
  registrationNumber: id,
  vat: { status: history.regimeOn(id, lastDay) ?? 'franchise', since: '2026-01-01' },
  keeper: { kind: 'self', name: id, registration: null },
  head: { sequence: entries.length, hash: '0123456789abcdef'.repeat(4) },
});

/** Whoever is kept somewhere in the quarter, or has a posting in it. */
function statedPractices(history: History, quarter: Quarter): StatedPractice[] {
  const posted = new Set<string | undefined>();
  for (const { entries } of history.books.values()) {
    for (const entry of entries.filter((one) => isOfQuarter(one, quarter))) {
      for (const { practiceId } of entry.lines) posted.add(practiceId);
    }
  }
  return history.practices.flatMap(({ id, code, memberId, bookings }) => {
    const own = bookings.filter(
      ({ from, until }) => from < quarter.until && (until === null || until > quarter.from),
    );
    if (own.length === 0 && !posted.has(id)) return [];
    const places = own.map(({ legalEntityId, wayOfWorking }) => ({ legalEntityId, wayOfWorking }));
    return [{ id, code, title: code, member: memberId, language: 'fr' as const, bookings: places }];
  });
}

function useIn(history: History, quarter: Quarter): ContributionUse {
  const contributions = history
    .versionsOf(quarter)
    .flatMap(({ records }) => records)
    .reduce((sum, { documented }) => sum + documented.net, 0n);
  const { support, meetings, contribution } = history.accounts;
  const costGroups = [
    { code: 'support', label: 'soutien', prefixes: [support] },
    { code: 'meetings', label: 'rencontres', prefixes: [meetings] },
  ];
  const solidarity = { percent: 10_000_000n, votedOn: null };
  const results = commonResults(history, quarter);
  const known = { contributions, notInBooks: 0n };
  return useOf(results, { costGroups, solidarity }, contribution.contributionExpense, known);
}

function figuresOfPractice(
  practice: StatedPractice,
  figures: readonly BooksFigures[],
  history: History,
  quarter: Quarter,
): PracticeFigures {
  const own = <T extends { practiceId: string | null }>(all: (of: BooksFigures) => readonly T[]) =>
    figures.flatMap((one) => all(one).filter((row) => row.practiceId === practice.id));
  const dues = [quarter, quarter.previous()].flatMap((one) => duesOf(history, one));
  return {
    practice,
    accounts: own((one) => one.accounts),
    entries: own((one) => one.entries),
    history: own((one) => one.history),
    cash: own((one) => one.cash),
    aged: own((one) => one.aged),
    corrections: own((one) => one.corrections),
    contributions: dues.filter((one) => one.practiceId === practice.id),
    since: sinceOf(history, figures),
  };
}

/** What the latest version says is owed, with the VAT of all versions together. */
function duesOf(history: History, quarter: Quarter): ContributionDue[] {
  const versions = history.versionsOf(quarter);
  return (versions.at(-1)?.records ?? []).map((record) => {
    const all = versions.flatMap(({ records }) =>
      records.filter((one) => one.practiceId === record.practiceId),
    );
    const vat = sumOf(all, (one) => one.documented.vat);
    const vatLost = sumOf(all, (one) => one.documented.vatLost);
    const accruedLost = sumOf(all, (one) => foreseenLost(history, one));
    return { ...record, whole: { vat, vatLost, accruedLost } };
  });
}

const sinceOf = (history: History, figures: readonly BooksFigures[]): Map<string, number> =>
  new Map(
    [...history.books.keys()].flatMap((id, nth) => {
      const since = figures[nth]?.since ?? null;
      return since === null ? [] : [[id, since] as const];
    }),
  );

interface Pool {
  readonly head: StatementHead;
  readonly frozen: readonly FrozenBooks[];
  readonly figures: readonly BooksFigures[];
  readonly stated: readonly StatedPractice[];
  readonly use: ContributionUse;
  readonly pairs: readonly EliminatedPair[];
  readonly version: Version;
}

const poolOf = ({ head, frozen, figures, stated, use, pairs, version }: Pool): PoolFigures => ({
  ...{ head, books: frozen, practices: stated, use, pairs },
  ...figures.reduce((rows, one) => rows.add(one), new PoolRows()).rows(),
  contributions: version.records,
  controls: frozen.map(({ legalEntityId }) => ({
    ...{ legalEntityId, unbalanced: 0n, balanceGap: 0n, missingNumbers: 0, suspense: 0n },
  })),
  eliminatedBefore: new Map([[head.quarter, eliminatedBy(pairs)]]),
});

const eliminatedBy = (pairs: readonly EliminatedPair[]): bigint =>
  pairs
    .filter(({ elimination }) => elimination.kind === 'result')
    .reduce((sum, { common }) => sum - common, 0n);

function pairsIn(history: History, quarter: Quarter, frozen: readonly FrozenBooks[]) {
  const eliminations = eliminationsOf(history.accounts);
  const amounts = endsOf(eliminations, frozen).map((end) => amountOf(history, quarter, end));
  const name = quarter.toString();
  const documented = documentedIn(bookedEnds(history), { from: name, last: name });
  return pairsOf(eliminations, frozen, amounts, documented);
}

/** Openings repeat what former years left: with them, nothing before their year counts. */
function amountOf(history: History, quarter: Quarter, end: PairEnd): PairAmount {
  let [movement, closing] = [0n, 0n];
  const { until } = quarter;
  for (const entry of history.of(end.legalEntityId).entries) {
    if (entry.on >= until || entry.period === 0) continue;
    for (const { account, auxiliary = '', amount } of entry.lines) {
      if (!account.startsWith(end.accountPrefix) || !end.auxiliaries.includes(auxiliary)) continue;
      closing += amount;
      if (isOfQuarter(entry, quarter)) movement += amount;
    }
  }
  return { ...end, movement, closing };
}

const resultOf = ({ sections }: PracticeStatement): string => {
  return textOf(sumOf(sections, (one) => centsOf(one.totals.result.quarter)));
};
