import { z } from 'zod';
import { uuidField } from './shared-fields.js';

/** Who a person is: sealed, and read by the person's own social worker alone. */
export const identityShape = z.strictObject({
  name: z.string().trim().min(1).max(1_000),
  address: z.string().trim().min(1).max(500).optional(),
  phone: z.string().trim().min(1).max(60).optional(),
  email: z.string().trim().min(1).max(254).optional(),
  /** NISS in Belgium, NIR in France. */
  nationalNumber: z.string().trim().min(1).max(40).optional(),
  bornOn: z.iso.date().optional(),
  /** Where something is paid back to. */
  iban: z.string().trim().min(15).max(42).optional(),
});
export type Identity = z.infer<typeof identityShape>;

const pseudonymField = z.string().meta({ description: "What stands for a person: 'P-7K3M'" });

/** A person as everybody but their social worker knows them. */
export const sealedPerson = z.strictObject({ id: uuidField, pseudonym: pseudonymField });
export type SealedPersonShown = z.infer<typeof sealedPerson>;

/** `GET …/members/{memberId}/persons`: pseudonyms; nothing is opened. */
export const personList = z.strictObject({
  persons: z.array(
    sealedPerson.extend({
      addedAt: z.iso.datetime(),
      isErased: z.boolean().meta({ description: 'Nobody can read who it was any more' }),
    }),
  ),
  next: z.string().nullable().meta({ description: 'For `after`: where the next page begins' }),
});
export type PersonList = z.infer<typeof personList>;

/** Which page of a list. */
export const pageAsked = z.strictObject({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type PageAsked = z.infer<typeof pageAsked>;

/** Why a member opens an identity; it is logged with it. */
export const ownOpeningReason = z.enum([
  'follow-up',
  'correction',
  'document',
  'inspection',
  'person-asks',
]);
export type OwnOpeningReason = z.infer<typeof ownOpeningReason>;

export const openingAsked = z.strictObject({ reason: ownOpeningReason });
export type OpeningAsked = z.infer<typeof openingAsked>;

/** `GET …/persons/{personId}/identity?reason=…`: logged each time. */
export const openedPerson = sealedPerson.extend({
  identity: identityShape,
  version: z.int().positive(),
});
export type OpenedPersonShown = z.infer<typeof openedPerson>;

/** `GET …/persons/{personId}/notes?reason=…`: the oldest first, logged each time. */
export const personNotes = z.strictObject({ notes: z.array(z.string()) });
export type PersonNotes = z.infer<typeof personNotes>;

/** `POST …/persons/{personId}/notes`. */
export const newPersonNote = z.strictObject({ text: z.string().trim().min(1).max(4_000) });
export type NewPersonNote = z.infer<typeof newPersonNote>;

export const addedNote = z.strictObject({ id: uuidField });
export type AddedNote = z.infer<typeof addedNote>;

/** `GET …/persons/{personId}/openings`: who did what with this identity, the latest first. */
export const personOpenings = z.strictObject({
  openings: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      by: z.string().nullable().meta({ description: 'Their name; null: a program' }),
      isMe: z.boolean(),
      action: z.string().meta({ description: "Stable: 'vault.identity-opened'…" }),
      reason: z.string().nullable(),
    }),
  ),
  next: z.string().nullable(),
});
export type PersonOpenings = z.infer<typeof personOpenings>;

/** A person in an address. */
export const personInPath = z.strictObject({
  cooperativeId: uuidField,
  memberId: uuidField,
  personId: uuidField,
});
export type PersonInPath = z.infer<typeof personInPath>;

/** A member in an address. */
export const memberInPath = z.strictObject({ cooperativeId: uuidField, memberId: uuidField });
export type MemberInPath = z.infer<typeof memberInPath>;
