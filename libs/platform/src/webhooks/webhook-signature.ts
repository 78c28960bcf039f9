import { createHmac, randomBytes } from 'node:crypto';

/** A message as it is signed: the standard joins the three with points. */
export interface SignedMessage {
  readonly id: string;
  /** Seconds since 1970. */
  readonly timestamp: number;
  readonly body: string;
}

const PREFIX = 'whsec_';
const SECRET_BYTES = 32;

/** 'whsec_' and 32 bytes in base64. */
export const newWebhookSecret = (): string =>
  `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64')}`;

/** Scheme v1: HMAC-SHA-256, one signature for each secret that holds, with spaces. */
export const webhookSignature = (
  secrets: readonly string[],
  { id, timestamp, body }: SignedMessage,
): string =>
  secrets
    .map((secret) => Buffer.from(secret.slice(PREFIX.length), 'base64'))
    .map((key) => createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64'))
    .map((signature) => `v1,${signature}`)
    .join(' ');
