import type { GuidanceRule } from '@plusloin/contracts';
import { stringify } from 'yaml';
import type { RuleEngine } from '../engine/rule-engine.js';
import { UnknownRule } from '../guidance.errors.js';
import type { RuleBook } from '../rules/rule-book.js';
import { isDated, isInput, sourcesOf, type RuleText } from '../rules/rule-file.js';

/** What stands behind a figure. Refusal: `guidance.unknown-rule`. */
export function ruleOf(engine: RuleEngine, name: string): GuidanceRule {
  const { book } = engine;
  const rule = book.rules.get(name);
  if (rule === undefined) throw new UnknownRule(name);
  return {
    ...{ name, title: rule.titre, ...proofOf(rule) },
    ...{ sources: sourcesIn(book, rule), years: yearsOf(rule), formula: formulaOf(rule) },
    uses: engine.rulesBehind(name).flatMap((one) => {
      const title = book.rules.get(one)?.titre;
      return one === name || title === undefined ? [] : [{ name: one, title }];
    }),
  };
}

function proofOf(rule: RuleText): Pick<GuidanceRule, 'trust' | 'verifiedOn' | 'simplified'> {
  if (isInput(rule)) return { trust: null, verifiedOn: null, simplified: null };
  const { confiance: trust, 'vérifié le': verifiedOn, simplifié: simplified = null } = rule;
  return { trust, verifiedOn: verifiedOn as GuidanceRule['verifiedOn'], simplified };
}

const sourcesIn = ({ sources }: RuleBook, rule: RuleText): GuidanceRule['sources'] =>
  sourcesOf(rule).flatMap((key) => {
    const source = sources.get(key);
    if (source === undefined) return [];
    const readOn = source['lu le'] as GuidanceRule['sources'][number]['readOn'];
    return [{ title: source.titre, url: source.url, readOn }];
  });

function yearsOf(rule: RuleText): GuidanceRule['years'] {
  if (!isDated(rule)) return [];
  const unit = rule.unité === undefined ? '' : ` ${rule.unité}`;
  return Object.entries(rule.années).map(([year, figure]) => {
    const value = typeof figure === 'object' ? figure.valeur : figure;
    const trust = typeof figure === 'object' ? figure.confiance : rule.confiance;
    return { year: Number(year), trust, value: `${value}${unit}` };
  });
}

const NO_FORMULA = ['titre', 'question', 'sources', 'confiance', 'vérifié le', 'simplifié'];

function formulaOf(rule: RuleText): string | null {
  if (isInput(rule) || isDated(rule)) return null;
  const kept = Object.entries(rule).filter(([key]) => !NO_FORMULA.includes(key));
  return stringify(Object.fromEntries(kept)).trim();
}
