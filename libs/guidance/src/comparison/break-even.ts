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
  const answered = { at: Number(basis.situation.turnover), amount: (net ?? NaN) - wanted };
  const isStart = Number.isInteger(answered.at) && answered.at < LIMIT;
  const most = isStart && answered.amount >= 0 ? answered : { at: LIMIT, amount: over(LIMIT) };
  if (!(most.amount >= 0)) return null;
  const least = isStart && answered.amount < 0 ? answered : { at: 0, amount: over(0) };
  const turnover = least.amount >= 0 ? least.at : firstEuro(over, least, most);
  return { turnover: euros(turnover), wantedNetMonth };
}
