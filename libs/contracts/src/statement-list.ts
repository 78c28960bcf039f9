import { z } from 'zod';
import { amountField, calendarDateField, uuidField } from './shared-fields.js';

/** The forms in which a statement can be kept. */
export const statementFileKind = z.enum(['pdf', 'json', 'csv', 'xlsx']);
export type StatementFileKind = z.infer<typeof statementFileKind>;

/** A quarter, or a year as a whole. */
export const periodField = z
  .string()
  .regex(/^\d{4}(-Q[1-4])?$/)
  .meta({ description: 'A quarter, yyyy-Qn, or a year, yyyy' });

const practiceNamed = z.strictObject({
  code: z.string(),
  title: z.string(),
  member: z.string().meta({ description: "The member's code, as in `memberCode` of /api/me" }),
});

/** A published statement of a practice, or of the pool. */
export const listedStatement = z.strictObject({
  closeId: uuidField,
  quarter: periodField,
  version: z.int().positive(),
  isProvisional: z.boolean(),
  practice: practiceNamed.nullable().meta({ description: 'null: the pooled statement' }),
  frozenOn: calendarDateField,
  result: amountField,
  files: z.array(
    z.strictObject({
      kind: statementFileKind,
      path: z.string(),
      bytes: z.int().nonnegative(),
    }),
  ),
});
export type ListedStatement = z.infer<typeof listedStatement>;

/** `GET /api/cooperatives/{id}/statements`: what the person may read, the latest first. */
export const statementList = z.strictObject({ statements: z.array(listedStatement) });
export type StatementList = z.infer<typeof statementList>;
