import type { KeyObject } from 'node:crypto';
import type { Storage } from '@plusloin/platform';
import {
  anchorFolder,
  anchorPath,
  readSigned,
  sha256Of,
  type Anchor,
  type AnchorFile,
} from './anchor-file.js';
import type { Finding } from './finding.js';

/** A line of ledger.anchor. */
export interface AnchorRow {
  readonly number: number;
  readonly path: string;
  readonly sha256: string;
}

export const ANCHOR_ROWS = `
  select number, path, encode(sha256, 'hex') as sha256 from ledger.anchor order by number`;

/** The anchors of a cooperative as the storage holds them. */
export class AnchorShelf {
  private readonly files = new Map<string, ShelvedFile>();

  private constructor(
    private readonly storage: Storage,
    private readonly publicKey: KeyObject,
    private readonly cooperative: { readonly id: string; readonly slug: string },
  ) {}

  /** All in the folder of the cooperative, but for the paths that are `known`. */
  static async of(
    storage: Storage,
    publicKey: KeyObject,
    cooperative: { readonly id: string; readonly slug: string },
    known: ReadonlySet<string> = new Set(),
  ): Promise<AnchorShelf> {
    const shelf = new AnchorShelf(storage, publicKey, cooperative);
    for (const path of await storage.list(anchorFolder(cooperative.slug))) {
      if (!known.has(path)) await shelf.read(path);
    }
    return shelf;
  }

  /** Reads what the database lists and the folder did not show: it lies elsewhere, or nowhere. */
  async readListed(rows: readonly AnchorRow[]): Promise<void> {
    for (const { path } of rows) {
      if (!this.files.has(path) && (await this.storage.exists(path))) await this.read(path);
    }
  }

  /** The anchors that can be trusted, in order; what is wrong with the others goes to `find`. */
  judge(rows: readonly AnchorRow[], find: (finding: Finding) => void): AnchorFile[] {
    const named = new Set<number>();
    const findAt = (number: number, path: string, says: string) => {
      if (!named.has(number)) find({ check: 'ledger.anchors', entity: '*', where: path, says });
      named.add(number);
    };
    for (const { number, path, fault } of this.files.values()) {
      if (fault !== undefined) findAt(number, path, fault);
    }
    for (const { number, path, sha256 } of rows) {
      const file = this.files.get(path);
      if (file === undefined) findAt(number, path, 'Cette ancre manque dans le stockage.');
      else if (file.sha256 !== sha256) findAt(number, path, 'Ce n’est plus le fichier ancré.');
    }
    const sound = this.sound();
    this.follow(sound, findAt);
    return sound;
  }

  /** The anchors whose signature holds. */
  sound(): AnchorFile[] {
    const sound = [...this.files.values()].flatMap(({ path, sha256, anchor }) =>
      anchor ? [{ path, sha256, anchor }] : [],
    );
    return sound.sort((a, b) => a.anchor.number - b.anchor.number);
  }

  /** Each anchor names the one before it. */
  private follow(
    sound: readonly AnchorFile[],
    findAt: (number: number, path: string, says: string) => void,
  ): void {
    let before: AnchorFile | undefined;
    for (const file of sound) {
      const { number, previous } = file.anchor;
      for (let gone = (before?.anchor.number ?? 0) + 1; gone < number; gone += 1) {
        findAt(gone, `ancre n° ${gone}`, `Cette ancre manque : ${file.path} vient après elle.`);
      }
      const isNext = number === (before?.anchor.number ?? 0) + 1;
      if (isNext && previous !== (before?.sha256 ?? null)) {
        findAt(number, file.path, 'Cette ancre ne suit pas celle qui la précède.');
      }
      before = file;
    }
  }

  private async read(path: string): Promise<void> {
    const bytes = await this.storage.get(path);
    const read = readSigned(bytes, this.publicKey);
    const number = Number(/(\d{6,})-[^/]*$/.exec(path)?.[1] ?? 0);
    const known = { path, number, sha256: sha256Of(bytes) };
    if ('fault' in read) this.files.set(path, { ...known, fault: read.fault });
    else if (this.isAtHome(read.anchor, path)) {
      this.files.set(path, { ...known, anchor: read.anchor });
    } else this.files.set(path, { ...known, fault: 'Cette ancre n’est pas à sa place.' });
  }

  private isAtHome(anchor: Anchor, path: string): boolean {
    return anchor.cooperative.id === this.cooperative.id && anchorPath(anchor) === path;
  }
}

interface ShelvedFile {
  readonly path: string;
  /** As its name says, for a file that cannot be read. */
  readonly number: number;
  readonly sha256: string;
  readonly anchor?: Anchor;
  readonly fault?: string;
}
