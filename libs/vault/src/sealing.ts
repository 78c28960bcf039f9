import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { SealBroken } from './vault.errors.js';

/** Where a sealed text belongs. It opens there and nowhere else: not in a row it was moved to. */
export interface SealPlace {
  readonly what:
    | 'member-key'
    | 'person-key'
    | 'text-key'
    | 'identity'
    | 'note'
    | 'reason'
    | 'text';
  readonly cooperativeId: string;
  /** Of the member, or of whoever else holds a key of texts. */
  readonly memberId: string;
  /** Of the person, or of the row where it belongs to none. */
  readonly id?: string;
  /** The version of the member's key, or the id of the key that wraps it. */
  readonly key: string | number;
}

/** AES-256-GCM with a nonce of its own each time: form, nonce, tag, sealed bytes. */
export function seal(key: KeyObject, text: string | Buffer, place: SealPlace): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(additionalData(place));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([FORM, nonce, cipher.getAuthTag(), sealed]);
}

/** Refusal: `vault.seal-broken`, for what was changed, moved, or sealed under another key. */
export function unseal(key: KeyObject, sealed: Buffer, place: SealPlace): Buffer {
  try {
    if (!sealed.subarray(0, 1).equals(FORM)) throw new Error('another form');
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(additionalData(place));
    decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEAD_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken(place.what);
  }
}

/** A new key of 32 bytes, and how it is kept: wrapped by another. */
export function newWrappedKey(wrapping: KeyObject, place: SealPlace): WrappedKey {
  const bytes = randomBytes(KEY_BYTES);
  return { key: createSecretKey(bytes), wrapped: seal(wrapping, bytes, place) };
}

export interface WrappedKey {
  readonly key: KeyObject;
  readonly wrapped: Buffer;
}

export const unwrapped = (wrapping: KeyObject, wrapped: Buffer, place: SealPlace): KeyObject =>
  createSecretKey(unseal(wrapping, wrapped, place));

/** A key for another use, drawn from one that must serve only its own. */
export const derivedKey = (key: KeyObject, use: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', key, '', `plusloin ${use}`, KEY_BYTES)));

const FORM = Buffer.from([1]);
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 1 + NONCE_BYTES + TAG_BYTES;

const additionalData = ({ what, cooperativeId, memberId, id = '', key }: SealPlace): Buffer =>
  Buffer.from(['plusloin', what, cooperativeId, memberId, id, key].join('\x1f'));
