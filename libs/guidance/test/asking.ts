import type { GuidanceSituation, GuidanceStatusKey } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { readRuleBook, RuleEngine, type Asking } from '@plusloin/guidance';
import { situationOf } from '../src/comparison/situation-of.js';

const engine = new RuleEngine(readRuleBook());

/** The day that the tests take for today. */
export const TODAY = calendarDate('2026-11-22');

/** Somebody asks about a status, today; nothing is answered but what a test says. */
export function asking(
  key: GuidanceStatusKey,
  answered: Partial<GuidanceSituation> = {},
  on = TODAY,
): Asking {
  const country = key.startsWith('be-') ? 'BE' : 'FR';
  const answers: GuidanceSituation = { country, ...answered };
  const situation = situationOf(answers, { year: answers.year ?? 2026, contribution: '0.00' });
  return { key, answers, on, engine, situation };
}
