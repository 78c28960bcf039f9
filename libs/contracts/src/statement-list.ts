import { z } from 'zod';
import { amountField, calendarDateField, uuidField } from './shared-fields.js';
import type { Fixed } from './statements/fixed.js';
import { pooledStatement, practiceStatement } from './statements/statement-shapes.js';

/** The forms in which a statement can be kept. */
export const statementFileKind = z.enum(['pdf', 'json', 'csv', 'xlsx']);
export type StatementFileKind = z.infer<typeof statementFileKind>;

/** A quarter, or a year as a whole. */
export const periodField = z
  .string()
  .regex(/^\d{4}(-Q[1-4])?$/)
  .meta({ description: 'A quarter, yyyy-Qn, or a year, yyyy' });

/** The code of a practice, or 'pooled'. */
export const subjectField = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/);

/** A published statement of a practice, or of the pool. */
export const listedStatement = z.strictObject({
  closeId: uuidField,
  quarter: periodField,
  version: z.int().positive(),
  isProvisional: z.boolean(),
  subject: subjectField.meta({ description: "The code of a practice, or 'pooled'" }),
  practice: z
    .strictObject({
      code: z.string(),
      title: z.string(),
      member: z.string().meta({ description: 'Their name, as on the statement' }),
      memberCode: z.string().meta({ description: 'As in /api/me' }),
    })
    .nullable()
    .meta({ description: 'null: the pooled statement' }),
  frozenOn: calendarDateField,
  result: amountField,
  files: z.array(
    z.strictObject({ kind: statementFileKind, bytes: z.int().nonnegative() }),
  ),
});
export type ListedStatement = z.infer<typeof listedStatement>;

/** `GET …/statements`: what the person may read, the latest first. */
export const statementList = z.strictObject({
  statements: z.array(listedStatement),
  next: z.string().nullable().meta({ description: 'For `after`: where the next page begins' }),
});
export type StatementList = z.infer<typeof statementList>;

/** Which page of them. */
export const statementsAsked = z.strictObject({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type StatementsAsked = z.infer<typeof statementsAsked>;

/** The address of a statement. */
export const statementAsked = z.strictObject({
  cooperativeId: uuidField,
  closeId: uuidField,
  subject: subjectField,
});
export type StatementAsked = z.infer<typeof statementAsked>;

/** `GET …/statements/{closeId}/{subject}`: of one practice, or of the pool. */
export const statement = z.discriminatedUnion('kind', [practiceStatement, pooledStatement]);
export type Statement = Fixed<z.infer<typeof statement>>;

/** The address of one of its files. */
export const statementFileAsked = statementAsked.extend({ kind: statementFileKind });
export type StatementFileAsked = z.infer<typeof statementFileAsked>;
