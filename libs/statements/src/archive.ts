import { createHash } from 'node:crypto';
import type { ArchivedFile } from '@plusloin/membership';
import type { Content, Services } from '@plusloin/platform';
import type { ListedFile } from './statement-files.js';

/** Files put into one folder, each known by its hash. */
export class Archive {
  readonly files: ArchivedFile[] = [];

  constructor(
    private readonly storage: Services['storage'],
    readonly folder: string,
  ) {}

  async add(path: string, content: Content): Promise<void> {
    this.files.push({ path, ...(await this.storage.put(`${this.folder}/${path}`, content)) });
  }

  /** In the form of `sha256sum`, which checks it. */
  hashes(): string {
    return this.files
      .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
      .sort()
      .join('');
  }
}

/** A statement as it was published: what is not what its list says is no proof of anything. */
export async function publishedBytes(
  storage: Services['storage'],
  { path, sha256 }: Pick<ListedFile, 'path' | 'sha256'>,
): Promise<Buffer> {
  const bytes = await storage.get(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) throw new Error(`${path} is not what was published`);
  return bytes;
}
