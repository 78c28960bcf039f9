import { z } from 'zod';
import { calendarDateField } from './shared-fields.js';
import { memberInPath, personInPath } from './persons.js';

const lines = z.array(z.string());

/** One processing of the register that article 30 of the GDPR asks for, in French. */
export const processing = z.strictObject({
  name: z.string().meta({ description: "Stable: 'identities'" }),
  title: z.string(),
  purpose: z.string(),
  legalBasis: z.string(),
  subjects: lines.meta({ description: 'Whose data it is' }),
  data: lines,
  recipients: lines,
  kept: z.string().meta({ description: 'For how long' }),
  protection: lines,
});
export type ProcessingShown = z.infer<typeof processing>;

/** How long one type of data is kept, from a day on. */
export const retentionRule = z.strictObject({
  kind: z.string(),
  validFrom: calendarDateField,
  years: z.int().positive(),
  source: z.string(),
  link: z.string().nullable(),
  isVerified: z.boolean(),
  due: z.int().nonnegative().nullable().meta({
    description: 'How much is past its time now; null where nothing is ever destroyed by itself',
  }),
});
export type RetentionRuleShown = z.infer<typeof retentionRule>;

/** `GET …/privacy`. */
export const privacy = z.strictObject({
  processings: z.array(processing),
  retention: z.array(retentionRule),
});
export type Privacy = z.infer<typeof privacy>;

/** The forms of an export: for a program, and to read. */
export const exportKind = z.enum(['json', 'pdf']);
export type ExportKind = z.infer<typeof exportKind>;

/** `GET …/persons/{personId}/export/{kind}`. */
export const personExportAsked = personInPath.extend({ kind: exportKind });
export type PersonExportAsked = z.infer<typeof personExportAsked>;

/** `GET …/members/{memberId}/export/{kind}`. */
export const memberExportAsked = memberInPath.extend({ kind: exportKind });
export type MemberExportAsked = z.infer<typeof memberExportAsked>;

/** `PUT …/persons/{personId}/erasure`: for good, and refused while the books need the identity. */
export const erasureWished = z.strictObject({ reason: z.enum(['person-asks', 'retention-ended']) });
export type ErasureWished = z.infer<typeof erasureWished>;

export const erasureDone = z.strictObject({ erasedAt: z.iso.datetime() });
export type ErasureDone = z.infer<typeof erasureDone>;
