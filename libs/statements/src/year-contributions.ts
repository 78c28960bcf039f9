import type { ContributionDue, ContributionUse } from '@plusloin/membership';
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
  const groups = new Map<string, { code: string; label: string; amount: bigint }>();
  for (const { code, label, amount } of uses.flatMap((one) => one.groups)) {
    groups.set(code, { code, label, amount: amount + (groups.get(code)?.amount ?? 0n) });
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
