import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import type { Config } from '../config.js';
import { WebhookKeyMissing } from '../platform.errors.js';

/** Where a secret belongs: it opens for that endpoint alone. */
export interface SecretPlace {
  readonly cooperativeId: string;
  readonly endpointId: string;
}

/** AES-256-GCM under a key drawn from PLUSLOIN_KEY: a copy of the database signs nothing. */
export class WebhookSecrets {
  constructor(private readonly config: Pick<Config, 'keyEncryptionKey' | 'otherKeys'>) {}

  /** Refusal: `webhooks.key-missing`. */
  seal(secret: string, place: SecretPlace): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.keys()[0], nonce);
    cipher.setAAD(aad(place));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** While PLUSLOIN_KEY is replaced, the former one still opens. Refusal: as `seal`. */
  open(sealed: Buffer, place: SecretPlace): string {
    for (const key of this.keys()) {
      try {
        return opened(key, sealed, place);
      } catch {
        // Another key has sealed it; the last one that fails is told below.
      }
    }
    throw new WebhookKeyMissing();
  }

  private keys(): [Buffer, ...Buffer[]] {
    const { keyEncryptionKey, otherKeys = [] } = this.config;
    if (keyEncryptionKey === undefined) throw new WebhookKeyMissing();
    return [derived(keyEncryptionKey), ...otherKeys.map(derived)];
  }
}

function opened(key: Buffer, sealed: Buffer, place: SecretPlace): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
  decipher.setAAD(aad(place));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, HEAD_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(HEAD_BYTES)), decipher.final()]).toString();
}

const NONCE_BYTES = 12;
const HEAD_BYTES = NONCE_BYTES + 16;

const derived = (key: KeyObject): Buffer =>
  Buffer.from(hkdfSync('sha256', key, '', 'plusloin webhooks', 32));

const aad = ({ cooperativeId, endpointId }: SecretPlace): Buffer =>
  Buffer.from(['plusloin', 'webhook', cooperativeId, endpointId].join('\x1f'));
