import type { GuidanceStatus } from '@plusloin/contracts';
import type { RuleEngine } from '../engine/rule-engine.js';
import { euros } from './euros.js';
import { firstEuro, type Point } from './first-euro.js';
import { netOf, ownSituation, withTurnover, type Basis } from './own-net.js';
import { MOST_INVOICED } from './reference-break-even.js';
import type { OwnStatus } from './statuses.js';

/** How far a search steps out for each euro that is wanted. */
const STRIDE = 2.5;

/**
 * The turnover, to the euro, from which a status leaves the wanted amount a month. The contribution
 * to the cooperative is counted anew at each turnover; `net` is what is left at the one that was
 * answered, from which the search sets out. null: nothing is wanted, it is out of reach, or a wage
 * is paid whatever is invoiced.
 */
export function breakEven(
  engine: RuleEngine,
  status: OwnStatus,
  { basis, net }: { basis: Basis; net: number | null },
): GuidanceStatus['breakEven'] {
  const { wantedNetMonth } = basis.situation;
  if (wantedNetMonth === undefined || status.wage !== null) return null;
  const wanted = 12 * Number(wantedNetMonth);
  const over = (turnover: number) => {
    const situation = ownSituation(withTurnover(basis, euros(turnover)));
    return (netOf(engine, status, situation) ?? NaN) - wanted;
  };
  const turnover = firstOver(over, startOf(basis, net, over, wanted));
  if (turnover === null) return null;
  return { turnover: euros(turnover), wantedNetMonth };
}

/** The turnover that was answered, where the search can set out from it; otherwise nothing. */
function startOf(
  { situation }: Basis,
  net: number | null,
  over: (turnover: number) => number,
  wanted: number,
): Point {
  const at = Number(situation.turnover);
  const isKnown = net !== null && Number.isInteger(at) && at < MOST_INVOICED;
  return isKnown ? { at, amount: net - wanted } : { at: 0, amount: over(0) };
}

/** Out from a turnover until the wanted net lies between two, then in. */
function firstOver(over: (turnover: number) => number, start: Point): number | null {
  let [low, high] = [start, start];
  for (let reach = STRIDE; high.amount < 0; reach *= 2) {
    if (high.at === MOST_INVOICED) return null;
    low = high;
    const at = Math.min(MOST_INVOICED, Math.ceil(low.at - reach * low.amount));
    high = { at, amount: over(at) };
  }
  for (let reach = STRIDE; low.amount >= 0; reach *= 2) {
    if (low.at === 0) return 0;
    high = low;
    const at = Math.max(0, Math.floor(high.at - reach * high.amount - 1));
    low = { at, amount: over(at) };
  }
  return low.amount < 0 && high.amount >= 0 ? firstEuro(over, low, high) : null;
}
