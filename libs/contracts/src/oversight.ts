import { z } from 'zod';
import { calendarDateField, searchField, uuidField } from './shared-fields.js';

/** What narrows the audit log; all that is given must hold. */
const auditFilter = z.strictObject({
  from: calendarDateField.optional(),
  to: calendarDateField.optional().meta({ description: 'The last day' }),
  actor: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/)
    .optional()
    .meta({ description: 'As a line names it: an account, or what acted by itself' }),
  action: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/).max(100).optional(),
  subject: z.string().regex(/^[a-z][a-z-]*:[A-Za-z0-9-]{1,64}$/).optional(),
  text: searchField.optional().meta({ description: 'Part of any of them, or of a detail' }),
});

/** `GET …/audit/file`. */
export const auditFileAsked = auditFilter;
export type AuditFileAsked = z.infer<typeof auditFileAsked>;

/** `GET …/audit`. */
export const auditAsked = auditFilter.extend({
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type AuditAsked = z.infer<typeof auditAsked>;

export const auditLine = z.strictObject({
  sequence: z.int().positive().meta({ description: 'Its place in the chain' }),
  recordedAt: z.iso.datetime(),
  actor: z.string(),
  actorName: z.string().nullable().meta({ description: 'Of an account of this cooperative' }),
  action: z.string(),
  subject: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  previousHash: z.string().meta({ description: "'' before the first line" }),
  hash: z.string(),
});
export type AuditLine = z.infer<typeof auditLine>;

/** The latest first. */
export const auditPage = z.strictObject({
  lines: z.array(auditLine),
  next: z.string().nullable().meta({ description: 'For `after`: where the next page begins' }),
});
export type AuditPage = z.infer<typeof auditPage>;

export const jobState = z.enum(['waiting', 'running', 'failed', 'given-up']);
export type JobState = z.infer<typeof jobState>;

/** `GET …/jobs`. */
export const jobsAsked = z.strictObject({
  state: jobState.optional(),
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type JobsAsked = z.infer<typeof jobsAsked>;

/** A piece of work that is not done: what it is about is not told here. */
export const openJob = z.strictObject({
  id: uuidField,
  name: z.string(),
  state: jobState.meta({
    description: 'failed: it is tried again at `nextAt`; given-up: somebody must ask again',
  }),
  askedAt: z.iso.datetime(),
  nextAt: z.iso.datetime().nullable().meta({ description: 'Not before; null once it runs' }),
  attempts: z.int().nonnegative(),
  lastError: z.string().nullable().meta({ description: 'A stable code' }),
});
export type OpenJob = z.infer<typeof openJob>;

/** The latest asked first. */
export const jobPage = z.strictObject({
  jobs: z.array(openJob),
  counts: z.record(jobState, z.int().nonnegative()),
  next: z.string().nullable(),
});
export type JobPage = z.infer<typeof jobPage>;

export const jobInPath = z.strictObject({ cooperativeId: uuidField, jobId: uuidField });
export type JobInPath = z.infer<typeof jobInPath>;

/** `PUT …/jobs/{jobId}/new-chance`. */
export const jobAskedAgain = z.strictObject({ id: uuidField, state: jobState });
export type JobAskedAgain = z.infer<typeof jobAskedAgain>;
