import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GuidanceLanguage, GuidanceSaying } from '@plusloin/contracts';
import type { CalendarDate } from '@plusloin/kernel';
import { UnfitSaying } from '../guidance.errors.js';
import { readSources } from '../rules/rule-book.js';
import type { Source } from '../rules/rule-file.js';
import { versionOf } from '../rules/version-of.js';
import { dayIn } from './day-in.js';
import { isProven, sayingsIn as sayingsInFile, type SayingText } from './saying-file.js';

/** Beside the sources and beside what is built from them alike. */
const OWN_SAYINGS = fileURLToPath(new URL('../../sayings/', import.meta.url));

type Places = Readonly<Record<string, string>>;

/** A sentence before it is put into a language. */
export interface Said {
  readonly code: string;
  readonly places?: Places;
}

/** Sentences in one language, by their codes. */
export interface Sayings {
  readonly version: string;
  /** Places in braces are filled. @throws Error of a code that nobody wrote, or an empty place. */
  text(code: string, places?: Places): string;
  /** What stands first in every answer of a day: an estimate, and no advice. */
  estimate(on: CalendarDate): string;
  /** With its proof. */
  saying(said: Said): GuidanceSaying;
  /** Whether the law says so on a day; plain wording always holds. */
  holds(code: string, on: CalendarDate): boolean;
}

/** All sayings of this release and where they were read. */
export interface SayingBook {
  /** What was said beside figures. */
  readonly version: string;
  readonly sayings: ReadonlyMap<string, SayingText>;
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Reads every saying below a folder.
 *
 * @throws UnfitSaying when one may not be said, or stands twice.
 */
export function readSayings(folder: string = OWN_SAYINGS): SayingBook {
  const sources = readSources();
  const sayings = new Map<string, SayingText>();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  for (const { file, text } of files) {
    for (const [code, saying] of sayingsInFile(file, text, sources)) {
      if (sayings.has(code)) throw new UnfitSaying(file, code, 'it stands twice');
      sayings.set(code, saying);
    }
  }
  return { version: versionOf(files), sayings, sources };
}

const own = readSayings();

/** What the compass says, in a language. */
export function sayingsIn(language: GuidanceLanguage, book: SayingBook = own): Sayings {
  const find = (code: string): SayingText => {
    const found = book.sayings.get(code);
    if (found === undefined) throw new Error(`no sentence is called ${code}`);
    return found;
  };
  const text = (code: string, places: Places = {}): string =>
    find(code)[language].replace(/\{(\w+)\}/g, (_, place: string) => {
      const filled = places[place];
      if (filled === undefined) throw new Error(`${code}: nothing fills {${place}}`);
      return filled;
    });
  return {
    ...{ version: book.version, text },
    estimate: (on) => text('estimate', { on: dayIn(on, language) }),
    saying: ({ code, places }) => ({
      ...{ code, text: text(code, places) },
      ...proofOf(find(code), book),
    }),
    holds: (code, on) => {
      const found = find(code);
      if (!isProven(found)) return true;
      return (found.depuis ?? on) <= on && on <= (found.jusque ?? on);
    },
  };
}

function proofOf(saying: SayingText, book: SayingBook): Pick<GuidanceSaying, 'source' | 'trust'> {
  if (!isProven(saying)) return { source: null, trust: null };
  const source = book.sources.get(saying.sources[0] ?? '');
  return {
    source:
      source === undefined
        ? null
        : { title: source.titre, url: source.url, readOn: source['lu le'] as CalendarDate },
    trust: saying.confiance,
  };
}
