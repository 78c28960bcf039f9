import { describe, expect, it } from '@jest/globals';
import { usualRules } from '../pooled-settings.js';
import { aPooledStatement } from './testing/pooled-statements.js';
import { controlLabel, rowLabel, speechOf } from './pooled-words.js';

const languages = ['fr', 'nl', 'en'] as const;

describe.each(languages)('The words of the pooled statement in %s', (language) => {
  const speech = speechOf(language);

  it('call nobody a client, and have a text for every key', () => {
    const texts = textsIn(speech.pooled);
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts) {
      expect(text).not.toMatch(/client|klant|customer/i);
      expect(text.trim()).not.toBe('');
    }
  });

  it('name every row and every control', () => {
    const { rows, controls } = aPooledStatement();
    for (const row of Object.values(rows).flat()) {
      if (language === 'fr') expect(rowLabel(row, speech)).toBe(row.label);
      else expect(speech.pooled.row).toHaveProperty(row.code);
    }
    if (language === 'fr') return;
    for (const { code } of controls) expect(speech.pooled.controlOf).toHaveProperty(code);
  });

  it('say where a control is of which there are many', () => {
    const named = { code: 'C14', label: 'Banque − extrait, COOP 550' };
    const control = { ...named, finding: 'ok', holds: true };
    const { C14 = 'Banque − extrait' } = speech.pooled.controlOf;
    expect(controlLabel(control, speech)).toBe(`${C14}, COOP 550`);
  });

  it('name sheets as spreadsheets allow', () => {
    const names = Object.values(speech.pooled.sheets);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,28}$/);
  });
});

it('knows the accounts of every treasury line in both charts', () => {
  for (const chart of ['PCMN', 'PCG'] as const) {
    const purposes = usualRules.filter((rule) => rule.chart === chart).map((rule) => rule.purpose);
    expect(purposes).toEqual([
      ...[1, 2, 3, 5, 6, 7, 9].map((line) => `treasury-${line}`),
      'candidates',
    ]);
  }
});

/** Sentences made by functions are read with stand-ins for what they are given. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words('x', 'x', 'x'))];
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsIn);
  return [];
}
