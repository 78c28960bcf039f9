import type { GuidanceLanguage } from '@plusloin/contracts';
import { parse } from 'yaml';
import { z } from 'zod';
import { UnfitRule } from '../guidance.errors.js';

/** How far a figure can be trusted, from best to worst. */
export const trustMarks = ['official', 'secondary', 'unverified'] as const;
export type TrustMark = (typeof trustMarks)[number];

const day = z.iso.date();
const trust = z.enum(trustMarks);
const sources = z.array(z.string().min(1)).min(1);

/** A figure of one year, with its own source where it is not that of the rule. */
const yearly = z.union([
  z.union([z.number(), z.string()]),
  z.strictObject({
    valeur: z.union([z.number(), z.string()]),
    sources,
    confiance: trust,
    'vérifié le': day,
  }),
]);

const proof = {
  sources,
  confiance: trust,
  'vérifié le': day,
  /** Said wherever the rule is shown, in its languages. */
  simplifié: z.string().min(1).optional(),
  vereenvoudigd: z.string().min(1).optional(),
  simplified: z.string().min(1).optional(),
};

const isSimplifiedInAll = (rule: object): boolean =>
  new Set(['simplifié', 'vereenvoudigd', 'simplified'].map((key) => key in rule)).size === 1;
const inAll = 'what is simplified is said in each language, or in none';

const naming = {
  titre: z.string().min(1),
  titel: z.string().min(1),
  title: z.string().min(1),
  question: z.string().min(1).optional(),
};

const answer = z.union([z.string(), z.number()]);

/** What somebody answers; the law says nothing of it. */
const input = z.looseObject({
  ...naming,
  entrée: z.literal(true),
  années: z.never().optional(),
  'par défaut': answer.optional(),
  /** The lowest and the highest likely answer: what an answer could change is told by them. */
  plausible: z.tuple([answer, answer]).optional(),
});

/** A figure that the law gives by year: it becomes `variations` on the year. */
const dated = z
  .looseObject({
    ...naming,
    ...proof,
    unité: z.string().optional(),
    années: z.record(z.string().regex(/^20\d\d$/), yearly),
  })
  .refine(isSimplifiedInAll, inAll);

/** How figures make another. */
const formula = z
  .looseObject({ ...naming, ...proof, années: z.never().optional() })
  .refine(isSimplifiedInAll, inAll);

export type DatedText = z.infer<typeof dated>;
export type FormulaText = z.infer<typeof formula>;
export type RuleText = z.infer<typeof input> | DatedText | FormulaText;

export const isInput = (rule: RuleText): rule is z.infer<typeof input> => 'entrée' in rule;
export const isDated = (rule: RuleText): rule is DatedText =>
  'années' in rule && rule.années !== undefined;

/** What people are told that a rule is, in their language. */
export const titleOf = (rule: RuleText, language: GuidanceLanguage): string =>
  ({ fr: rule.titre, nl: rule.titel, en: rule.title })[language];

/** What is left out of a rule, in their language; null of one that leaves out nothing. */
export const simplifiedOf = (
  rule: DatedText | FormulaText,
  language: GuidanceLanguage,
): string | null =>
  ({ fr: rule.simplifié, nl: rule.vereenvoudigd, en: rule.simplified })[language] ?? null;

/** Where a figure was read. */
export const sourceShape = z.strictObject({
  titre: z.string().min(1),
  url: z.url(),
  'lu le': day,
});
export type Source = z.infer<typeof sourceShape>;

/**
 * The rules of one file, each with its proof.
 *
 * @throws UnfitRule that names the file, the rule and what it lacks.
 */
export function rulesIn(file: string, text: string): [string, RuleText][] {
  const all = z.record(z.string(), z.unknown()).parse(parse(text));
  return Object.entries(all).map(([name, rule]) => [name, ruleFrom(file, name, rule)]);
}

function ruleFrom(file: string, name: string, rule: unknown): RuleText {
  // One shape after the other, so that the reason is that of the shape which was meant.
  const meant = shapeMeant(rule);
  const parsed = meant.safeParse(rule);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new UnfitRule(file, name, `${(first?.path ?? []).join('.')}: ${first?.message ?? ''}`);
}

function shapeMeant(rule: unknown): typeof input | typeof dated | typeof formula {
  if (typeof rule !== 'object' || rule === null) return formula;
  if ('entrée' in rule) return input;
  return 'années' in rule ? dated : formula;
}

/** Where a rule was read, those of single years included. */
export function sourcesOf(rule: RuleText): string[] {
  if (isInput(rule)) return [];
  const years = isDated(rule) ? Object.values(rule.années) : [];
  const ofYears = years.flatMap((year) => (typeof year === 'object' ? year.sources : []));
  return [...new Set([...rule.sources, ...ofYears])];
}

/** How far a rule can be trusted in a year; null of an answer, which is nobody's figure. */
export function trustOf(rule: RuleText, year: string): TrustMark | null {
  if (isInput(rule)) return null;
  const figure = isDated(rule) ? rule.années[year] : undefined;
  return typeof figure === 'object' ? figure.confiance : rule.confiance;
}
