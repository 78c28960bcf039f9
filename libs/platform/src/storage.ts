import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { setImmediate as turn } from 'node:timers/promises';
import { NotFound, StoragePathRefused, StorageUnavailable } from './platform.errors.js';

/** What a stored file is known by. */
export interface Stored {
  readonly sha256: string;
  readonly bytes: number;
}

/** Where files live: statements, anchors, originals. Paths are relative and use '/'. */
export interface Storage {
  /** When it returns, the whole file is there and survives a power cut; before, nothing of it. */
  put(path: string, content: Content): Promise<Stored>;
  /** As `put`; where something else is already, `null`, and it stays what it is. */
  putOnce(path: string, content: Content): Promise<Stored | null>;
  get(path: string): Promise<Buffer>;
  /** The same bit by bit, for what does not fit into memory. */
  open(path: string): Promise<Readable>;
  exists(path: string): Promise<boolean>;
  /** Takes a file away for ever; one that is not there is no fault. */
  remove(path: string): Promise<void>;
  /** The paths that begin with the prefix, in order. */
  list(prefix: string): Promise<string[]>;
}

export type Content = Uint8Array | AsyncIterable<Uint8Array>;

/** Files in a folder of the server. */
export class FolderStorage implements Storage {
  private readonly root: string;
  private readonly syncs = new Map<string, Promise<void>>();

  constructor(root: string) {
    this.root = resolve(root);
  }

  put(path: string, content: Content): Promise<Stored> {
    return this.written(path, content, async (draft, target, stored) => {
      await rename(draft, target);
      return stored;
    });
  }

  putOnce(path: string, content: Content): Promise<Stored | null> {
    return this.written(path, content, async (draft, target, stored) => {
      const before = await hashOf(target);
      if (before === null) await rename(draft, target);
      else await rm(draft);
      return before === null || before === stored.sha256 ? stored : null;
    });
  }

  /** The whole content in a draft of its own, and in the end the folder as `place` left it. */
  private async written<T>(
    path: string,
    content: Content,
    place: (draft: string, target: string, stored: Stored) => Promise<T>,
  ): Promise<T> {
    const target = this.placeOf(path);
    const folder = dirname(target);
    // A name of its own in the same folder: two writers do not meet, and rename stays on one disk.
    const draft = join(folder, `.${randomUUID()}.part`);
    try {
      await this.makeFolder(folder);
      const placed = await place(draft, target, await writeThrough(draft, content));
      await this.synced(folder);
      return placed;
    } catch (error) {
      await rm(draft, { force: true }).catch(() => undefined);
      throw asStorageError(error);
    }
  }

  async get(path: string): Promise<Buffer> {
    const place = this.placeOf(path);
    try {
      return await readFile(place);
    } catch (error) {
      if (isAbsent(error)) throw new NotFound('file', path);
      throw asStorageError(error);
    }
  }

  async open(path: string): Promise<Readable> {
    const place = this.placeOf(path);
    if (!(await this.exists(path))) throw new NotFound('file', path);
    return createReadStream(place);
  }

  async exists(path: string): Promise<boolean> {
    const place = this.placeOf(path);
    try {
      return (await stat(place)).isFile();
    } catch (error) {
      if (isAbsent(error)) return false;
      throw asStorageError(error);
    }
  }

  async remove(path: string): Promise<void> {
    const place = this.placeOf(path);
    try {
      await rm(place, { force: true });
      await this.synced(dirname(place));
    } catch (error) {
      if (!isAbsent(error)) throw asStorageError(error);
    }
  }

  async list(prefix: string): Promise<string[]> {
    const folder = prefix.slice(0, prefix.lastIndexOf('/') + 1);
    const place = folder === '' ? this.root : this.placeOf(folder.slice(0, -1));
    try {
      const entries = await readdir(place, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(this.root, join(entry.parentPath, entry.name)))
        .map((path) => path.split(sep).join('/'))
        .filter((path) => path.startsWith(prefix))
        .sort();
    } catch (error) {
      if (isAbsent(error)) return [];
      throw asStorageError(error);
    }
  }

  /** Names that could climb out, hide or mean another file on another system are refused. */
  private placeOf(path: string): string {
    const isSafe = path.length <= 500 && path.split('/').every((part) => SAFE_PART.test(part));
    if (!isSafe) throw new StoragePathRefused();
    return join(this.root, ...path.split('/'));
  }

  /** Files that are placed at the same time are made durable by one sync of their folder. */
  private synced(folder: string): Promise<void> {
    const waiting = this.syncs.get(folder);
    if (waiting !== undefined) return waiting;
    const next = turn().then(() => {
      this.syncs.delete(folder);
      return syncFolder(folder);
    });
    this.syncs.set(folder, next);
    return next;
  }

  /** A new folder is only durable once the folder above it knows it. */
  private async makeFolder(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true });
    if (first === undefined) return;
    for (let at = folder; at.length >= first.length; at = dirname(at)) {
      await syncFolder(dirname(at));
    }
  }
}

const SAFE_PART = /^[A-Za-z0-9_][A-Za-z0-9_.+=@-]{0,199}$/;

async function hashOf(place: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(place)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

async function writeThrough(draft: string, content: Content): Promise<Stored> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(draft, 'wx');
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      hash.update(chunk);
      bytes += chunk.byteLength;
      // Unlike `write`, it goes on until the whole chunk is written.
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}

async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder; its file system keeps names by itself.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isAbsent(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}

const TROUBLES = new Set(['ENOSPC', 'EDQUOT', 'EIO', 'EROFS', 'EACCES', 'EPERM', 'EMFILE']);

function asStorageError(error: unknown): unknown {
  return TROUBLES.has(codeOf(error)) ? new StorageUnavailable(error) : error;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
