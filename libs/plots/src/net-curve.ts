/** What is left of turnovers side by side, as the server computed it; null where it could not. */
export interface NetCurve {
  readonly turnovers: readonly string[];
  readonly nets: readonly (string | null)[];
}

/**
 * The net in whole euros at a turnover between two of the curve: on the straight line from one to
 * the other. null where one of them has none.
 */
export function netAt({ turnovers, nets }: NetCurve, turnover: number): number | null {
  const after = turnovers.findIndex((one) => Number(one) >= turnover);
  const above = numberIn(nets[after]);
  if (above === null) return null;
  const reach = Number(turnovers[after]);
  if (reach === turnover || after === 0) return Math.round(above);
  const below = numberIn(nets[after - 1]);
  const from = Number(turnovers[after - 1]);
  if (below === null) return null;
  return Math.round(below + ((above - below) * (turnover - from)) / (reach - from));
}

const numberIn = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

/** How far a curve goes: to the double of what was answered, in round thousands. */
export function reachOf(turnover: string | undefined): number {
  const double = Math.ceil((Number(turnover ?? 0) * 2) / 10_000) * 10_000;
  return Math.min(Math.max(double, 60_000), 300_000);
}

/** The step of a slider that is nearest to an amount. */
export const stepNear = (amount: string, step: number): number =>
  Math.round(Number(amount) / step) * step;

export interface CurveFrame {
  readonly width: number;
  readonly height: number;
  /** What lies at the top. */
  readonly highest: number;
}

/** The line of a curve from the left bottom, in the words of SVG; broken where a net lacks. */
export function netPath({ turnovers, nets }: NetCurve, frame: CurveFrame): string {
  const reach = Number(turnovers.at(-1) ?? 1);
  let isBroken = true;
  return turnovers
    .flatMap((turnover, place) => {
      const net = numberIn(nets[place]);
      const word = isBroken ? 'M' : 'L';
      isBroken = net === null;
      if (net === null) return [];
      const x = (Number(turnover) / reach) * frame.width;
      const y = frame.height - (Math.max(net, 0) / frame.highest) * frame.height;
      return [`${word} ${x.toFixed(1)} ${y.toFixed(1)}`];
    })
    .join(' ');
}
