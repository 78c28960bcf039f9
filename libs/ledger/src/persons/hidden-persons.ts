import type { Tx } from '@plusloin/platform';
import { isPseudonym, type Vault } from '@plusloin/vault';
import type { ImportedEntry, ImportedLine, OwnParticulars } from '../exchange/index.js';
import type { BookablePractices } from '../transfer/bookable-practices.js';
import { PersonNames, type HiddenName } from './person-names.js';
import { memberOf, type PersonInFile } from './persons-in-file.js';
import { withoutNumbers, withoutParticulars } from './told-particulars.js';

/** What of a file the books may know: pseudonyms in the place of persons, in whatever it says. */
export class HiddenPersons {
  private readonly names: PersonNames;
  private readonly codes: ReadonlySet<string>;
  private readonly all: ReadonlySet<string>;

  private constructor(
    /** By member and code. */
    private readonly pseudonyms: ReadonlyMap<string, string>,
    persons: readonly PersonInFile[],
    known: readonly HiddenName[],
    private readonly practices: BookablePractices,
  ) {
    this.codes = new Set(persons.map(({ code }) => code));
    this.all = new Set(pseudonyms.values());
    const ofFile = persons.flatMap(({ code, labels, memberIds }) =>
      memberIds.flatMap((memberId) => {
        const pseudonym = pseudonyms.get(keyOf(memberId, code)) ?? '';
        return [code, ...labels.map(nameIn)].map((name) => ({ pseudonym, name }));
      }),
    );
    this.names = new PersonNames([...ofFile, ...known]);
  }

  /**
   * Seals whom the vault does not know yet, in a transaction of its own before the file is posted:
   * posting is long, and nobody else's keys wait for it. The same file again seals nobody twice.
   * Undefined where there is nobody to hide.
   */
  static async seal(
    tx: Tx,
    vault: Vault,
    { legalEntityId, persons, practices }: PersonsToHide,
  ): Promise<HiddenPersons | undefined> {
    const pseudonyms = new Map<string, string>();
    const memberIds = [...new Set([...practices.members, ...persons.flatMap((p) => p.memberIds)])];
    for (const memberId of memberIds) {
      const theirs = persons.filter((person) => person.memberIds.includes(memberId));
      if (theirs.length === 0) continue;
      const sealed = await vault.sealAll(
        tx,
        memberId,
        theirs.map(({ code, labels: [name] }) => ({
          ...{ source: `${legalEntityId} ${code}`, identity: { name } },
        })),
      );
      theirs.forEach(({ code }, i) => pseudonyms.set(keyOf(memberId, code), sealed[i].pseudonym));
    }
    const known = await vault.namesToHide(tx, memberIds);
    if (persons.length === 0 && known.length === 0) return undefined;
    return new HiddenPersons(pseudonyms, persons, known, practices);
  }

  entry(entry: ImportedEntry): ImportedEntry {
    const lines = entry.lines.map((line) => this.withPseudonym(line, entry));
    const near = new Set(lines.flatMap(({ auxiliaryCode: code }) => this.pseudonymIn(code)));
    const name = (text: string) => this.names.hide(text, near);
    const label = (text: string) =>
      this.names.hide(near.size > 0 ? withoutParticulars(text) : withoutNumbers(text), near);
    const { documentRef, credits } = entry;
    return {
      ...entry,
      number: name(entry.number),
      label: label(entry.label),
      ...(documentRef !== undefined && { documentRef: name(documentRef) }),
      ...(credits && { credits: { ...credits, ref: name(credits.ref) } }),
      lines: lines.map((line) => hiddenLine(line, { name, label })),
    };
  }

  /** Codes and labels of auxiliaries, of accounts: texts without an entry. */
  pairs(
    pairs: readonly (readonly [code: string, label: string])[],
  ): (readonly [string, string])[] {
    return pairs.map(([code, label]) => [code, this.names.hide(label)] as const);
  }

  /** As `pairs`, with the pseudonyms in the place of the persons. */
  auxiliaries(
    pairs: readonly (readonly [code: string, label: string])[],
  ): (readonly [string, string])[] {
    const others = this.pairs(pairs.filter(([code]) => !this.codes.has(code)));
    return [...others, ...[...this.all].map((one) => [one, one] as const)];
  }

  fileName(name: string): string {
    return this.names.hide(name, this.all);
  }

  private withPseudonym(line: ImportedLine, entry: ImportedEntry): ImportedLine {
    const { auxiliaryCode: code } = line;
    if (code === undefined || !this.codes.has(code)) return line;
    const pseudonym = this.pseudonyms.get(keyOf(memberOf(line, entry, this.practices), code));
    if (pseudonym === undefined) throw new Error('a person of the file was not sealed');
    return { ...line, auxiliaryCode: pseudonym, auxiliaryLabel: pseudonym };
  }

  private pseudonymIn(code: string | undefined): string[] {
    return code !== undefined && isPseudonym(code) ? [code] : [];
  }
}

/** Who of a file is to be hidden, and in which books. */
export interface PersonsToHide {
  readonly legalEntityId: string;
  readonly persons: readonly PersonInFile[];
  readonly practices: BookablePractices;
}

interface Hiding {
  readonly name: (text: string) => string;
  readonly label: (text: string) => string;
}

function hiddenLine(line: ImportedLine, { name, label }: Hiding): ImportedLine {
  const { settlementMode, nature, party, own } = line;
  return {
    ...line,
    label: label(line.label),
    ...(settlementMode !== undefined && { settlementMode: name(settlementMode) }),
    ...(nature !== undefined && { nature: label(nature) }),
    ...(party !== undefined && { party: label(party) }),
    ...(own && { own: hiddenOwn(own, name) }),
  };
}

function hiddenOwn(own: OwnParticulars, name: Hiding['name']): OwnParticulars {
  return {
    ...own,
    ...(own.number !== undefined && { number: name(own.number) }),
    ...(own.documentRef !== undefined && { documentRef: name(own.documentRef) }),
  };
}

/** 'Jean Dupont, rue Haute 12': the name ends where an address or a number begins. */
const nameIn = (label: string): string => /^[^,;(@\d]+/.exec(label)?.[0] ?? label;

const keyOf = (memberId: string | undefined, code: string): string => `${memberId} ${code}`;
