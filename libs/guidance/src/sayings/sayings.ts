import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GuidanceLanguage } from '@plusloin/contracts';
import { parse } from 'yaml';
import { z } from 'zod';

const FILE = fileURLToPath(new URL('../../sayings/general.yaml', import.meta.url));

const words = z.strictObject({ fr: z.string(), nl: z.string(), en: z.string() });

/** Sentences in one language, by their codes. */
export interface Sayings {
  /** Places in braces are filled. @throws Error of a code that nobody wrote. */
  text(code: string, places?: Readonly<Record<string, string>>): string;
}

const read = z.record(z.string(), words).parse(parse(readFileSync(FILE, 'utf8')));

/** What the compass says, in a language. */
export function sayingsIn(language: GuidanceLanguage): Sayings {
  return {
    text: (code, places = {}) => {
      const sentence = read[code]?.[language];
      if (sentence === undefined) throw new Error(`no sentence is called ${code}`);
      return sentence.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '');
    },
  };
}
