import type { ContributionDue, ContributionUse, CostGroupAmount } from '@plusloin/membership';
import type { Tx } from '@plusloin/platform';
import { closesOf } from './close.queries.js';
import type { ClosingSpan } from './closing-span.js';
import type { ContributionsOfAClose } from './contributions-port.js';

/** What members owe, and where it goes. */
export interface Owed {
  readonly contributions: readonly ContributionDue[];
  readonly use: ContributionUse;
}

/** A year posts nothing: its quarters have, each in its latest version. */
export async function owedInYear(
  tx: Tx,
  { quarters }: ClosingSpan,
  contributions: ContributionsOfAClose,
): Promise<Owed> {
  const owed: ContributionDue[] = [];
  const uses: ContributionUse[] = [];
  for (const quarter of quarters) {
    const [latest] = await closesOf(tx, quarter.toString(), false);
    if (latest === undefined) continue;
    owed.push(...(await contributions.of(tx, quarter, latest.version)));
    uses.push(await contributions.use(tx, quarter));
  }
  return { contributions: owed, use: together(uses) };
}

function together(uses: readonly ContributionUse[]): ContributionUse {
  const groups = new Map<string, CostGroupAmount>();
  for (const group of uses.flatMap((one) => one.groups)) {
    const before = groups.get(group.code)?.amount ?? 0n;
    groups.set(group.code, { ...group, amount: group.amount + before });
  }
  const sum = (what: 'income' | 'solidarity' | 'reserve') =>
    uses.reduce((total, one) => total + one[what], 0n);
  return {
    income: sum('income'),
    groups: [...groups.values()],
    solidarity: sum('solidarity'),
    reserve: sum('reserve'),
  };
}
