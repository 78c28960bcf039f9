import { parse } from 'yaml';
import { z } from 'zod';
import { guidanceLanguage } from '@plusloin/contracts';
import { UnfitSaying } from '../guidance.errors.js';
import { trustMarks, type Source } from '../rules/rule-file.js';
import { adviceIn } from './advice-words.js';

const words = { fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) };

/** Plain wording: a title, a question, what our model leaves out. The law says nothing of it. */
const plain = z.strictObject({ ...words, libellé: z.literal(true) });

/** What the law, or a paper that is named, stands behind. */
const proven = z.strictObject({
  ...words,
  sources: z.array(z.string().min(1)).min(1),
  confiance: z.enum(trustMarks),
  'vérifié le': z.iso.date(),
  /** The first and the last day that the law says so; always, where nothing is written. */
  depuis: z.iso.date().optional(),
  jusque: z.iso.date().optional(),
});

export type SayingText = z.infer<typeof plain> | z.infer<typeof proven>;

export const isProven = (saying: SayingText): saying is z.infer<typeof proven> =>
  'sources' in saying;

/**
 * The sayings of one file, by their codes.
 *
 * @throws UnfitSaying when one lacks its proof or a language, names an unknown source, advises, or
 * has other places to fill in one language than in another.
 */
export function sayingsIn(
  file: string,
  text: string,
  sources: ReadonlyMap<string, Source>,
): [string, SayingText][] {
  const all = z.record(z.string(), z.unknown()).parse(parse(text));
  return Object.entries(all).map(([code, saying]) => {
    const shape = isObject(saying) && 'libellé' in saying ? plain : proven;
    const read = shape.safeParse(saying);
    if (!read.success) throw new UnfitSaying(file, code, reasonOf(read.error));
    requireFit(file, code, read.data, sources);
    return [code, { ...read.data, fr: unbroken(read.data.fr) }];
  });
}

/** French puts a space before its high marks, at which no line may end. */
const unbroken = (text: string): string =>
  text.replace(/ (?=[;:?!»%€])/g, '\u00a0').replace(/« /g, '«\u00a0');

function requireFit(
  file: string,
  code: string,
  saying: SayingText,
  sources: ReadonlyMap<string, Source>,
): void {
  const unknown = isProven(saying) ? saying.sources.find((key) => !sources.has(key)) : undefined;
  if (unknown !== undefined) throw new UnfitSaying(file, code, `no source is called ${unknown}`);
  for (const language of guidanceLanguage.options) {
    const advice = adviceIn(saying[language], language);
    if (advice !== null) throw new UnfitSaying(file, code, `it advises: “${advice}”`);
    if (placesIn(saying[language]) !== placesIn(saying.fr)) {
      throw new UnfitSaying(file, code, `its places in ${language} are not those in fr`);
    }
  }
}

const placesIn = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, place]) => place))].sort().join(' ');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function reasonOf({ issues: [first] }: z.ZodError): string {
  return `${(first?.path ?? []).join('.')}: ${first?.message ?? ''}`;
}
