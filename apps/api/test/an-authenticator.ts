import {
  createHash,
  createSign,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { ORIGIN } from './planted-api.js';

/** A key on a stick, in software: it makes one passkey and signs with it (WebAuthn level 2). */
export class AnAuthenticator {
  private readonly id = randomBytes(32);
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private uses = 0;

  /** `asksWho`: it has made sure who holds it, by a finger or a code. */
  constructor(private readonly asksWho = true) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = privateKey;
    this.publicKey = publicKey;
  }

  register(challenge: string): object {
    const said = clientData('webauthn.create', challenge);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(this.id.length);
    const key = [Buffer.alloc(16), length, this.id, this.coseKey()];
    const authData = Buffer.concat([this.head(HAS_KEY), ...key]);
    const attestation = map([
      [text('fmt'), text('none')],
      [text('attStmt'), map([])],
      [text('authData'), bytes(authData)],
    ]);
    return this.credential({
      clientDataJSON: said.toString('base64url'),
      attestationObject: attestation.toString('base64url'),
      transports: ['internal'],
    });
  }

  authenticate(challenge: string): object {
    const said = clientData('webauthn.get', challenge);
    const authData = this.head(0);
    const signed = Buffer.concat([authData, createHash('sha256').update(said).digest()]);
    const signature = createSign('SHA256').update(signed).sign(this.privateKey);
    return this.credential({
      clientDataJSON: said.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }

  private credential(response: object): object {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  private head(more: number): Buffer {
    this.uses += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.uses);
    const place = createHash('sha256').update(new URL(ORIGIN).hostname).digest();
    const flags = PRESENT | (this.asksWho ? VERIFIED : 0) | more;
    return Buffer.concat([place, Buffer.of(flags), counter]);
  }

  /** ES256 on P-256, as COSE writes it (RFC 9052 §7). */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    return map([
      [number(1), number(2)],
      [number(3), number(-7)],
      [number(-1), number(1)],
      [number(-2), bytes(Buffer.from(x, 'base64url'))],
      [number(-3), bytes(Buffer.from(y, 'base64url'))],
    ]);
  }
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_KEY = 0x40;

const clientData = (type: string, challenge: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin: ORIGIN, crossOrigin: false }));

/** As much of CBOR (RFC 8949 §3) as a passkey needs. */
function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.of((kind << 5) | value);
  if (value < 256) return Buffer.of((kind << 5) | 24, value);
  return Buffer.of((kind << 5) | 25, value >> 8, value & 255);
}

const number = (value: number): Buffer => (value < 0 ? head(1, -1 - value) : head(0, value));
const bytes = (value: Buffer): Buffer => Buffer.concat([head(2, value.length), value]);
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)]);
const map = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
