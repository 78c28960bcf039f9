import { createHash } from 'node:crypto';
import { chmod, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { NotFound, StoragePathRefused, StorageUnavailable } from './platform.errors.js';
import { FolderStorage } from './storage.js';

describe('The storage', () => {
  let root: string;
  let storage: FolderStorage;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'plusloin storage '));
    storage = new FolderStorage(join(root, 'files'));
  });

  const bytes = (text: string) => new TextEncoder().encode(text);
  async function* chunks(...texts: string[]) {
    for (const text of texts) yield bytes(text);
  }
  // sha256 of 'abc', FIPS 180-4 example.
  const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

  it('keeps a file and says what it is known by', async () => {
    expect(await storage.put('p/2026-Q3/a.pdf', bytes('abc'))).toEqual({ sha256: ABC, bytes: 3 });
    expect((await storage.get('p/2026-Q3/a.pdf')).toString()).toBe('abc');
    expect(await storage.exists('p/2026-Q3/a.pdf')).toBe(true);
    expect(await storage.exists('p/2026-Q3/b.pdf')).toBe(false);
    expect(await storage.exists('p/2026-Q3')).toBe(false);
  });

  it('takes a stream of any length', async () => {
    expect(await storage.put('a', chunks('a', '', 'bc'))).toEqual({ sha256: ABC, bytes: 3 });
    const big = new Uint8Array(3_000_000).fill(7);
    const sha256 = createHash('sha256').update(big).digest('hex');
    expect(await storage.put('big', big)).toEqual({ sha256, bytes: 3_000_000 });
  });

  it('replaces a file whole', async () => {
    await storage.put('a', bytes('a longer text'));
    await storage.put('a', bytes('abc'));
    expect((await storage.get('a')).toString()).toBe('abc');
  });

  it('takes a file away for ever, and is content when it is away already', async () => {
    await storage.put('p/a', bytes('abc'));
    await storage.remove('p/a');
    await storage.remove('p/a');
    await storage.remove('never/there');
    expect([await storage.exists('p/a'), await storage.list('')]).toEqual([false, []]);
  });

  it('writes once what must stay what it is', async () => {
    const known = { sha256: ABC, bytes: 3 };
    expect(await storage.putOnce('p/a', chunks('ab', 'c'))).toEqual(known);
    expect(await storage.putOnce('p/a', bytes('abc'))).toEqual(known);
    expect(await storage.putOnce('p/a', bytes('abd'))).toBeNull();
    expect((await storage.get('p/a')).toString()).toBe('abc');
    expect(await readdir(join(root, 'files', 'p'))).toEqual(['a']);
  });

  it('keeps what was there when the new content breaks off', async () => {
    await storage.put('a', bytes('abc'));
    async function* broken() {
      yield bytes('half');
      throw new Error('planted');
    }
    await expect(storage.put('a', broken())).rejects.toThrow('planted');
    expect((await storage.get('a')).toString()).toBe('abc');
    expect(await readdir(join(root, 'files'))).toEqual(['a']);
  });

  it('lets two writers of one file each write it whole', async () => {
    const texts = Array.from({ length: 20 }, (_, i) => String(i).repeat(1000 + i));
    await Promise.all(texts.map((text) => storage.put('p/a', bytes(text))));
    expect(texts).toContain((await storage.get('p/a')).toString());
    expect(await storage.list('')).toEqual(['p/a']);
  });

  it('lists what begins with a prefix, in order, without drafts', async () => {
    for (const path of ['b/2', 'b/10', 'a/1', 'bc', 'b/c/d']) await storage.put(path, bytes('x'));
    await writeFile(join(root, 'files', 'b', '.left.part'), 'x');
    expect(await storage.list('b')).toEqual(['b/10', 'b/2', 'b/c/d', 'bc']);
    expect(await storage.list('b/')).toEqual(['b/10', 'b/2', 'b/c/d']);
    expect(await storage.list('b/1')).toEqual(['b/10']);
    expect(await storage.list('nothing/')).toEqual([]);
    expect(await new FolderStorage(join(root, 'never')).list('')).toEqual([]);
  });

  it.each([
    '../a',
    'a/../../b',
    '/etc/passwd',
    'a//b',
    '',
    '.',
    '..',
    'a/.hidden',
    'a\\b',
    'C:\\a',
    'a\0b',
    'a/',
    'é',
    'a\nb',
    'x'.repeat(300),
  ])('refuses the path %j', async (path) => {
    await expect(storage.put(path, bytes('x'))).rejects.toThrow(StoragePathRefused);
    await expect(storage.get(path)).rejects.toThrow(StoragePathRefused);
    await expect(storage.exists(path)).rejects.toThrow(StoragePathRefused);
    expect(await readdir(root)).toEqual([]);
  });

  it('cannot list outside', async () => {
    await expect(storage.list('../')).rejects.toThrow(StoragePathRefused);
    await expect(storage.list('/etc/')).rejects.toThrow(StoragePathRefused);
  });

  it('tells a file that is not there from a storage that is not there', async () => {
    await expect(storage.get('a')).rejects.toThrow(NotFound);
    await writeFile(join(root, 'closed'), 'a file, not a folder');
    await expect(new FolderStorage(join(root, 'closed')).put('a', bytes('x'))).rejects.toThrow();
    if (process.getuid?.() === 0) return; // Nothing is closed to root.
    await storage.put('a', bytes('x'));
    await chmod(join(root, 'files'), 0o500);
    await expect(storage.put('b', bytes('x'))).rejects.toThrow(StorageUnavailable);
  });
});
