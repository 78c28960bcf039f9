import type { GuidanceCurve, GuidanceStatusKey } from '@plusloin/contracts';

/**
 * The net of a status in whole euros at a turnover between two that the server computed: on the
 * straight line from one to the other. null where one of them has none.
 */
export function netAt(
  { turnovers, nets }: GuidanceCurve,
  key: GuidanceStatusKey,
  turnover: number,
): number | null {
  const values = nets.find((one) => one.key === key)?.values ?? [];
  const after = turnovers.findIndex((one) => Number(one) >= turnover);
  if (after < 0) return null;
  const above = numberIn(values[after]);
  const reach = Number(turnovers[after]);
  if (above === null || reach === turnover || after === 0) return whole(above);
  const below = numberIn(values[after - 1]);
  const from = Number(turnovers[after - 1]);
  if (below === null) return null;
  return whole(below + ((above - below) * (turnover - from)) / (reach - from));
}

const numberIn = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

const whole = (value: number | null): number | null => value && Math.round(value);

/** How far the slider goes: to the double of what was answered, in round thousands. */
export function reachOf(turnover: string | undefined): number {
  const double = Math.ceil((Number(turnover ?? 0) * 2) / 10_000) * 10_000;
  return Math.min(Math.max(double, 60_000), 300_000);
}

/** A line of a chart of a given size, from the left bottom; broken where a net lacks. */
export function pathOf(
  { turnovers, nets }: GuidanceCurve,
  key: GuidanceStatusKey,
  { width, height, highest }: { width: number; height: number; highest: number },
): string {
  const values = nets.find((one) => one.key === key)?.values ?? [];
  const reach = Number(turnovers.at(-1) ?? 1);
  let isBroken = true;
  return turnovers
    .flatMap((turnover, place) => {
      const net = numberIn(values[place]);
      const word = isBroken ? 'M' : 'L';
      isBroken = net === null;
      if (net === null) return [];
      const x = (Number(turnover) / reach) * width;
      const y = height - (Math.max(net, 0) / highest) * height;
      return [`${word} ${x.toFixed(1)} ${y.toFixed(1)}`];
    })
    .join(' ');
}
