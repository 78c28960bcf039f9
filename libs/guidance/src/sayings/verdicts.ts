import type { GuidanceStatus, GuidanceStatusKey } from '@plusloin/contracts';
import type { Asking } from './asking.js';
import { belgianReasons } from './reasons-belgium.js';
import { frenchReasons } from './reasons-france.js';
import type { Said } from './sayings.js';

export type VerdictKind = GuidanceStatus['verdict']['kind'];

/** Why a way of working is open, closed or to be checked; undefined where it does not matter. */
export type Reason = (asking: Asking) => readonly [VerdictKind, string] | undefined;

const reasons: Readonly<Record<GuidanceStatusKey, readonly Reason[]>> = {
  ...belgianReasons,
  ...frenchReasons,
};

/** From the weightiest: one closed door closes, one open question leaves it to be checked. */
const WEIGHT: readonly VerdictKind[] = ['closed', 'check', 'open'];

/**
 * What a situation opens, closes or leaves to an office, with every reason of that weight. A reason
 * that the law does not give that day weighs nothing.
 */
export function verdictOf(
  asking: Asking,
  isInForce: (said: Said) => boolean,
): { kind: VerdictKind; because: Said[] } {
  const found = reasons[asking.key].flatMap((reason) => {
    const given = reason(asking);
    return given === undefined || !isInForce({ code: given[1] }) ? [] : [given];
  });
  const kind = WEIGHT.find((weight) => found.some(([given]) => given === weight)) ?? 'open';
  const because = found.filter(([given]) => given === kind).map(([, code]) => ({ code }));
  return { kind, because };
}
