import type { Simulation } from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';
import type { Compared, SimulatedQuarter } from '../contribution-simulation.js';

/** The quarters, and over all of them each practice and the whole. */
export function simulationOf(quarters: readonly SimulatedQuarter[]): Simulation {
  const practices = together(quarters.flatMap((one) => one.practices));
  const differences = practices.map(differenceOf);
  return {
    quarters: quarters.map((one) => ({
      quarter: one.quarter,
      ...sumOf(one.practices),
      practices: one.practices.map(shown),
    })),
    practices: [...practices].sort(byGain).map(shown),
    ...sumOf(practices),
    distribution: {
      less: differences.filter((one) => one < 0n).length,
      same: differences.filter((one) => one === 0n).length,
      more: differences.filter((one) => one > 0n).length,
    },
  };
}

function together(all: readonly Compared[]): Compared[] {
  const sums = new Map<string, Compared>();
  for (const one of all) {
    const known = sums.get(one.practiceId);
    const owed = (known?.owed ?? 0n) + one.owed;
    const wouldOwe = (known?.wouldOwe ?? 0n) + one.wouldOwe;
    sums.set(one.practiceId, { ...one, owed, wouldOwe });
  }
  return [...sums.values()];
}

const differenceOf = ({ owed, wouldOwe }: Compared): bigint => wouldOwe - owed;

function byGain(a: Compared, b: Compared): number {
  const difference = differenceOf(a) - differenceOf(b);
  if (difference !== 0n) return difference < 0n ? -1 : 1;
  return a.code < b.code ? -1 : 1;
}

const sumOf = (rows: readonly Compared[]) => ({
  owed: textOf(rows.reduce((sum, { owed }) => sum + owed, 0n)),
  wouldOwe: textOf(rows.reduce((sum, { wouldOwe }) => sum + wouldOwe, 0n)),
});

const shown = ({ practiceId, code, owed, wouldOwe }: Compared) => ({
  ...{ practiceId, code },
  ...{ owed: textOf(owed), wouldOwe: textOf(wouldOwe) },
});

const textOf = (minor: bigint): string => Money.of(minor).toString();
