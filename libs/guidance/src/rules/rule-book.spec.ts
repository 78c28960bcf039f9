import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { UnfitRule } from '../guidance.errors.js';
import { isDated, isInput, sourcesOf, trustMarks, trustOf } from './rule-file.js';
import { readRuleBook } from './rule-book.js';
import { rulesLacking } from './rules-lacking.js';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const SOURCES = `loi: { titre: La loi, url: 'https://loi.example/', lu le: 2026-11-22 }\n`;
const TITLES = 'titre: Taux, titel: Tarief, title: Rate';
const PROOF = `sources: [loi], confiance: official, vérifié le: 2026-11-22`;

/** A book of the given files, beside one source called « loi ». */
function book(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'plusloin-rules-'));
  folders.push(folder);
  for (const [name, text] of Object.entries({ 'sources.yaml': SOURCES, ...files })) {
    writeFileSync(join(folder, name), text);
  }
  return readRuleBook(folder);
}

describe('a rule is refused', () => {
  const dated = (years: string) => `taux: { ${TITLES}, ${PROOF}, années: ${years} }`;
  it.each([
    ['without a source', `taux: { ${TITLES}, confiance: official, vérifié le: 2026-11-22 }`],
    ['with an empty list of sources', `taux: { ${TITLES}, ${PROOF.replace('loi', '')} }`],
    ['without a trust mark', `taux: { ${TITLES}, sources: [loi], vérifié le: 2026-11-22 }`],
    ['with a trust mark of its own', `taux: { ${TITLES}, ${PROOF.replace('official', 'K')} }`],
    ['without the day it was checked', `taux: { ${TITLES}, sources: [loi], confiance: official }`],
    ['checked on a day that is none', `taux: { ${TITLES}, ${PROOF.replace('11-22', '02-30')} }`],
    ['with an unknown source', `taux: { ${TITLES}, ${PROOF.replace('loi', 'rumeur')} }`],
    ['without a title', `taux: { ${PROOF} }`],
    ['without a title in Dutch', `taux: { titre: Taux, title: Rate, ${PROOF} }`],
    ['simplified in French alone', `taux: { ${TITLES}, ${PROOF}, simplifié: Un peu }`],
    [
      'simplified in two languages of three',
      `taux: { ${TITLES}, ${PROOF}, simplifié: Un peu, simplified: A bit }`,
    ],
    ['without a title in English', `taux: { titre: Taux, titel: Tarief, ${PROOF} }`],
    ['of a year that is none', dated('{ avant: 1 }')],
    ['of a year whose figure lacks its proof', dated('{ 2026: { valeur: 1 } }')],
    [
      'of a year whose source is unknown',
      dated(`{ 2026: { valeur: 1, ${PROOF.replace('loi', 'rumeur')} } }`),
    ],
  ])('%s', (_, text) => {
    expect(() => book({ 'a.yaml': text })).toThrow(UnfitRule);
    expect(() => book({ 'a.yaml': text })).toThrow(/a\.yaml: the rule “taux”/);
  });

  it('that stands twice, in one file or in two', () => {
    const rule = `taux: { ${TITLES}, valeur: 1, ${PROOF} }\n`;
    expect(() => book({ 'a.yaml': rule, 'b.yaml': rule })).toThrow(/b\.yaml.*stands twice/);
    expect(() => book({ 'a.yaml': rule + rule })).toThrow(/unique/);
  });
});

describe('a book', () => {
  const rule = `taux: { ${TITLES}, unité: '%', ${PROOF}, années: { 2025: 20, 2026: 21 } }`;

  it('has another version as soon as one letter of one file is another', () => {
    const versions = [rule, rule, rule.replace('21', '22')].map(
      (text) => book({ 'a.yaml': text }).version,
    );
    expect(versions[0]).toBe(versions[1]);
    expect(versions[0]).not.toBe(versions[2]);
  });

  it('tells which figures a year lacks, the last year known and where it was read', () => {
    expect(rulesLacking(book({ 'a.yaml': rule }), 2026)).toEqual([]);
    expect(rulesLacking(book({ 'a.yaml': rule }), 2027)).toEqual([
      { name: 'taux', last: 2026, source: 'https://loi.example/' },
    ]);
  });
});

describe('our own rules', () => {
  const own = readRuleBook();

  it('name a source, a trust mark and a day each', () => {
    const rules = [...own.rules.values()].filter((rule) => !isInput(rule));
    expect(rules.length).toBeGreaterThan(100);
    for (const rule of rules) {
      expect(trustMarks).toContain(rule['confiance']);
      expect(sourcesOf(rule)).not.toEqual([]);
      expect(rule['vérifié le']).toMatch(/^20\d\d-/);
    }
  });

  it('say what they leave out in three languages', () => {
    const simplified = [...own.rules.values()].filter((rule) => 'simplifié' in rule);
    expect(simplified.length).toBeGreaterThan(20);
    for (const rule of simplified) {
      const told = ['simplifié', 'vereenvoudigd', 'simplified'].map((key) => rule[key]);
      expect(new Set(told).size).toBe(3);
      expect(told).not.toContain(undefined);
    }
  });

  /** One more is written down here by hand, and then says so wherever it comes out. */
  it('are verified, but for these', () => {
    const unverified = [2023, 2024, 2025, 2026].flatMap((year) =>
      [...own.rules]
        .filter(([, rule]) => !isDated(rule) || String(year) in rule.années)
        .filter(([, rule]) => trustOf(rule, String(year)) === 'unverified')
        .map(([name]) => `${year} ${name}`),
    );
    const [tax, costs] = ['belgique . impôt', 'belgique . frais forfaitaires'];
    const ofTaxFree = [2023, 2024, 2026].flatMap((year) =>
      ['première', 'troisième'].map((nth) => `${year} ${tax} . ${nth} tranche de la quotité`),
    );
    const ofCosts = ['première tranche', 'deuxième tranche', 'troisième tranche', 'maximum'];
    const children = ['pour un enfant', 'pour deux enfants', 'pour trois enfants'];
    const ofChildren = [...children, 'pour quatre enfants', 'par enfant de plus'].map(
      (name) => `2026 ${tax} . supplément ${name}`,
    );
    expect(unverified.sort()).toEqual(
      [...ofTaxFree, ...ofChildren, ...ofCosts.map((name) => `2026 ${costs} . ${name}`)].sort(),
    );
  });

  it('cover 2023 to 2026', () => {
    const lacking = [2023, 2024, 2025, 2026].flatMap((year) => rulesLacking(own, year));
    expect(lacking.filter(({ name }) => name.startsWith('belgique'))).toEqual([]);
  });
});
