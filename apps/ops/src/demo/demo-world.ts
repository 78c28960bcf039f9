import { type CalendarDate, Quarter } from '@plusloin/kernel';
import { type Accounts } from './accounts.js';
import { blockersOf, type DemoBlocker } from './blockers.js';
import { type ContributionPlan } from './contribution-plan.js';
import { contributionsOf, numberedContributions } from './contributions.js';
import { cooperativeEntries } from './cooperative-books.js';
import { csvFile } from './csv-file.js';
import { type Bookkeeping, type DemoFile } from './demo-file.js';
import { demoRegistry, type DemoRegistry } from './demo-registry.js';
import { eliminationsOf, type Elimination } from './eliminations.js';
import { type DemoEntry } from './entry.js';
import { type NumberedContribution } from './facts.js';
import { fecFile, withCommonAccounts } from './fec-file.js';
import { memberEntries } from './member-books.js';
import { withMishaps } from './mishaps.js';
import { namesOf } from './names.js';
import { passerelle } from './passerelle.js';
import { BEGAN } from './plan-rows.js';
import { type CooperativePlan, type MemberPlan } from './plans.js';
import { COOP } from './recipes.js';
import { livesOf, type Story, storyOf } from './story.js';
import { traitDunion } from './trait-dunion.js';
import { type Equity, yearBooks } from './year-books.js';

export interface DemoWorld {
  readonly today: CalendarDate;
  /** The last complete quarter, which the demo closes. */
  readonly lastQuarter: Quarter;
  readonly cooperatives: readonly DemoCooperative[];
}

export interface DemoCooperative {
  readonly registry: DemoRegistry;
  readonly files: readonly DemoFile[];
  readonly eliminations: readonly Elimination[];
  readonly contribution: ContributionPlan;
  /** The accounts that contributions move, in the cooperative's chart and its members'. */
  readonly accounts: Accounts;
  /** Those that the books hold: of all quarters before the last complete one. */
  readonly contributions: readonly NumberedContribution[];
  /** What the close of the last complete quarter must come to. */
  readonly expected: readonly NumberedContribution[];
  readonly blockers: readonly DemoBlocker[];
}

const PLANS = [passerelle, traitDunion];

/** The short names of the cooperatives. */
export const demoSlugs: readonly string[] = PLANS.map(({ slug }) => slug);

/** How far back the last complete quarter looks: the plots of a statement show eight. */
const QUARTERS = 8;

/**
 * The demo world as its books stand on a day: one history, whatever the day, of which the day cuts
 * the end.
 */
export function demoWorld(today: CalendarDate): DemoWorld {
  const lastQuarter = Quarter.containing(today).previous();
  const cooperatives = PLANS.map((plan) => demoCooperative(plan, today));
  return { today, lastQuarter, cooperatives };
}

function demoCooperative(plan: CooperativePlan, today: CalendarDate): DemoCooperative {
  const history = historyOf(plan, today);
  return {
    registry: demoRegistry(plan, today),
    files: history.sets.flatMap((set) => filesOf(set, plan, today)),
    eliminations: eliminationsOf(plan),
    contribution: plan.contribution,
    accounts: plan.books.accounts,
    contributions: history.contributions,
    expected: history.expected,
    blockers: blockersOf(plan, history, Quarter.containing(today).previous()),
  };
}

/** The whole life of one set of books, before it is cut into years. */
export interface BookSet {
  readonly keeping: Bookkeeping;
  readonly equity: Equity;
  readonly entries: readonly DemoEntry[];
}

export interface History {
  readonly sets: readonly BookSet[];
  /** Of the quarters before the last complete one: accrued, invoiced, settled. */
  readonly contributions: readonly NumberedContribution[];
  /** Of the last complete quarter, by the arithmetic of the demo world: none is in the books. */
  readonly expected: readonly NumberedContribution[];
}

export function historyOf(plan: CooperativePlan, today: CalendarDate): History {
  const quarters = quartersUntil(today);
  const stories = plan.members.flatMap(livesOf).map((life) => storyOf(life, quarters));
  const all = numberedContributions(
    stories.flatMap((story) => contributionsOf(story, plan, quarters)),
  );
  const nameOf = namesOf(plan, stories);
  const employed = stories.filter(({ plan: { own } }) => own === undefined);
  const common = cooperativeEntries(plan, employed, all, quarters);
  const members = stories.flatMap((story) => {
    const { own, code } = story.plan;
    if (own === undefined) return [];
    const owed = all.filter((due) => due.member === code && due.number !== null);
    return [memberSet(story.plan, memberEntries(story, own, owed, quarters), nameOf)];
  });
  const lastQuarter = Quarter.containing(today).previous().toString();
  const contributions = all.filter((due) => due.quarter < lastQuarter);
  const sets = [cooperativeSet(plan, employed, common, nameOf), ...members]
    .map((set) => leftToTheClose(set, lastQuarter))
    .map((set) => withMishaps(set, plan, contributions));
  return { sets, contributions, expected: all.filter((due) => due.quarter === lastQuarter) };
}

/**
 * The contributions of the last complete quarter are accrued and invoiced by its close: the books
 * come without them. All the rest has happened as if they were there, so that a later day finds the
 * same past.
 */
const leftToTheClose = (set: BookSet, lastQuarter: string): BookSet => ({
  ...set,
  entries: set.entries.filter(
    ({ contributionOf }) => contributionOf === undefined || contributionOf < lastQuarter,
  ),
});

/**
 * From the beginning to the quarter of today, or to the worked examples, which fix what came before
 * them.
 */
function quartersUntil(today: CalendarDate): Quarter[] {
  const told = Quarter.parse('2026-Q3');
  const current = Quarter.containing(today);
  const last = current.from < told.from ? told : current;
  const quarters = [Quarter.containing(BEGAN)];
  for (let one = quarters[0].next(); one.from <= last.from; one = one.next()) quarters.push(one);
  return quarters;
}

function memberSet(
  plan: MemberPlan,
  entries: readonly DemoEntry[],
  nameOf: Bookkeeping['nameOf'],
): BookSet {
  const { own, code, practices } = plan;
  if (own === undefined) throw new Error(`${code} keeps no books`);
  const keeping: Bookkeeping = {
    entity: code,
    registrationNumber: own.entity.registrationNumber,
    accounts: own.books.accounts,
    practices: practices.map((practice) => practice.code),
    // Of two practices neither is the default: what concerns both is common.
    defaultPractice: practices.length === 1 ? practices[0].code : null,
    nameOf,
  };
  return { keeping, equity: 'owner', entries };
}

function cooperativeSet(
  plan: CooperativePlan,
  employed: readonly Story[],
  entries: readonly DemoEntry[],
  nameOf: Bookkeeping['nameOf'],
): BookSet {
  const keeping: Bookkeeping = {
    entity: COOP,
    registrationNumber: plan.entity.registrationNumber,
    accounts: plan.books.accounts,
    practices: employed.flatMap(({ plan: { practices } }) => practices.map(({ code }) => code)),
    defaultPractice: null,
    nameOf,
  };
  return { keeping, equity: 'company', entries };
}

function filesOf(
  { keeping, equity, entries }: BookSet,
  plan: CooperativePlan,
  today: CalendarDate,
): DemoFile[] {
  const first = Quarter.containing(today).minus(QUARTERS);
  const firstYear = Math.max(first.year, Number(BEGAN.slice(0, 4)));
  const span = { firstYear, today };
  if (plan.country === 'BE') {
    return yearBooks(entries, keeping.accounts, equity, span).map((book) => csvFile(keeping, book));
  }
  const kept = keeping.entity === COOP ? withCommonAccounts(keeping, entries) : entries;
  const isMicro = plan.members.some(
    ({ code, own }) => code === keeping.entity && own?.social.kind === 'micro',
  );
  return yearBooks(kept, keeping.accounts, equity, span).map((book) =>
    fecFile(keeping, book, {
      // A receipts book comes from an older program, in the encoding of its time.
      encoding: isMicro ? 'iso-8859-15' : 'utf-8',
      columns: isMicro ? 22 : 18,
      today,
    }),
  );
}
