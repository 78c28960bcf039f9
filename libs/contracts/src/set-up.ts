import { z } from 'zod';
import { calendarDateField } from './shared-fields.js';

/** `GET …/set-up`: how far a new cooperative is. Each step is seen from the facts themselves. */
export const setUp = z.strictObject({
  facts: z.boolean(),
  books: z.boolean(),
  rule: z.boolean(),
  members: z.int().nonnegative().meta({ description: 'How many there are' }),
  toInvite: z.int().nonnegative().meta({ description: 'Members whose letter was not sent yet' }),
});
export type SetUp = z.infer<typeof setUp>;

/** `PUT …/set-up/books`: the cooperative's own books, and how it stands towards VAT. */
export const newOwnBooks = z.strictObject({
  from: calendarDateField,
  vat: z.enum(['taxable', 'franchise', 'exempt', 'mixed']),
  periodicity: z.enum(['month', 'quarter', 'year']).nullable(),
});
export type NewOwnBooks = z.infer<typeof newOwnBooks>;

/** The shapes that cooperatives vote; each may be changed by a proposal afterwards. */
export const RULE_TEMPLATES = [
  'share-and-fixed',
  'share-of-collected',
  'tiers-of-collected',
  'fixed-only',
] as const;

/** `PUT …/set-up/contribution-rule`: the first rule, before anybody owes anything. */
export const newFirstRule = z.strictObject({
  template: z.enum(RULE_TEMPLATES),
  from: calendarDateField,
  votedOn: calendarDateField,
});
export type NewFirstRule = z.infer<typeof newFirstRule>;

/** `POST …/set-up/members/previews` and `POST …/set-up/members`. */
export const membersFile = z.strictObject({
  csv: z.string().min(1).max(400_000).meta({ description: 'The whole file, by the template' }),
});
export type MembersFile = z.infer<typeof membersFile>;

/** What would become of each line. */
export const membersPreview = z.strictObject({
  lines: z.array(
    z.strictObject({
      line: z.int().positive(),
      code: z.string(),
      name: z.string(),
      verdict: z.enum(['new', 'known', 'rejected']),
      reasons: z
        .array(z.string())
        .meta({ description: "The columns to correct, or 'twice' for what stands twice" }),
    }),
  ),
  new: z.int().nonnegative(),
  known: z.int().nonnegative(),
  rejected: z.int().nonnegative(),
});
export type MembersPreview = z.infer<typeof membersPreview>;

/** `POST …/set-up/invitations`: to all members of the list who have had no letter. */
export const newLetters = z.strictObject({});

export const lettersSent = z.strictObject({ sent: z.int().nonnegative() });
export type LettersSent = z.infer<typeof lettersSent>;
