/** A name that no text of the books may show, and what stands in its place. */
export interface HiddenName {
  readonly pseudonym: string;
  readonly name: string;
}

/** Stands where a text said something of a person that no pseudonym can say. */
export const LEFT_OUT = '…';

/**
 * Finds the names of persons in a text: in any order, with or without accents and capitals, with
 * initials. Near a person (in an entry of theirs) one word of the name is enough; elsewhere two
 * words of it become the pseudonym, and one, which may mean somebody else, is left out.
 */
export class PersonNames {
  private readonly ofPerson = new Map<string, KnownName[]>();
  private readonly withWord = new Map<string, KnownName[]>();

  constructor(names: readonly HiddenName[]) {
    for (const { pseudonym, name } of names) {
      const words = wordsOf(name).map((word) => word.folded);
      const solids = new Set(words.filter(isSolid));
      const known = { pseudonym, words: new Set(words), solids };
      addTo(this.ofPerson, pseudonym, known);
      for (const word of known.words) addTo(this.withWord, word, known);
    }
  }

  /** `near`: the pseudonyms of those whom the entry is about. */
  hide(text: string, near: ReadonlySet<string> = new Set()): string {
    const words = wordsOf(text);
    const nearNames = [...near].flatMap((pseudonym) => this.ofPerson.get(pseudonym) ?? []);
    let hidden = '';
    let from = 0;
    for (let at = 0; at < words.length; ) {
      const found = this.nameAt(text, words, at, near) ?? joinedName(words[at], nearNames, at);
      if (found === undefined) {
        at += 1;
        continue;
      }
      const last = words[found.last];
      hidden += text.slice(from, words[at].from) + found.shown;
      from = last.from + last.text.length;
      at = found.last + 1;
    }
    return hidden + text.slice(from);
  }

  private nameAt(
    text: string,
    words: readonly Word[],
    at: number,
    near: ReadonlySet<string>,
  ): FoundName | undefined {
    const runs = this.namesFrom(words, at, near).map((name) => ({
      ...{ name, isNear: near.has(name.pseudonym) },
      ...runFrom(text, words, at, name),
    }));
    const told = runs.filter(({ name, solids, isNear }) =>
      isNear ? solids > 0 : solids > 1 || (solids === 1 && isWhole(name, words[at])),
    );
    const best = told.sort(
      (a, b) => b.solids - a.solids || Number(b.isNear) - Number(a.isNear) || b.last - a.last,
    )[0];
    if (best !== undefined) {
      const { solids, isNear, last } = best;
      const equals = told.filter((one) => one.solids === solids && one.isNear === isNear);
      const isOne = new Set(equals.map(({ name }) => name.pseudonym)).size === 1;
      return { last, shown: isOne ? best.name.pseudonym : LEFT_OUT };
    }
    const { folded } = words[at];
    const isLone = this.withWord.has(folded) && isSolid(folded) && isTelling(words[at]);
    return isLone ? { last: at, shown: LEFT_OUT } : undefined;
  }

  /** Names that may begin at a place: of a word that many bear, those with the next one too. */
  private namesFrom(
    words: readonly Word[],
    at: number,
    near: ReadonlySet<string>,
  ): readonly KnownName[] {
    const { folded } = words[at];
    const bearers = this.withWord.get(folded) ?? [];
    if (bearers.length <= MANY) return bearers;
    const next = words[at + 1]?.folded ?? '';
    const others = this.withWord.get(next) ?? [];
    const [few, other] = others.length < bearers.length ? [others, folded] : [bearers, next];
    const ofNear = [...near].flatMap((pseudonym) => this.ofPerson.get(pseudonym) ?? []);
    return [
      ...few.filter((name) => name.words.has(other)),
      ...ofNear.filter((name) => name.words.has(folded)),
    ];
  }
}

/** Two hundred persons called Marie are not tried one by one. */
const MANY = 10;

interface KnownName {
  readonly pseudonym: string;
  readonly words: ReadonlySet<string>;
  /** Those that tell a person from another: not 'de', not a letter alone. */
  readonly solids: ReadonlySet<string>;
}

interface FoundName {
  /** The place of its last word. */
  readonly last: number;
  readonly shown: string;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
}

function addTo(map: Map<string, KnownName[]>, key: string, name: KnownName): void {
  const others = map.get(key);
  if (others === undefined) map.set(key, [name]);
  else others.push(name);
}

/** The words of the name from a place on, one beside the other; initials count as words. */
function runFrom(text: string, words: readonly Word[], at: number, name: KnownName) {
  let last = at;
  const solids = new Set<string>();
  for (let i = at; i < words.length; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    const between = i === at ? '' : text.slice(before.from + before.text.length, word.from);
    const isBeside = /^[\s'’.,/_-]{0,3}$/.test(between);
    const isOfName = name.words.has(word.folded) || (i > at && isInitialIn(name, word.folded));
    if (!isBeside || !isOfName) break;
    if (name.solids.has(word.folded)) solids.add(word.folded);
    last = i;
  }
  return { last, solids: solids.size };
}

const isInitialIn = ({ solids }: KnownName, folded: string): boolean =>
  folded.length === 1 && [...solids].some((word) => word.startsWith(folded));

/** 'FACTDUPONT2026': programs write names and numbers as one word. */
function joinedName(
  word: Word,
  near: readonly KnownName[],
  at: number,
): FoundName | undefined {
  const holder = near.find(({ solids }) =>
    [...solids].some((solid) => solid.length >= 4 && word.folded.includes(solid)),
  );
  return holder && { last: at, shown: holder.pseudonym };
}

const isWhole = ({ solids }: KnownName, word: Word): boolean =>
  solids.size === 1 && isTelling(word);

/** A word long enough, and written as names are: 'maison' is none, 'Maison' may be one. */
const isTelling = ({ text, folded }: Word): boolean =>
  folded.length >= 4 && text[0] !== text[0].toLowerCase();

const PARTICLES = new Set(
  'de du des la le les van den der ter von zu di da dos et en mme mlle mr madame monsieur'.split(
    ' ',
  ),
);

const isSolid = (word: string): boolean =>
  word.length >= 2 && !PARTICLES.has(word) && (/\p{L}/u.test(word) || word.length >= 5);

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    ...{ text: word, from: index },
    folded: folded(word),
  }));

const folded = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
