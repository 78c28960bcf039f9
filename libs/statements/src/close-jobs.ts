import { Quarter } from '@plusloin/kernel';
import { defineJob } from '@plusloin/platform';
import { z } from 'zod';

const closeId = z.uuid();
const quarterName = z.string().regex(/^\d{4}-Q[1-4]$/);

/** The members' statements of one step of a close. */
export const statePractices = defineJob({
  name: 'statements.state-practices',
  payload: z.strictObject({ closeId, step: z.string().regex(/^practices-\d+$/) }),
  key: (job) => `statements.${job.step}-${job.closeId}`,
});

/** The pooled statement and its proof. */
export const statePooled = defineJob({
  name: 'statements.state-pooled',
  payload: z.strictObject({ closeId }),
  key: (job) => `statements.pooled-${job.closeId}`,
});

/** The list of files, their anchor, and the end of the close. */
export const publishFiles = defineJob({
  name: 'statements.publish-files',
  payload: z.strictObject({ closeId }),
  key: (job) => `statements.files-${job.closeId}`,
});

/** Tells the rest of the world that a quarter is closed. */
export const announceClose = defineJob({
  name: 'statements.announce-close',
  payload: z.strictObject({ closeId }),
  key: (job) => `statements.announced-${job.closeId}`,
});

/** The first morning after a quarter: a pooled statement that may still change. */
export const stateProvisionally = defineJob({
  name: 'statements.make-provisional-pooled-statement',
  payload: z.strictObject({ cooperativeId: z.uuid(), at: z.iso.datetime() }),
  key: (job) => `statements.provisional-${job.cooperativeId}-${job.at.slice(0, 10)}`,
});

/** Every night: what was published is still what the files and the books say. */
export const checkStatements = defineJob({
  name: 'statements.check-statements',
  payload: z.strictObject({ cooperativeId: z.uuid(), at: z.iso.datetime() }),
  key: (job) => `statements.check-${job.cooperativeId}`,
});

/** One mail to a member whom a quarter waits for. */
export const remindMember = defineJob({
  name: 'statements.remind-member',
  payload: z.strictObject({ quarter: quarterName, memberId: z.uuid(), on: z.iso.date() }),
  key: (job) => `statements.remind-${job.quarter}-${job.memberId}-${job.on}`,
});

/** A mail that there is something to read on a statement's figure; not what. */
export const tellOfQuestion = defineJob({
  name: 'statements.tell-of-question',
  payload: z.strictObject({ messageId: z.uuid() }),
  key: (job) => `statements.told-${job.messageId}`,
});

/** The quarter that was over at an instant: the one before the quarter the instant falls in. */
export const lastCompleteQuarter = (at: Date, timeZone: string): Quarter =>
  Quarter.at(at, timeZone).previous();
