import { describe, expect, it } from '@jest/globals';
import { RuleEngine } from '../src/engine/rule-engine.js';
import { readRuleBook } from '../src/rules/rule-book.js';

const engine = new RuleEngine(readRuleBook());
const P = 'belgique . cotisations . ';

describe('Belgian thresholds', () => {
  it.each([
    [2026, 17_374.08, 1922.16, 75_024.54, 110_562.42, 8972.07, 9101.26, 3844.32],
    [2025, 17_008.88, 1881.76, 73_447.52, 108_238.4, 8783.48, 8909.95, 3763.51],
    [2024, 16_861.46, 1865.45, 72_810.95, 107_300.3, 8707.35, 8832.73, 3730.88],
    [2023, 16_409.2, 1815.41, 70_858.0, 104_422.2, 8473.8, 8595.8, 3630.8],
  ])('are those that were published for %i', (year, ...published) => {
    const names = ['plancher principal', 'seuil complémentaire', 'première tranche', 'seconde tranche', 'plancher primostarter', 'limite article 37', 'seuil pensionné'].map((n) => P + n);
    const found = engine.evaluate({ année: year }, names);
    console.log(year, names.map((n) => found[n]?.value), published);
  });
});
