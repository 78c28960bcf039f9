import type { GuidanceLanguage, GuidanceRule } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';
import { stringify } from 'yaml';
import type { RuleEngine } from '../engine/rule-engine.js';
import { UnknownRule } from '../guidance.errors.js';
import { formulaOf } from '../rules/for-engine.js';
import {
  isDated,
  isInput,
  simplifiedOf,
  sourcesOf,
  titleOf,
  trustOf,
  type RuleText,
} from '../rules/rule-file.js';
import { inWords } from './in-words.js';

/**
 * What stands behind a figure: its proof, its value of each year or its formula, what it uses.
 *
 * @throws UnknownRule
 */
export function ruleOf(
  engine: RuleEngine,
  name: string,
  language: GuidanceLanguage,
): GuidanceRule {
  const { rules, sources } = engine.book;
  const rule = rules.get(name);
  if (rule === undefined) throw new UnknownRule(name);
  return {
    ...{ name, title: titleOf(rule, language), ...proofOf(rule, language) },
    sources: sourcesOf(rule).flatMap((key) => {
      const source = sources.get(key);
      if (source === undefined) return [];
      return [{ title: source.titre, url: source.url, readOn: calendarDate(source['lu le']) }];
    }),
    years: yearsOf(rule, language),
    formula: isDated(rule) || isInput(rule) ? null : inYaml(rule),
    uses: engine.usesOf(name).flatMap((other) => {
      const used = rules.get(other);
      return used === undefined ? [] : [{ name: other, title: titleOf(used, language) }];
    }),
  };
}

/** In the words of the rules: the title and the unit are said elsewhere. */
function inYaml(rule: RuleText): string {
  const { titre: _, ...formula } = formulaOf(rule);
  return stringify(formula).trim();
}

const proofOf = (rule: RuleText, language: GuidanceLanguage) =>
  isInput(rule)
    ? { trust: null, verifiedOn: null, simplified: null }
    : {
        trust: rule.confiance,
        verifiedOn: calendarDate(rule['vérifié le']),
        simplified: simplifiedOf(rule, language),
      };

function yearsOf(rule: RuleText, language: GuidanceLanguage): GuidanceRule['years'] {
  if (!isDated(rule)) return [];
  return Object.entries(rule.années).map(([year, figure]) => {
    const value = typeof figure === 'object' ? figure.valeur : figure;
    return {
      year: Number(year),
      value: inWords(value, rule.unité ?? null, language) ?? '',
      trust: trustOf(rule, year) ?? rule.confiance,
    };
  });
}
