import { z } from 'zod';
import { sealedPerson } from './persons.js';
import { uuidField } from './shared-fields.js';

const somebody = z
  .strictObject({ name: z.string(), isMe: z.boolean() })
  .nullable()
  .meta({ description: 'null: nobody yet' });

const member = z.strictObject({ id: uuidField, code: z.string(), name: z.string() });

/** A request to open in need what is sealed for a member; its reason is sealed too. */
export const breakGlass = z.strictObject({
  id: uuidField,
  member,
  state: z
    .enum(['asked', 'lapsed', 'declined', 'open', 'shut'])
    .meta({ description: "'lapsed': nobody confirmed within a day" }),
  askedBy: somebody,
  askedAt: z.iso.datetime(),
  approvedBy: somebody,
  shutAt: z.iso.datetime().nullable().meta({ description: 'When it shuts, or was shut' }),
  endedBy: somebody,
});
export type BreakGlassShown = z.infer<typeof breakGlass>;

/** `GET …/break-glasses`, `GET …/members/{memberId}/break-glasses`: the latest first. */
export const breakGlassList = z.strictObject({
  breakGlasses: z.array(breakGlass),
  next: z.string().nullable().meta({ description: 'For `after`: where the next page begins' }),
});
export type BreakGlassList = z.infer<typeof breakGlassList>;

/** `GET …/break-glasses/members`: for whom something is sealed. */
export const sealedMembers = z.strictObject({
  members: z.array(member.extend({ persons: z.int().nonnegative() })),
  next: z.string().nullable(),
});
export type SealedMembers = z.infer<typeof sealedMembers>;

/** `POST …/members/{memberId}/break-glasses`. */
export const newBreakGlass = z.strictObject({ reason: z.string().trim().min(10).max(1_000) });
export type NewBreakGlass = z.infer<typeof newBreakGlass>;

/** `GET …/break-glasses/{breakGlassId}/reason`: logged. */
export const breakGlassReason = z.strictObject({ reason: z.string() });
export type BreakGlassReason = z.infer<typeof breakGlassReason>;

/** `GET …/break-glasses/{breakGlassId}/persons`: whom it opens, by pseudonym. */
export const breakGlassPersons = z.strictObject({
  persons: z.array(sealedPerson),
  next: z.string().nullable(),
});
export type BreakGlassPersons = z.infer<typeof breakGlassPersons>;

/** A request in an address, and one of its persons. */
export const breakGlassInPath = z.strictObject({
  cooperativeId: uuidField,
  breakGlassId: uuidField,
});
export type BreakGlassInPath = z.infer<typeof breakGlassInPath>;

export const breakGlassPersonInPath = breakGlassInPath.extend({ personId: uuidField });
export type BreakGlassPersonInPath = z.infer<typeof breakGlassPersonInPath>;
