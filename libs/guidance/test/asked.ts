import {
  evaluateCase,
  readRuleBook,
  ReferenceEngine,
  RuleEngine,
  type CaseAnswer,
} from '@plusloin/guidance';

/** Our own rules; the official French model is never asked by what uses these. */
export const own = new RuleEngine(readRuleBook());
const engines = { own, reference: new ReferenceEngine() };

/** A Belgian case, asked as `ops guidance evaluate` asks it. */
export const belgian = (
  regime: string,
  year: number,
  inputs: Readonly<Record<string, unknown>>,
): Promise<CaseAnswer> =>
  evaluateCase(engines, { id: regime, country: 'BE', year, regime, inputs: { ...inputs } });

/** What a rule is in a year; NaN where it has no value. */
export const amountOf = (
  rule: string,
  year: number,
  situation: Readonly<Record<string, string>> = {},
): number => Number(own.evaluate({ année: year, ...situation }, [rule])[rule]?.value ?? NaN);
