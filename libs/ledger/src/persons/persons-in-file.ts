import { isPseudonym } from '@plusloin/vault';
import type { ImportedEntry, ImportedLine } from '../exchange/index.js';
import type { BookablePractices } from '../transfer/bookable-practices.js';
import type { FileRefusal } from '../transfer/file-refusals.js';

/** A natural person among the auxiliaries of a file. */
export interface PersonInFile {
  readonly code: string;
  /** As the lines write it, each way once; the first is the name that is sealed. */
  readonly labels: readonly string[];
  /** Whose persons they are: of each member whose lines name the auxiliary. */
  readonly memberIds: readonly string[];
}

/** Gathers, over the whole file, who among its auxiliaries is a person and of which member. */
export class PersonsInFile {
  private readonly seen = new Map<string, Seen>();

  constructor(
    private readonly practices: BookablePractices,
    private readonly prefixes: readonly string[],
  ) {}

  see(entry: ImportedEntry): void {
    for (const line of entry.lines) {
      const { auxiliaryCode: code, auxiliaryLabel: label } = line;
      if (code === undefined || isHiddenAlready(code, label)) continue;
      const one = this.seenOf(code);
      one.isMarked ||= line.isPerson === true || this.prefixes.some((p) => code.startsWith(p));
      if (label !== undefined && one.labels.size < MOST_LABELS) one.labels.add(label);
      const memberId = memberOf(line, entry, this.practices);
      if (memberId === undefined) one.unplaced ??= line.line;
      else one.memberIds.add(memberId);
    }
  }

  list(): PersonInFile[] {
    return this.marked().map(([code, { labels, memberIds }]) => ({
      ...{ code, labels: labels.size === 0 ? [code] : [...labels], memberIds: [...memberIds] },
    }));
  }

  /** Nobody could open what is sealed for no member. */
  refusals(): FileRefusal[] {
    return this.marked().flatMap(([code, { unplaced }]) =>
      unplaced === undefined
        ? []
        : [{ line: unplaced, code: 'import.person-without-member', what: code, ...UNPLACED }],
    );
  }

  private marked(): [string, Seen][] {
    return [...this.seen].filter(([, { isMarked }]) => isMarked);
  }

  private seenOf(code: string): Seen {
    const known = this.seen.get(code);
    if (known !== undefined) return known;
    const fresh: Seen = { isMarked: false, labels: new Set(), memberIds: new Set() };
    this.seen.set(code, fresh);
    return fresh;
  }
}

/** The member of the line's practice, of the entry's only one, or of all these books. */
export function memberOf(
  line: ImportedLine,
  entry: ImportedEntry,
  practices: BookablePractices,
): string | undefined {
  if (line.practice !== undefined) return practices.memberOf(line.practice);
  const codes = entry.lines.flatMap(({ practice }) => practice ?? []);
  const members = new Set(codes.map((code) => practices.memberOf(code)));
  return members.size === 1 ? [...members][0] : practices.onlyMember;
}

/** One of our own exports comes back: there is no name behind the pseudonym. */
export const isHiddenAlready = (code: string, label: string | undefined): boolean =>
  isPseudonym(code) && (label === undefined || label === code);

interface Seen {
  isMarked: boolean;
  readonly labels: Set<string>;
  readonly memberIds: Set<string>;
  unplaced?: number;
}

const MOST_LABELS = 20;

const UNPLACED = {
  why: 'Personne ne pourrait lire ce nom : la ligne n’a pas d’activité qui dise qui accompagne.',
  mend: 'Donne une activité à la ligne, par une colonne du fichier ou une règle du mapping.',
};
