import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { UnfitRule } from '../guidance.errors.js';
import {
  rulesIn,
  sourceShape,
  sourcesOf,
  type RuleText,
  type Source,
} from './rule-file.js';
import { versionOf } from './version-of.js';

/** Beside the sources and beside what is built from them alike. */
const OWN_RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** All rules of this release, and where they were read. */
export interface RuleBook {
  /** What figures were computed with. */
  readonly version: string;
  readonly rules: ReadonlyMap<string, RuleText>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads every rule below a folder.
 *
 * @throws UnfitRule when one lacks its proof, names an unknown source or stands twice.
 */
export function readRuleBook(folder: string = OWN_RULES): RuleBook {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  const sources = new Map(
    files.filter(({ file }) => isSources(file)).flatMap(({ text }) => sourcesIn(text)),
  );
  const rules = new Map<string, RuleText>();
  for (const { file, text } of files.filter(({ file }) => !isSources(file))) {
    for (const [name, rule] of rulesIn(file, text)) {
      if (rules.has(name)) throw new UnfitRule(file, name, 'it stands twice');
      requireSources(file, name, rule, sources);
      rules.set(name, rule);
    }
  }
  return { version: versionOf(files), rules, sources };
}

/** Where figures and sayings were read, without the rules. */
export const readSources = (folder: string = OWN_RULES): ReadonlyMap<string, Source> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(isSources)
      .flatMap((file) => sourcesIn(readFileSync(join(folder, file), 'utf8'))),
  );

const isSources = (file: string): boolean => file.endsWith('sources.yaml');

const sourcesIn = (text: string): [string, Source][] =>
  Object.entries(z.record(z.string(), sourceShape).parse(parse(text)));

function requireSources(
  file: string,
  name: string,
  rule: RuleText,
  sources: ReadonlyMap<string, Source>,
): void {
  for (const source of sourcesOf(rule)) {
    if (!sources.has(source)) throw new UnfitRule(file, name, `no source is called ${source}`);
  }
}
