import { type CalendarDate, Quarter } from '@plusloin/kernel';
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
import { namesOf } from './names.js';
import { passerelle } from './passerelle.js';
import { BEGAN } from './plan-rows.js';
import { type CooperativePlan, type MemberPlan } from './plans.js';
import { COOP } from './recipes.js';
import { type Story, storyOf } from './story.js';
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
  /** Those of the quarters that have ended. */
  readonly contributions: readonly NumberedContribution[];
}

/** How far back the last complete quarter looks: the plots of a statement show eight. */
const QUARTERS = 8;

/**
 * The demo world as its books stand on a day: one history, whatever the day, of which the day cuts
 * the end.
 */
export function demoWorld(today: CalendarDate): DemoWorld {
  const lastQuarter = Quarter.containing(today).previous();
  const cooperatives = [passerelle, traitDunion].map((plan) => demoCooperative(plan, today));
  return { today, lastQuarter, cooperatives };
}

function demoCooperative(plan: CooperativePlan, today: CalendarDate): DemoCooperative {
  const history = historyOf(plan, today);
  return {
    registry: demoRegistry(plan, today),
    files: history.sets.flatMap((set) => filesOf(set, plan, today)),
    eliminations: eliminationsOf(plan),
    contributions: history.contributions.filter((due) => due.accruedOn <= today),
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
  readonly contributions: readonly NumberedContribution[];
}

export function historyOf(plan: CooperativePlan, today: CalendarDate): History {
  const quarters = quartersUntil(today);
  const stories = plan.members.map((member) => storyOf(member, quarters));
  const contributions = numberedContributions(
    stories.flatMap((story) => contributionsOf(story, plan, quarters)),
  );
  const nameOf = namesOf(plan, stories);
  const employed = stories.filter(({ plan: { own } }) => own === undefined);
  const common = cooperativeEntries(plan, employed, contributions, quarters);
  const members = stories.flatMap((story) => {
    const { own } = story.plan;
    if (own === undefined) return [];
    const owed = contributions.filter((due) => due.member === story.plan.code);
    return [memberSet(story.plan, memberEntries(story, own, owed, quarters), nameOf)];
  });
  return { sets: [cooperativeSet(plan, employed, common, nameOf), ...members], contributions };
}

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
