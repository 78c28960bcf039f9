import { z } from 'zod';

/** A passkey that exists. How it may be reached is a hint, in words that grow with browsers. */
const known = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).exactOptional(),
});

const needed = z.enum(['required', 'preferred', 'discouraged']);
const challenge = z.string();
const timeout = z.number().exactOptional();

/** What `navigator.credentials.get` is asked with (WebAuthn 3, §5.5, written as JSON). */
export const passkeyToShow = z.object({
  ...{ challenge, timeout },
  rpId: z.string().exactOptional(),
  allowCredentials: z.array(known).exactOptional(),
  userVerification: needed.exactOptional(),
});

/** What `navigator.credentials.create` is asked with (WebAuthn 3, §5.4, written as JSON). */
export const passkeyToMake = z.object({
  ...{ challenge, timeout },
  rp: z.object({ name: z.string(), id: z.string().exactOptional() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ alg: z.int(), type: z.literal('public-key') })),
  excludeCredentials: z.array(known).exactOptional(),
  authenticatorSelection: z
    .object({
      residentKey: needed.exactOptional(),
      requireResidentKey: z.boolean().exactOptional(),
      userVerification: needed.exactOptional(),
    })
    .exactOptional(),
  attestation: z.enum(['none', 'indirect', 'direct', 'enterprise']).exactOptional(),
  extensions: z.object({ credProps: z.boolean().exactOptional() }).exactOptional(),
});
