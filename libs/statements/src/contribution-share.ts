import type { ContributionDue } from '@plusloin/membership';
import { movesIn, type SectionFacts } from './section-facts.js';

/**
 * The contribution as the member's books hold it and as it is owed: for the quarter or the year.
 */
export interface ContributionShare {
  /** Without VAT. */
  readonly net: bigint;
  readonly vat: bigint;
  readonly vatLost: bigint;
  /** What it costs the quarter: what is booked, and in a trial what is going to be. */
  readonly cost: bigint;
  /** Owed, and not booked yet: only while a statement is provisional. */
  readonly pending: bigint;
  /** What stands in the books as a debt on the last day: that of the last quarter. */
  readonly accrued: bigint;
  /** What will have to be paid of it, VAT included: nothing within one set of books. */
  readonly payable: bigint;
}

export function contributionShare(facts: SectionFacts): ContributionShare {
  const booked = movesIn(facts, facts.chart.contribution).quarter;
  const due = facts.contributionOfSpan;
  if (due === undefined) return { ...NOTHING, cost: booked };
  const { vat, vatLost } = due.whole ?? due.documented;
  const last = facts.contribution;
  const lastVat = last?.whole ?? last?.documented ?? NOTHING;
  const pending = facts.head.provisional ? due.net + vatLost - booked : 0n;
  return {
    net: due.net,
    vat,
    vatLost,
    cost: booked + pending,
    pending,
    accrued: !last || last.isInternal ? 0n : accruedOf(last) - pending,
    payable: !last || last.isInternal ? 0n : last.net + lastVat.vat,
  };
}

/** What is accrued of a contribution, with the VAT that was thought to be lost then. */
export function accruedOf({ isInternal, net, whole, documented }: ContributionDue): bigint {
  if (isInternal) return 0n;
  return net + (whole?.accruedLost ?? (whole ?? documented).vatLost);
}

const NOTHING = { net: 0n, vat: 0n, vatLost: 0n, pending: 0n, accrued: 0n, payable: 0n };
