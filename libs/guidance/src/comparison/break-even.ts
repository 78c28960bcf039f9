import type { GuidanceStatus } from '@plusloin/contracts';
import type { RuleEngine } from '../engine/rule-engine.js';
import { euros } from './euros.js';
import { firstEuro } from './first-euro.js';
import { netOf, ownSituation, withTurnover, type Basis } from './own-net.js';
import type { OwnStatus } from './statuses.js';

/** Nobody is told to invoice more than that. */
const LIMIT = 300_000;

/**
 * The turnover, to the euro, from which a status leaves the wanted amount a month. The contribution
 * to the cooperative is counted anew at each turnover. null: nothing is wanted, or not within reach.
 */
export function breakEven(
  engine: RuleEngine,
  status: OwnStatus,
  basis: Basis,
): GuidanceStatus['breakEven'] {
  const { wantedNetMonth } = basis.situation;
  if (wantedNetMonth === undefined) return null;
  const wanted = 12 * Number(wantedNetMonth);
  const over = (turnover: number) => {
    const situation = ownSituation(withTurnover(basis, euros(turnover)));
    return (netOf(engine, status, situation) ?? NaN) - wanted;
  };
  const [least, most] = [0, LIMIT].map((at) => ({ at, amount: over(at) }));
  if (least === undefined || most === undefined || !(most.amount >= 0)) return null;
  const turnover = least.amount >= 0 ? 0 : firstEuro(over, least, most);
  return { turnover: euros(turnover), wantedNetMonth };
}
