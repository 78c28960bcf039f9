import { movesIn, type SectionFacts } from './section-facts.js';

/** The contribution of the quarter as the member's books hold it and as it is owed. */
export interface ContributionShare {
  /** Without VAT. */
  readonly net: bigint;
  readonly vat: bigint;
  readonly vatLost: bigint;
  /** What it costs the quarter: what is booked, and in a trial what is going to be. */
  readonly cost: bigint;
  /** Owed, and not booked yet: only while a statement is provisional. */
  readonly pending: bigint;
  /** What stands in the books as a debt for it on the last day. */
  readonly accrued: bigint;
  /** What will have to be paid, VAT included: nothing within one set of books. */
  readonly payable: bigint;
}

export function contributionShare(facts: SectionFacts): ContributionShare {
  const booked = movesIn(facts, facts.chart.contribution).quarter;
  const due = facts.contribution;
  if (due === undefined) return { ...NOTHING, cost: booked };
  const { vat, vatLost } = due.whole ?? due.documented;
  const pending = facts.head.provisional ? due.net + vatLost - booked : 0n;
  return {
    net: due.net,
    vat,
    vatLost,
    cost: booked + pending,
    pending,
    accrued: due.isInternal ? 0n : due.net + vatLost - pending,
    payable: due.isInternal ? 0n : due.net + vat,
  };
}

const NOTHING = { net: 0n, vat: 0n, vatLost: 0n, pending: 0n, accrued: 0n, payable: 0n };
