import { z } from 'zod';
import { uuidField } from './shared-fields.js';

/** What an account may be in a cooperative; what each may do stands in the matrix of rights. */
export const ROLES = [
  'candidate',
  'member',
  'adviser',
  'accountant',
  'external-accountant',
  'coordinator',
  'auditor',
  'ethics',
  'group-manager',
  'adherent',
  'representative',
  'funder',
] as const;
export const roleField = z.enum(ROLES);
export type Role = z.infer<typeof roleField>;

/** One mailbox is one account, however its letters were typed. */
export const emailField = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email())
  .meta({ description: 'A mail address; capital letters count as small ones' });

/** Length is what makes a password strong; argon2id reads the first 128 letters at no more cost. */
export const newPasswordField = z.string().min(12).max(128);
const passwordField = z.string().min(1).max(128);
const codeField = z.string().regex(/^\d{6}$/);
/** One line: no control character reaches a table, a mail or a log. */
export const titleField = z.string().trim().min(1).max(120).regex(/^\P{Cc}*$/u);
/** What a browser or better-auth has made: letters of base64url. */
const keyField = z.string().max(1400).regex(/^[\w-]+$/);

/** `GET /api/me/sessions`: where this account is signed in, the latest use first. */
export const sessionList = z.strictObject({
  sessions: z.array(
    z.strictObject({
      id: uuidField,
      isCurrent: z.boolean(),
      begunAt: z.iso.datetime(),
      lastUsedAt: z.iso.datetime(),
      expiresAt: z.iso.datetime(),
      address: z.string().nullable(),
      browser: z.string().nullable(),
    }),
  ),
});
export type SessionList = z.infer<typeof sessionList>;

/** `GET /api/cooperatives/{cooperativeId}`. */
export const cooperativeSummary = z.strictObject({
  id: uuidField,
  name: z.string(),
  country: z.enum(['BE', 'FR']),
  roles: z.array(roleField).meta({ description: 'Of whoever asks' }),
});
export type CooperativeSummary = z.infer<typeof cooperativeSummary>;

/** `GET /api/cooperatives/{cooperativeId}/members/{memberId}`. */
export const memberSummary = z.strictObject({
  id: uuidField,
  code: z.string(),
  name: z.string(),
  language: z.enum(['fr', 'nl', 'en']),
});
export type MemberSummary = z.infer<typeof memberSummary>;

/** `POST /api/cooperatives/{cooperativeId}/invitations`. */
export const newInvitation = z.strictObject({
  email: emailField,
  role: roleField,
  memberId: uuidField
    .optional()
    .meta({ description: 'The member this account is, advises, or keeps the books of' }),
});
export type NewInvitation = z.infer<typeof newInvitation>;

export const invitation = z.strictObject({
  id: uuidField,
  email: z.string(),
  role: roleField,
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof invitation>;

/** `POST /api/invitations/acceptance`: a new account, or the one that is signed in. */
export const acceptance = z.strictObject({
  token: keyField,
  account: z
    .strictObject({ name: titleField, password: newPasswordField })
    .optional()
    .meta({ description: 'For whoever has no account yet; others sign in first' }),
});
export type Acceptance = z.infer<typeof acceptance>;

export const accepted = z.strictObject({ cooperativeId: uuidField, role: roleField });
export type Accepted = z.infer<typeof accepted>;

const nothing = z.strictObject({});
/** What a browser's credential says; its content is checked by the ceremony itself. */
const credential = z.looseObject({ id: keyField, type: z.literal('public-key') });

/** The bodies of `POST /api/auth/…`. No device is trusted: each session shows its second factor. */
export const signInBodies = {
  'sign-in/email': z.strictObject({ email: emailField, password: passwordField }),
  'sign-out': nothing,
  'request-password-reset': z.strictObject({ email: emailField }),
  'reset-password': z.strictObject({
    token: keyField,
    newPassword: newPasswordField,
  }),
  'change-password': z.strictObject({
    currentPassword: passwordField,
    newPassword: newPasswordField,
    revokeOtherSessions: z.literal(true),
  }),
  'two-factor/enable': z.strictObject({ password: passwordField }),
  'two-factor/verify-totp': z.strictObject({ code: codeField }),
  'two-factor/verify-backup-code': z.strictObject({ code: keyField }),
  'two-factor/generate-backup-codes': z.strictObject({ password: passwordField }),
  'two-factor/disable': z.strictObject({ password: passwordField }),
  'passkey/verify-registration': z.strictObject({
    response: credential,
    name: titleField.optional(),
  }),
  'passkey/verify-authentication': z.strictObject({ response: credential }),
  'passkey/update-passkey': z.strictObject({ id: keyField, name: titleField }),
  'passkey/delete-passkey': z.strictObject({ id: keyField }),
} as const;
export type SignInPost = keyof typeof signInBodies;

/** `GET /api/auth/…`. */
export const SIGN_IN_READS = [
  'passkey/generate-register-options',
  'passkey/generate-authenticate-options',
  'passkey/list-user-passkeys',
] as const;
export type SignInRead = (typeof SIGN_IN_READS)[number];
