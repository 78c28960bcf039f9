import { microDues, soleTraderYear, type MicroDues } from '@plusloin/guidance';
import type { Counted } from '../dues-port.js';
import { microDeclaredBy } from '../practice-duties.js';
import { wholeEuros } from '../practice-headline.js';
import { amount, cashOf, movesIn, sumOf } from '../section-facts.js';
import {
  askedEachQuarter,
  type DuesFacts,
  known,
  minorIn,
  missing,
  shown,
  wordsOf,
  worksOn,
} from './known-dues.js';

/** What is asked of a French practice: of a micro on what it collected, of others provisionally. */
export function frenchDues(facts: DuesFacts): Counted {
  if (facts.profile === 'micro') return microCounted(facts);
  if (facts.wayOfWorking === 'independent-real-profit') return soleTraderCounted(facts);
  return missing(wordsOf(facts).otherWay);
}

/**
 * On what payers paid in the quarter, in whole euros as the Urssaf wants it declared. Where the
 * books hold another amount than the usual rate gives, they know more than is known here.
 */
function microCounted(facts: DuesFacts): Counted {
  const words = wordsOf(facts);
  const { quarter, head } = facts;
  if (head.period !== undefined) return missing(words.byQuarter);
  const declared = wholeEuros(cashOf(facts, 'payers'));
  const dues = microDues(quarter.year, declared);
  if (dues === null) return missing(words.noRules(quarter.year));
  const owed = minorIn(dues.contributions) + minorIn(dues.training);
  const { credit, closing } = movesIn(facts, facts.chart.socialDue);
  const isBooked = credit > 0n && closing < 0n;
  const isAsBooked = isBooked && difference(credit, owed) <= ONE_EURO;
  if (isBooked && !isAsBooked) return { kind: 'not-counted' };
  if (!isBooked && facts.resultOfYear === null) return missing(words.firstYear);
  return known({
    ...{ label: words.urssafQuarter(words.quarter(quarter.number)), amount: owed, isBooked },
    ...{ dueOn: microDeclaredBy(quarter.lastDay), detail: sumIn(facts, declared, dues) },
  });
}

/** What whole euros and cents may be apart. */
const ONE_EURO = 100n;
const difference = (one: bigint, other: bigint): bigint =>
  one > other ? one - other : other - one;

function sumIn(facts: DuesFacts, declared: string, dues: MicroDues): string {
  const text = (euros: string) => shown(facts, minorIn(euros));
  const percent = (of: string) => (facts.language === 'en' ? of : of.replace('.', ','));
  return wordsOf(facts).micro({
    ...{ base: text(`${declared}.00`), contributions: text(dues.contributions) },
    ...{ percent: percent(dues.percent), trainingPercent: percent(dues.trainingPercent) },
    training: text(dues.training),
  });
}

/** As the schedule asks it, or a quarter of what the rules ask on the year so far. */
function soleTraderCounted(facts: DuesFacts): Counted {
  const words = wordsOf(facts);
  const next = facts.quarter.next();
  const label = words.urssafQuarter(words.quarter(next.number));
  const asked = askedEachQuarter(facts, next);
  if (asked !== null) {
    const detail = words.asScheduled(words.quarter(facts.quarter.number));
    return known({ label, amount: asked, dueOn: null, isBooked: false, detail });
  }
  if (!worksOn(facts)) return missing(words.nothingInvoiced);
  if (!facts.knowsYear) return missing(words.youngBooks);
  const profit = profitOfYear(facts);
  const year = soleTraderYear(next.year, amount(profit));
  if (year === null) return missing(words.noRules(next.year));
  const quarter = (minorIn(year) + 2n) / 4n;
  const detail = words.ofProfit(shown(facts, profit));
  return known({ label, amount: quarter, dueOn: null, isBooked: false, detail });
}

/** Before contributions and tax; what is left of the year is taken to go on as it began. */
function profitOfYear(facts: DuesFacts): bigint {
  const { chart, quarter } = facts;
  const yearOf = (prefixes: readonly string[]) => movesIn(facts, prefixes).yearToDate;
  const rows = facts.accounts.filter(({ account }) => /^[67]/.test(account));
  const aside = yearOf(chart.social) + yearOf(chart.incomeTax);
  const result = aside - sumOf(rows, (row) => row.yearToDate);
  return (result * 4n) / BigInt(quarter.number);
}
