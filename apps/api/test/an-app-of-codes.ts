import { createHmac } from 'node:crypto';

/** The application of a telephone: RFC 6238, 30 seconds, 6 digits, SHA-1. */
export class AnAppOfCodes {
  private readonly secret: Buffer;
  private lastStep = 0;

  constructor(totpUri: string) {
    this.secret = fromBase32(new URL(totpUri).searchParams.get('secret') ?? '');
  }

  /** A code that was not shown before: from half a minute ago until half a minute from now. */
  next(): string {
    const now = Math.floor(Date.now() / 30_000);
    this.lastStep = Math.max(this.lastStep + 1, now - 1);
    if (this.lastStep > now + 1) throw new Error('all codes of this minute were shown');
    const counter = Buffer.alloc(8);
    counter.writeBigUInt64BE(BigInt(this.lastStep));
    const digest = createHmac('sha1', this.secret).update(counter).digest();
    const offset = (digest.at(-1) ?? 0) & 15;
    const whole = digest.readUInt32BE(offset) & 0x7fffffff;
    return String(whole % 1_000_000).padStart(6, '0');
  }
}

function fromBase32(text: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
