import type { GuidanceCurve, GuidanceStatusKey } from '@plusloin/contracts';
import { euros } from './euros.js';
import { firstEuro } from './first-euro.js';

/** The net of a status at turnovers side by side; null where it cannot be computed. */
export interface Line {
  readonly key: GuidanceStatusKey;
  readonly nets: readonly (number | null)[];
  readonly netAt: (turnover: number) => number | null;
}

type Crossing = GuidanceCurve['crossings'][number] & { readonly euro: number };

/** Less than that apart, two statuses leave the same. */
const ALIKE = 0.005;

/** Where one of two statuses begins to leave more than the other, to the euro, the lowest first. */
export function crossingsOf(
  turnovers: readonly number[],
  lines: readonly Line[],
): GuidanceCurve['crossings'] {
  return lines
    .flatMap((one, place) =>
      lines.slice(place + 1).flatMap((other) => between(turnovers, one, other)),
    )
    .sort((one, other) => one.euro - other.euro)
    .map(({ at, from, to }) => ({ at, from, to }));
}

function between(turnovers: readonly number[], one: Line, other: Line): Crossing[] {
  const crossings: Crossing[] = [];
  let last: { at: number; lead: number } | null = null;
  for (const [place, at] of turnovers.entries()) {
    const lead = difference(other.nets[place], one.nets[place]);
    if (lead === null || Math.abs(lead) < ALIKE) continue;
    if (last !== null && last.lead > 0 !== lead > 0) {
      const [from, to] = lead > 0 ? [one, other] : [other, one];
      const over = (turnover: number) =>
        (difference(to.netAt(turnover), from.netAt(turnover)) ?? NaN) - ALIKE;
      // Outwards to whole euros, which the search goes by.
      const [low, high] = [Math.floor(last.at), Math.ceil(at)].map((euro) => ({
        ...{ at: euro, amount: over(euro) },
      }));
      if (low !== undefined && high !== undefined && low.amount < 0 && high.amount >= 0) {
        const euro = firstEuro(over, low, high);
        crossings.push({ euro, at: euros(euro), from: from.key, to: to.key });
      }
    }
    last = { at, lead };
  }
  return crossings;
}

const difference = (
  one: number | null | undefined,
  other: number | null | undefined,
): number | null => (typeof one === 'number' && typeof other === 'number' ? one - other : null);
