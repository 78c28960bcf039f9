import type { GuidanceStatus } from '@plusloin/contracts';
import type { RuleEngine } from '../engine/rule-engine.js';
import { euros, inEuros } from './euros.js';
import { firstEuro, type Point } from './first-euro.js';
import { mostOf, netOf, ownSituation, withTurnover, type Basis } from './own-net.js';
import type { OwnStatus } from './statuses.js';

/** How far a search steps out for each euro that is wanted. */
const STRIDE = 2.5;

/** Where a search sets out, for each euro that is wanted: near what most statuses leave. */
export const START = 2;

/**
 * The turnover, to the euro, from which a status leaves the wanted amount a month. The contribution
 * to the cooperative is counted anew at each turnover. It hangs on nothing but what is wanted, not
 * on the turnover that was answered: where the net falls at a threshold, one of two is told, always
 * the same. null: nothing is wanted, it is out of the reach of the status, or a wage is paid
 * whatever is invoiced.
 */
export function breakEven(
  engine: RuleEngine,
  status: OwnStatus,
  basis: Basis,
): GuidanceStatus['breakEven'] {
  const { wantedNetMonth } = basis.situation;
  if (wantedNetMonth === undefined || status.wage !== null) return null;
  const wanted = 12 * inEuros(wantedNetMonth);
  const most = mostOf(engine, status, ownSituation(basis));
  const over = (turnover: number) => {
    const situation = ownSituation(withTurnover(basis, euros(turnover)));
    return (netOf(engine, status, situation) ?? NaN) - wanted;
  };
  const at = Math.min(most, Math.ceil(START * wanted));
  const turnover = firstOver(over, { at, amount: over(at) }, most);
  return turnover === null ? null : { turnover: euros(turnover), wantedNetMonth };
}

/** Out from a turnover until the wanted net lies between two, then in. */
function firstOver(
  over: (turnover: number) => number,
  start: Point,
  most: number,
): number | null {
  let [low, high] = [start, start];
  for (let reach = STRIDE; high.amount < 0; reach *= 2) {
    if (high.at === most) return null;
    low = high;
    const at = Math.min(most, Math.ceil(low.at - reach * low.amount));
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
