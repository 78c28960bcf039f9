import type { GuidanceStatus } from '@plusloin/contracts';
import { Money, Rate } from '@plusloin/kernel';
import type { Situation } from '../engine/evaluator.js';
import { euros, percentOf } from './euros.js';
import type { GuidanceEngines } from './guidance-engines.js';
import { ownSituation, type Basis } from './own-net.js';
import {
  HOUSEHOLD_TAX,
  livingOf,
  midYear,
  type Means,
  type ReferenceStatus,
} from './reference-statuses.js';

type Figures = NonNullable<GuidanceStatus['figures']>;

/**
 * The questions of a reference status that have no answer; nobody can say what they change. Where
 * one keeps it from being computed, those alone.
 */
export function questionsOpen({ needs }: ReferenceStatus, { situation }: Basis): string[] {
  const lacking = needs.filter((question) => situation[question] === undefined);
  if (lacking.length > 0) return lacking;
  const refining = needs.includes('offeredWage') ? [] : (['costs'] as const);
  const asked = [...refining, 'household', 'children', 'otherIncome'] as const;
  return asked.filter((question) => situation[question] === undefined);
}

/**
 * Of a status that the official model computes, in the shape of our own. null where a needed answer
 * is missing, or the model has none.
 */
export async function referenceFigures(
  engines: GuidanceEngines,
  status: ReferenceStatus,
  basis: Basis,
): Promise<Figures | null> {
  if (status.needs.some((question) => basis.situation[question] === undefined)) return null;
  const lines = linesOf(status, basis);
  const spent = lines.costs + lines.cooperative;
  const left = lines.turnover - spent;
  // Nothing is left that a wage could be paid of: nobody has to be asked.
  if (left <= 0) return figuresOf(lines, { beforeTax: left, afterTax: left });
  const { beforeTax, afterTax } = status.net;
  const asked = [beforeTax, afterTax, HOUSEHOLD_TAX] as const;
  const found = await engines.reference.evaluate(referenceSituation(status, basis), asked);
  const [before, after, tax] = asked.map((name) => found[name]?.value);
  if (typeof before !== 'number' || typeof after !== 'number') return null;
  if (Number(basis.situation.otherIncome ?? '0') === 0) {
    const rules = { social: status.social, tax: 'impôt . montant', net: ruleOf(status) };
    return figuresOf(lines, { beforeTax: before, afterTax: after }, rules);
  }
  // The model spreads the tax of a household evenly over all its income: what the activity adds to
  // it is the tax with the activity less the tax without, as in our own rules.
  const { value: without } = engines.own.evaluate(ownSituation(basis), [WITHOUT])[WITHOUT] ?? {};
  if (typeof tax !== 'number' || typeof without !== 'number') return null;
  const net = { beforeTax: before, afterTax: before - (tax - without) };
  return figuresOf(lines, net, { ...NO_RULES, social: status.social });
}

/** Our own rule for the tax of a household that has its other income alone. */
const WITHOUT = 'france . impôt . des autres revenus';

/** What the model is asked of a status. */
export function referenceSituation(status: ReferenceStatus, basis: Basis): Situation {
  const { turnover, costs, cooperative } = linesOf(status, basis);
  const means: Means = { turnover, spent: costs + cooperative, answers: basis.situation };
  return {
    ...status.situation(means),
    ...livingOf(basis.situation),
    date: midYear(basis.year),
  };
}

/** The rule of the model behind the net; of an employee it is that of a month. */
const ruleOf = ({ net }: ReferenceStatus): string => net.afterTax.replace(/ \* .*$/, '');

interface Lines {
  readonly turnover: number;
  readonly costs: number;
  readonly cooperative: number;
}

/** Of somebody employed by a group the gross wage stands in the place of the turnover. */
function linesOf({ needs }: ReferenceStatus, { situation, contribution }: Basis): Lines {
  if (needs.includes('offeredWage')) {
    return { turnover: 12 * Number(situation.offeredWage), costs: 0, cooperative: 0 };
  }
  const turnover = Money.parse(situation.turnover ?? '0');
  // Whoever is employed by a structure pays its fee: the contribution is that of independents.
  const kept = needs.includes('structureFee')
    ? turnover.times(Rate.ofPercent(situation.structureFee ?? '0'))
    : Money.parse(contribution(turnover.toString()));
  return {
    turnover: Number(turnover.toString()),
    costs: Number(situation.costs ?? '0'),
    cooperative: Number(kept.toString()),
  };
}

/** The rules of the model whose trees tell of a figure; null where none makes it. */
type FigureRules = Readonly<Record<'social' | 'tax' | 'net', string | null>>;
const NO_RULES: FigureRules = { social: null, tax: null, net: null };

function figuresOf(
  lines: Lines,
  net: { beforeTax: number; afterTax: number },
  rules: FigureRules = NO_RULES,
): Figures {
  const before = lines.turnover - lines.costs - lines.cooperative;
  const taken = { social: before - net.beforeTax, tax: net.beforeTax - net.afterTax };
  const figure = (amount: number, rule: string | null = null) => ({ amount: euros(amount), rule });
  return {
    ...{ turnover: figure(lines.turnover), costs: figure(lines.costs) },
    cooperative: figure(lines.cooperative),
    ...{ social: figure(taken.social, rules.social), tax: figure(taken.tax, rules.tax) },
    net: figure(net.afterTax, rules.net),
    netMonth: euros(net.afterTax / 12),
    effectiveRate: percentOf(before - net.afterTax, before),
    provisionalQuarter: null,
    finalQuarter: figure(taken.social / 4, rules.social),
  };
}
