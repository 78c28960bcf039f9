import type { EntryRow, PostingRow, Reader } from './book-rows.js';
import {
  chainHashOf,
  digestOf,
  formOf,
  isWellFormed,
  isWholeMilliseconds,
} from './entry-form.js';
import { where, type Finding } from './finding.js';

/** A head that a signed anchor holds: what the hash at this place was when it was anchored. */
export interface AnchoredHead {
  readonly sequence: number;
  readonly hash: string;
  /** The file of the anchor. */
  readonly path: string;
}

/** What the database says of the end of the chain. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: Buffer;
}

/**
 * Follows the chain: places 1 to n without a hole, each digest that of the rows, each hash that of
 * the one before it, each anchored hash where it was, and the head at the end.
 */
export class ChainReader implements Reader {
  /** How far the books were read. */
  last = 0;
  hash: Buffer = Buffer.alloc(0);
  private readonly heads: readonly AnchoredHead[];
  private nextHead = 0;
  private proven = 0;
  private isContradicted = false;

  /** `heads` in any order. */
  constructor(
    private readonly find: (finding: Omit<Finding, 'entity'>) => void,
    heads: readonly AnchoredHead[],
  ) {
    // Books that were empty when they were anchored prove nothing.
    const real = heads.filter((head) => head.sequence > 0);
    this.heads = real.sort((a, b) => a.sequence - b.sequence);
  }

  see(entry: EntryRow, postings: readonly PostingRow[]): void {
    this.placeOf(entry);
    const form = formOf(entry, postings);
    const digest = digestOf(form);
    const expected = chainHashOf(this.hash, digest, entry);
    if (!digest.equals(entry.digest)) this.broken(entry, CHANGED, [entry.digest, digest]);
    else if (!expected.equals(entry.hash)) this.broken(entry, UNLINKED, [entry.hash, expected]);
    else if (!isWholeMilliseconds(entry.recordedAt)) this.broken(entry, MOVED);
    else if (!isWellFormed(form, postings.length)) this.broken(entry, MARKED);
    // On from what is stored: each change is named once, not all that follows it.
    this.hash = entry.hash;
    this.last = entry.sequence;
    this.compareWithAnchors();
  }

  /** After the last entry: the head of the books, and what was anchored beyond it. */
  end(head: ChainHead | null): void {
    const cut = this.heads.at(-1);
    if (cut !== undefined && cut.sequence > this.last) {
      // What is left behind the last proof may be what it was, or have moved up.
      const first = this.isContradicted ? this.last + 1 : this.proven + 1;
      this.find({
        check: 'ledger.anchors',
        where: where.entries(first, cut.sequence),
        says: `De ces écritures, toutes ne sont plus dans les livres (ancre ${cut.path}).`,
        expected: `jusqu’à l’écriture ${cut.sequence}`,
        found: `jusqu’à l’écriture ${this.last}`,
      });
    }
    if (head?.sequence === this.last && head.hash.equals(this.hash)) return;
    this.find({
      check: 'ledger.head',
      where: `tête de la chaîne, après l’écriture ${this.last}`,
      says: 'La tête de la chaîne n’est pas la dernière écriture.',
      expected: headline(this.last, this.hash),
      found: head ? headline(head.sequence, head.hash) : 'aucune',
    });
  }

  private placeOf(entry: EntryRow): void {
    if (entry.sequence === this.last + 1) return;
    this.find({
      check: 'ledger.chain',
      where: where.entries(this.last + 1, Math.max(entry.sequence - 1, this.last + 1)),
      says: 'Il manque des écritures à cet endroit de la chaîne.',
      expected: String(this.last + 1),
      found: String(entry.sequence),
    });
  }

  private compareWithAnchors(): void {
    for (let head = this.heads[this.nextHead]; head && head.sequence <= this.last; ) {
      // A head in a hole of the chain is passed over: the hole is named already.
      if (head.sequence === this.last) this.compareWith(head);
      this.nextHead += 1;
      head = this.heads[this.nextHead];
    }
  }

  private compareWith(head: AnchoredHead): void {
    const found = this.hash.toString('hex');
    if (this.isContradicted) return;
    if (head.hash === found) {
      this.proven = this.last;
      return;
    }
    // All that follows hangs on it: the first contradiction says all that the anchors know.
    this.isContradicted = true;
    this.find({
      check: 'ledger.anchors',
      where: where.entries(this.proven + 1, this.last),
      says: `Une de ces écritures a été récrite depuis l’ancre ${head.path}.`,
      expected: head.hash,
      found,
    });
  }

  private broken(entry: EntryRow, says: string, hashes?: [expected: Buffer, found: Buffer]): void {
    const [expected, found] = hashes?.map((one) => one.toString('hex')) ?? [];
    const compared = expected && found ? { expected, found } : {};
    this.find({ check: 'ledger.chain', where: where.entry(entry), says, ...compared });
  }
}

const CHANGED = 'Le contenu de cette écriture n’est plus celui qui a été enregistré.';
const UNLINKED = 'Cette écriture ne suit plus celle qui la précède : un maillon a été changé.';
const MOVED = 'L’instant de son enregistrement a été changé.';
const MARKED = 'Un de ses textes contient un signe interdit, qui peut cacher une ligne.';

const headline = (sequence: number, hash: Buffer): string =>
  `écriture ${sequence}, ${hash.toString('hex') || 'aucune empreinte'}`;
