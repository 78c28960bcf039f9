import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';
import { Money, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { GuidanceEngines } from '../comparison/guidance-engines.js';
import { ownFigures } from '../comparison/own-figures.js';
import { situationOf } from '../comparison/situation-of.js';
import { ownStatuses } from '../comparison/statuses.js';
import type { Situation } from '../engine/evaluator.js';
import type { RuleEngine } from '../engine/rule-engine.js';
import { frenchWageNet, type FrenchYear } from './french-wage.js';

/** A mission that could be done either way. Amounts of the year: '12000.00'. */
export interface Mission {
  /** What it is invoiced, without VAT, and the costs and contribution that go with it. */
  readonly turnover: string;
  readonly costs: string;
  readonly contribution: string;
  /** How many months of the year it lasts. */
  readonly months: number;
  /** The gross wage that the employer group offers for it: '2100.00' a month. */
  readonly offeredWage: string;
}

export interface MissionAsk {
  /** The year of whoever would do it, this mission included. */
  readonly situation: GuidanceSituation;
  readonly contribution: string;
  readonly status: GuidanceStatusKey;
  readonly mission: Mission;
  readonly on: CalendarDate;
}

/** What is left of one mission, self-employed and employed: shown side by side, not judged. */
export interface MissionCompared {
  /** What the year loses without it; null where the rules cannot compute the year. */
  readonly selfEmployed: string | null;
  /** What the year gains by the wage of its months; null where the rules cannot compute it. */
  readonly employed: string | null;
  /** Employed less self-employed. */
  readonly difference: string | null;
}

/**
 * Both nets of a mission before it moves to the employer group. Self-employed: the net of the year
 * with it, less the net of the year without it, so that floors and steps count as they do in life.
 */
export async function compareMission(
  engines: GuidanceEngines,
  ask: MissionAsk,
): Promise<MissionCompared> {
  const { own: engine } = engines;
  const year = netOf(engine, ask, ask.situation, ask.contribution);
  const rest = netOf(engine, ask, ...withoutMission(ask));
  const selfEmployed = year === null || rest === null ? null : year.minus(rest);
  const employed = await employedNet(engines, ask);
  const isWhole = selfEmployed !== null && employed !== null;
  return {
    selfEmployed: selfEmployed?.toString() ?? null,
    employed: employed?.toString() ?? null,
    difference: isWhole ? employed.minus(selfEmployed).toString() : null,
  };
}

function withoutMission(ask: MissionAsk): [GuidanceSituation, string] {
  const { situation, mission } = ask;
  const less = (whole: string | undefined, part: string): string =>
    notBelowNought(Money.parse(whole ?? '0.00').minus(Money.parse(part)));
  const { turnover, costs, ...kept } = situation;
  const rest = {
    ...kept,
    ...(turnover !== undefined && { turnover: less(turnover, mission.turnover) }),
    costs: less(costs, mission.costs),
  };
  return [rest, less(ask.contribution, mission.contribution)];
}

const notBelowNought = (amount: Money): string =>
  Money.of(amount.minor < 0n ? 0n : amount.minor).toString();

function netOf(
  engine: RuleEngine,
  { status: key, on }: Pick<MissionAsk, 'status' | 'on'>,
  answers: GuidanceSituation,
  contribution: string,
): Money | null {
  const status = ownStatuses.find((one) => one.key === key);
  if (status === undefined) return null;
  const year = answers.year ?? yearOf(on);
  const { figures } = ownFigures(engine, situationOf(answers, { year, contribution }), status);
  return figures === null ? null : Money.parse(figures.net.amount);
}

/**
 * What the wage adds to the year without the mission: its own net, and what it changes in the tax
 * of the rest. The wage of some months is spread over the year, as tax does. null where the rules,
 * or in France the official model, have no answer.
 */
async function employedNet(engines: GuidanceEngines, ask: MissionAsk): Promise<Money | null> {
  const { situation, mission } = ask;
  const kept = Money.parse(situation.wageMonth ?? '0.00');
  const offered = Money.parse(mission.offeredWage).minor * BigInt(mission.months);
  const more = Money.of(offered / 12n);
  const [before, after] =
    situation.country === 'FR'
      ? // What the household has besides, a wage that is kept included, is answered as one amount.
        await inFrance(engines, ask, [Money.of(0n), more])
      : [kept, kept.plus(more)].map((wage) => wholeNet(engines.own, ask, wage));
  if (before === undefined || after === undefined) return null;
  return before === null || after === null ? null : after.minus(before);
}

/** Of somebody who has this wage all year, and does the rest of their work without the mission. */
function wholeNet(engine: RuleEngine, ask: MissionAsk, wage: Money): Money | null {
  const [rest, contribution] = withoutMission(ask);
  const { wageMonth: _kept, ...answers } = rest;
  const alone = { ...answers, offeredWage: wage.toString() };
  const paid = netOf(engine, { ...ask, status: 'be-group-employee' }, alone, '0.00');
  const earned = netOf(engine, ask, { ...answers, wageMonth: wage.toString() }, contribution);
  return paid === null || earned === null ? null : paid.plus(earned);
}

/** The same, beside the rest of a French year. */
async function inFrance(
  { own, reference }: GuidanceEngines,
  ask: MissionAsk,
  wages: readonly Money[],
): Promise<(Money | null)[]> {
  const [situation, contribution] = withoutMission(ask);
  const year = situation.year ?? yearOf(ask.on);
  const taxable = taxableOf(own, ask.status, situationOf(situation, { year, contribution }));
  if (taxable === null) return [];
  const isWithheld = ask.status === 'fr-micro' && situation.withholdingOption === true;
  const besides = Number(situation.otherIncome ?? '0') + taxable;
  const rest: FrenchYear = { situation, year, besides, withheld: isWithheld ? taxable : 0 };
  try {
    return await Promise.all(wages.map((wage) => frenchWageNet(reference, rest, wage)));
  } catch {
    // Its thread says in the log why; the other way of the mission is told all the same.
    return [];
  }
}

function taxableOf(engine: RuleEngine, key: GuidanceStatusKey, of: Situation): number | null {
  const status = ownStatuses.find((one) => one.key === key);
  if (status === undefined) return null;
  const name = `${status.rules} . base`;
  const { value } = engine.evaluate(of, [name])[name] ?? {};
  return typeof value === 'number' ? value : null;
}
