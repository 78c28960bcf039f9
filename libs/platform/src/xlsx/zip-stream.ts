import { Zip, ZipDeflate } from 'fflate';

/**
 * A zip file written bit by bit. The first day that a zip can name stands on each of its files, and
 * the packing is the same code on every machine, so that the same content gives the same bytes.
 */
export class ZipStream {
  private readonly zip: Zip;
  private ready: Uint8Array[] = [];
  private file: ZipDeflate | undefined;

  constructor() {
    this.zip = new Zip((error, chunk) => {
      if (error !== null) throw error;
      if (chunk.length > 0) this.ready.push(chunk);
    });
  }

  begin(path: string): void {
    this.file?.push(new Uint8Array(0), true);
    this.file = new ZipDeflate(path, { level: 6 });
    // In the machine's own time, as a zip writes it: the same figures everywhere.
    this.file.mtime = new Date(1980, 0, 1);
    this.zip.add(this.file);
  }

  write(piece: string | Uint8Array): void {
    if (this.file === undefined) throw new Error('nothing was begun');
    this.file.push(typeof piece === 'string' ? Buffer.from(piece) : piece, false);
  }

  end(): void {
    this.file?.push(new Uint8Array(0), true);
    this.zip.end();
  }

  /** What is ready to leave; it is not kept. */
  take(): Uint8Array[] {
    const taken = this.ready;
    this.ready = [];
    return taken;
  }
}
