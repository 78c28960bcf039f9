import { DomainError } from '@plusloin/kernel';
import { z } from 'zod';
import { euros, fraction } from '../comparison/euros.js';
import type { GuidanceEngines } from '../comparison/guidance-engines.js';
import type { Evaluated, Situation } from '../engine/evaluator.js';
import { unverifiedBehind } from '../engine/unverified.js';
import { UnfitInput, UnknownRegime, YearNotCovered } from '../guidance.errors.js';
import { NOT_COVERED, YEAR } from '../rules/for-engine.js';
import { belgianContributions } from './belgian-contributions.js';
import { belgianTax } from './belgian-tax.js';
import { frenchRegimes } from './french-regimes.js';
import { referenceRegimes, soleTraderUntil2024 } from './reference-regimes.js';
import type { Regime } from './regime.js';
import { whatIsMissing } from './what-is-missing.js';

/** Maps: a name is looked up that anybody may have written. */
const regimes: ReadonlyMap<string, ReadonlyMap<string, Regime>> = new Map([
  ['BE', new Map(Object.entries({ ...belgianContributions, ...belgianTax }))],
  ['FR', new Map(Object.entries({ ...frenchRegimes, ...referenceRegimes }))],
]);

/** The first and last year of the official model's dated figures that we compared. */
const REFERENCE_YEARS = { first: 2023, last: 2026 };

/** As files bring it; further keys of a case are not looked at. */
export const caseShape = z.object({
  id: z.string(),
  country: z.string(),
  year: z.int(),
  regime: z.string(),
  inputs: z.record(z.string(), z.unknown()),
});
export type Case = z.infer<typeof caseShape>;

export interface Evaluation {
  /** Euros with cents, or fractions. What cannot be computed is left out. */
  readonly outputs: Readonly<Record<string, number>>;
  /** Rules without an answer that the left-out outputs ask for. */
  readonly missing: readonly string[];
  readonly references: readonly Reference[];
  /** The rules that the outputs rest on and that are not verified in the year, if any. */
  readonly unverified?: string[];
}

export interface CaseAnswer extends Evaluation {
  readonly id: string;
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

export interface Reference {
  readonly title: string;
  readonly url: string;
}

/** Answers one case, or says with a code why not: the others of a file go on. */
export async function evaluateCase(engines: GuidanceEngines, asked: Case): Promise<CaseAnswer> {
  try {
    const { id } = asked;
    return { id, ...(await evaluation(engines, asked)), refusal: null };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, details } = error;
    const where = typeof details.where === 'string' ? `: ${details.where}` : '';
    const refusal = { code, message: `${message}${where}` };
    return { id: asked.id, outputs: {}, missing: [], references: [], refusal };
  }
}

/**
 * What a case comes to. Refusals: `guidance.unknown-regime`, `guidance.unfit-input`,
 * `guidance.year-not-covered`, `guidance.reference-too-slow`, `guidance.reference-failed`.
 */
export async function evaluation(
  { own, reference }: GuidanceEngines,
  asked: Omit<Case, 'id'>,
): Promise<Evaluation> {
  const { year } = asked;
  const regime = regimeOf(asked);
  const inputs = inputsOf(regime, asked);
  const rules = regime.outputs(inputs);
  const situation = regime.situation(inputs);
  const names = Object.values(rules);
  if (regime.isReference === true) {
    const dated = inReferenceYear(situation, year);
    const references = own.sourcesCalled(['modele-social']);
    const unasked = regime.unasked?.(inputs);
    if (unasked !== undefined) return { outputs: unasked, missing: [], references };
    const evaluated = await reference.evaluate(dated, names);
    return { ...outputsOf(rules, evaluated), references };
  }
  const inYear = { ...situation, [YEAR]: year };
  const found = outputsOf(rules, own.evaluate(inYear, names));
  if (Object.keys(found.outputs).length === 0 && found.missing.includes(NOT_COVERED)) {
    throw new YearNotCovered(year);
  }
  const rulesWhere = (isTold: boolean) =>
    Object.entries(rules).flatMap(([output, rule]) =>
      output in found.outputs === isTold ? [rule] : [],
    );
  const leftOut = rulesWhere(false);
  const missing = whatIsMissing(own, { leftOut, missing: found.missing, year });
  const marked = unverifiedBehind(own, inYear, rulesWhere(true));
  return { ...found, missing, references: own.referencesOf(names), ...marked };
}

function regimeOf({ country, regime, year }: Omit<Case, 'id'>): Regime {
  const named = regimes.get(country)?.get(regime);
  if (named === undefined) throw new UnknownRegime(country, regime);
  return regime === 'ei_reel_ir' && year < 2025 ? soleTraderUntil2024 : named;
}

function inputsOf(regime: Regime, { inputs }: Omit<Case, 'id'>): Readonly<Record<string, unknown>> {
  const given = regime.inputs.safeParse(inputs);
  if (given.success) return given.data;
  const where = given.error.issues.map(({ path, message }) =>
    [path.join('.'), message].filter((part) => part !== '').join(': '),
  );
  throw new UnfitInput(where);
}

/** The model's figures are dated by day: those of mid-year stand for the year. */
function inReferenceYear(situation: Situation, year: number): Situation {
  if (year < REFERENCE_YEARS.first || year > REFERENCE_YEARS.last) throw new YearNotCovered(year);
  return { ...situation, date: `01/07/${year}` };
}

function outputsOf(
  rules: Readonly<Record<string, string>>,
  evaluated: Readonly<Record<string, Evaluated>>,
): Pick<Evaluation, 'outputs' | 'missing'> {
  const outputs: Record<string, number> = {};
  const missing = new Set<string>();
  for (const [output, rule] of Object.entries(rules)) {
    const found = evaluated[rule];
    if (typeof found?.value === 'number') outputs[output] = rounded(output, found.value);
    else for (const name of found?.missing ?? []) missing.add(name);
  }
  return { outputs, missing: [...missing] };
}

/** Amounts to the cent; a rate as the fraction that it is. */
const rounded = (output: string, value: number): number =>
  output === 'rate' ? fraction(value) : Number(euros(value));
