import { setImmediate } from 'node:timers/promises';
import type { GuidanceCurve, NewCurve } from '@plusloin/contracts';
import type { RuleEngine } from '../engine/rule-engine.js';
import { Kept } from '../engine/kept.js';
import { crossingsOf, type Line } from './crossings.js';
import { euros, inEuros } from './euros.js';
import { mostOf, netOf, ownSituation, withTurnover, type Basis } from './own-net.js';
import { ownStatuses, type OwnStatus } from './statuses.js';

const STEPS = 40;
const KEPT_CURVES = 200;

/** A situation without its turnover, which the curve runs through, at a year and a cooperative. */
export interface CurveAsk extends NewCurve {
  readonly year: number;
  readonly contribution: Basis['contribution'];
}

/**
 * Draws the net of the year over the turnover, of the statuses that our own rules compute. The
 * official model is too slow for that: its statuses have a line of nulls. Drawn once, kept by the
 * version of the rules, the situation and what the cooperative keeps at each turnover.
 */
export class Curves {
  private readonly kept = new Kept<GuidanceCurve>(KEPT_CURVES);

  constructor(private readonly engine: RuleEngine) {}

  async draw(ask: CurveAsk): Promise<GuidanceCurve> {
    const turnovers = Array.from({ length: STEPS + 1 }, (_, step) => turnoverAt(ask.to, step));
    const question = JSON.stringify([
      ...[this.engine.book.version, ask.year, ask.statuses, turnovers],
      ...[ask.situation, turnovers.map((turnover) => ask.contribution(turnover))],
    ]);
    const curve = this.kept.get(question) ?? (await this.drawn(ask, turnovers));
    this.kept.set(question, curve);
    return curve;
  }

  private async drawn(ask: CurveAsk, turnovers: readonly string[]): Promise<GuidanceCurve> {
    const lines: Line[] = [];
    for (const key of ask.statuses) {
      const status = ownStatuses.find((own) => own.key === key);
      lines.push({ key, ...(await this.lineOf(status, ask, turnovers)) });
    }
    return {
      turnovers: [...turnovers],
      nets: lines.map(({ key, nets }) => ({
        key,
        values: nets.map((net) => (net === null ? null : euros(net))),
      })),
      crossings: crossingsOf(turnovers.map(Number), lines),
    };
  }

  private async lineOf(
    status: OwnStatus | undefined,
    ask: CurveAsk,
    turnovers: readonly string[],
  ): Promise<Omit<Line, 'key'>> {
    if (status?.country !== ask.situation.country) {
      return { nets: turnovers.map(() => null), netAt: () => null };
    }
    const most = mostOf(this.engine, status, ownSituation(ask));
    const netAt = (turnover: string): number | null =>
      inEuros(turnover) > most
        ? null
        : netOf(this.engine, status, ownSituation(withTurnover(ask, turnover)));
    const nets: (number | null)[] = [];
    for (const turnover of turnovers) {
      nets.push(netAt(turnover));
      // Others are served between two points.
      await setImmediate();
    }
    return { nets, netAt: (turnover) => netAt(euros(turnover)) };
  }
}

/** Exact shares of the widest turnover, to the cent. */
function turnoverAt(to: string, step: number): string {
  return euros((Number(to) * step) / STEPS);
}
