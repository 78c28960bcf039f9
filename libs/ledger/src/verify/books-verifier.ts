import type { KeyObject } from 'node:crypto';
import type { Actor, Check, Storage, Tx, Work } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { sha256Of, type AnchorFile } from './anchor-file.js';
import { ANCHOR_ROWS, AnchorShelf, type AnchorRow } from './anchor-shelf.js';
import { booksOf, checkBooks, type AnchoredProof, type BooksRow } from './check-books.js';
import { Findings, type Finding, type Verification } from './finding.js';
import { ledgerChecks } from './ledger-checks.js';
import { checkLog } from './log-proof.js';
import { runChecks } from './run-checks.js';

/**
 * Recomputes the books of a cooperative from their rows and compares them with all that was kept
 * beside them: hashes, numbers, balances, registers, signed anchors, files. It mends nothing.
 */
export class BooksVerifier {
  /** `checks`: what else must find nothing; an operator asks those of every context. */
  constructor(
    private readonly work: Work,
    private readonly storage: Storage,
    private readonly publicKey: KeyObject,
    private readonly checks: readonly Check[] = ledgerChecks,
  ) {}

  async verify(actor: Actor): Promise<Verification> {
    const { cooperativeId: id, slug } = await this.work.read(actor, cooperativeOf);
    // Before the snapshot of the books: all that these anchors hold is then in it.
    const shelf = await AnchorShelf.of(this.storage, this.publicKey, { id, slug });
    const { findings, ...read } = await this.work.read(actor, (tx) => this.readAll(tx, shelf));
    await this.compareFiles(read.anchors, findings);
    const { entities, anchors } = read;
    return {
      entities,
      anchors: { count: anchors.length, lastAt: anchors.at(-1)?.anchor.at ?? null },
      findings: findings.list(),
    };
  }

  private async readAll(tx: Tx, shelf: AnchorShelf) {
    const findings = new Findings();
    const add = (finding: Finding) => findings.add(finding);
    const rows = await tx.query<AnchorRow>(ANCHOR_ROWS);
    await shelf.readListed(rows);
    const anchors = shelf.judge(rows, add);
    const all = await booksOf(tx);
    const entities = [];
    for (const books of all) {
      entities.push(await checkBooks(tx, books, proofOf(books, anchors), add));
    }
    namesOf(anchors, all, add);
    await checkLog(tx, anchors, add);
    await runChecks(tx, this.checks, add);
    return { entities, anchors, findings };
  }

  /** The statements that were anchored are what they were, byte for byte. */
  private async compareFiles(anchors: readonly AnchorFile[], findings: Findings): Promise<void> {
    const compared = new Set<string>();
    for (const { anchor, path: by } of anchors) {
      for (const { path, sha256: expected } of anchor.files) {
        if (compared.has(`${expected} ${path}`)) continue;
        compared.add(`${expected} ${path}`);
        const found = await this.sha256At(path);
        if (found === expected) continue;
        const says = found
          ? `Ce fichier a été changé depuis l’ancre ${by}.`
          : `Ce fichier manque, que l’ancre ${by} nomme.`;
        const hashes = { expected, found: found ?? 'aucun fichier' };
        findings.add({ check: 'ledger.files', entity: '*', where: path, says, ...hashes });
      }
    }
  }

  private async sha256At(path: string): Promise<string | null> {
    if (!(await this.storage.exists(path))) return null;
    return sha256Of(await this.storage.get(path));
  }
}

/** Each place is compared once, however often it was anchored without a new entry. */
function proofOf({ code }: BooksRow, anchors: readonly AnchorFile[]): AnchoredProof {
  const heads = new Map<string, AnchoredProof['heads'][number]>();
  const marks = new Map<string, AnchoredProof['marks'][number]>();
  for (const { anchor, path } of anchors) {
    const books = anchor.books.find(({ entity }) => entity === code);
    if (books === undefined) continue;
    const { sequence, hash, registers } = books;
    const place = `${sequence} ${hash}`;
    if (!heads.has(place)) heads.set(place, { sequence, hash, path });
    for (const mark of registers) {
      const key = `${mark.name} ${mark.last} ${mark.hash}`;
      if (!marks.has(key)) marks.set(key, { ...mark, path });
    }
  }
  return { heads: [...heads.values()], marks: [...marks.values()] };
}

/** Books that were anchored are still there, under the same code and number. */
function namesOf(
  anchors: readonly AnchorFile[],
  all: readonly BooksRow[],
  add: (finding: Finding) => void,
): void {
  const registrationOf = new Map(all.map((books) => [books.code, books.registration]));
  const named = new Set<string>();
  for (const { anchor, path } of anchors) {
    for (const { entity, registration: expected } of anchor.books) {
      const found = registrationOf.get(entity) ?? 'aucune';
      if (found === expected || named.has(entity)) continue;
      named.add(entity);
      add({
        check: 'ledger.anchors',
        entity,
        where: `livres ${entity}`,
        says: `L’ancre ${path} connaît ces livres sous un autre numéro d’entreprise.`,
        expected,
        found,
      });
    }
  }
}
