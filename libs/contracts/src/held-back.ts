import { z } from 'zod';
import { calendarDateField } from './shared-fields.js';

export const documentTypeField = z.enum([
  'diploma',
  'insurance',
  'criminal-record',
  'registration-number',
]);
export type DocumentTypeName = z.infer<typeof documentTypeField>;

/** A required document that is not there: not brought, not checked, or past its last day. */
export const missingDocument = z.strictObject({
  type: documentTypeField,
  lack: z.enum(['to-bring', 'to-verify', 'expired']),
});
export type MissingDocument = z.infer<typeof missingDocument>;

const condition = <Code extends string, Details extends z.ZodRawShape>(
  code: Code,
  details: Details,
) => z.strictObject({ code: z.literal(code), details: z.strictObject(details) });

/** Why a step on a path cannot be taken yet: what it would be refused with. */
export const heldBack = z.discriminatedUnion('code', [
  condition('membership.information-not-given', {}),
  condition('membership.waiting-time-runs', {
    ...{ handedOn: calendarDateField, first: calendarDateField },
  }),
  condition('membership.documents-missing', { missing: z.array(missingDocument) }),
]);
export type HeldBack = z.infer<typeof heldBack>;
