import type { GuidanceCurve, GuidanceStatusKey } from '@plusloin/contracts';
import { setImmediate as breath } from 'node:timers/promises';
import { compare, type ComparisonAsk, type GuidanceEngines } from './compare.js';
import { euros } from './euros.js';

export interface CurveAsk extends ComparisonAsk {
  readonly statuses: readonly GuidanceStatusKey[];
  /** The largest turnover; the first is nought. */
  readonly to: string;
}

const STEPS = 24;

/** The net of each status at turnovers side by side, and where one begins to leave more. */
export async function curveOf(engines: GuidanceEngines, ask: CurveAsk): Promise<GuidanceCurve> {
  const turnovers = Array.from({ length: STEPS + 1 }, (_, nth) =>
    euros((Number(ask.to) * nth) / STEPS),
  );
  const points: Map<GuidanceStatusKey, string | null>[] = [];
  for (const turnover of turnovers) {
    const { statuses } = await compare(engines, {
      ...{ ...ask, situation: { ...ask.situation, turnover } },
    });
    points.push(new Map(statuses.map(({ key, figures }) => [key, figures?.net.amount ?? null])));
    // Others are answered between two points.
    await breath();
  }
  const nets = ask.statuses.map((key) => ({
    ...{ key, values: points.map((point) => point.get(key) ?? null) },
  }));
  return { turnovers, nets, crossings: crossingsOf(turnovers, nets) };
}

function crossingsOf(
  turnovers: readonly string[],
  nets: GuidanceCurve['nets'],
): GuidanceCurve['crossings'] {
  const bestAt = (nth: number) =>
    nets.reduce<GuidanceCurve['nets'][number] | undefined>(
      (best, one) => (valueAt(one, nth) > (best ? valueAt(best, nth) : -Infinity) ? one : best),
      undefined,
    );
  return turnovers.slice(1).flatMap((_, nth) => {
    const [from, to] = [bestAt(nth), bestAt(nth + 1)];
    if (from === undefined || to === undefined || from === to) return [];
    const ahead = valueAt(from, nth) - valueAt(to, nth);
    const behind = valueAt(to, nth + 1) - valueAt(from, nth + 1);
    const share = Number.isFinite(ahead) && ahead + behind > 0 ? ahead / (ahead + behind) : 0;
    const [left, right] = [Number(turnovers[nth]), Number(turnovers[nth + 1])];
    return [{ at: euros(left + (right - left) * share), from: from.key, to: to.key }];
  });
}

const valueAt = ({ values }: GuidanceCurve['nets'][number], nth: number): number =>
  Number(values[nth] ?? -Infinity);
