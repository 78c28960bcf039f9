import { z } from 'zod';
import type { SignInPost, SignInRead } from './identity.js';
import { passkeyToMake, passkeyToShow } from './passkey-ceremonies.js';

const done = z.object({});
/** /api/me says whose session it is. */
const signedIn = z.object({
  twoFactorRedirect: z
    .boolean()
    .exactOptional()
    .meta({ description: 'true: the session begins once a second factor is shown' }),
});
const passkey = z.object({
  id: z.string(),
  name: z.string().nullish(),
  createdAt: z.string().nullish(),
});
const backupCodes = z.object({
  backupCodes: z
    .array(z.string())
    .meta({ description: 'Shown this once; each is good for one use' }),
});
export type Passkey = z.infer<typeof passkey>;

const newAuthenticator = backupCodes.extend({ totpURI: z.string() });
export type NewAuthenticator = z.infer<typeof newAuthenticator>;

/**
 * What `/api/auth/…` answers. better-auth says more, of the session and of itself: what is not
 * named here does not leave.
 */
export const signInAnswers = {
  'sign-in/email': signedIn,
  'sign-out': done,
  'request-password-reset': done,
  'reset-password': done,
  'change-password': done,
  'two-factor/enable': newAuthenticator,
  'two-factor/verify-totp': done,
  'two-factor/verify-backup-code': done,
  'two-factor/generate-backup-codes': backupCodes,
  'two-factor/disable': done,
  'passkey/verify-registration': passkey,
  'passkey/verify-authentication': done,
  'passkey/delete-passkey': done,
  'passkey/update-passkey': z.object({ passkey }),
  'passkey/generate-register-options': passkeyToMake,
  'passkey/generate-authenticate-options': passkeyToShow,
  'passkey/list-user-passkeys': z.array(passkey),
} as const satisfies Readonly<Record<SignInPost | SignInRead, z.ZodType>>;

/** What better-auth has answered, as far as it is told. */
export const signInAnswer = (name: SignInPost | SignInRead, answer: unknown): unknown =>
  signInAnswers[name].parse(answer);
