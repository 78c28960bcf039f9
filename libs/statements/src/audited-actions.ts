import type { Quarter } from '@plusloin/kernel';
import { statementFileKind } from '@plusloin/contracts';
import { auditField, defineAuditAction } from '@plusloin/platform';

const { count, id } = auditField;
const ofClose = { subject: 'close', details: {} };
const quarterly = { year: count, quarter: count };
const ofQuarter = { subject: 'cooperative', details: quarterly };
const ofQuestion = { subject: 'question', details: { member: id } };

/** A quarter as the details of a line say it. */
export const saidOf = ({ year, number }: Quarter) => ({ year, quarter: number });

/** One person wants a quarter closed; the reason stands with the proposal. */
export const closeProposed = defineAuditAction({
  name: 'statements.close-proposed',
  ...ofQuarter,
});

export const closeWithdrawn = defineAuditAction({
  name: 'statements.close-withdrawn',
  ...ofQuarter,
});

/** Two people agreed to close a quarter. */
export const closeConfirmed = defineAuditAction({ name: 'statements.close-confirmed', ...ofClose });

/** Somebody wants to open it again; the reason stands with the proposal. */
export const reopeningProposed = defineAuditAction({
  name: 'statements.reopening-proposed',
  ...ofClose,
});

export const reopeningConfirmed = defineAuditAction({
  name: 'statements.reopening-confirmed',
  ...ofClose,
});

export const reopeningWithdrawn = defineAuditAction({
  name: 'statements.reopening-withdrawn',
  ...ofClose,
});

/** All of a close, then nothing of it was kept but what it found. */
export const closeTried = defineAuditAction({
  name: 'statements.close-tried',
  subject: 'trial',
  details: quarterly,
});

/** Statements that failed were asked for again. */
export const closeRetried = defineAuditAction({
  name: 'statements.close-retried',
  subject: 'close',
  details: { count },
});

export const yearBegun = defineAuditAction({
  name: 'statements.year-begun',
  subject: 'close',
  details: { year: count },
});

export const membersReminded = defineAuditAction({
  name: 'statements.members-reminded',
  subject: 'cooperative',
  details: { ...quarterly, count },
});

export const questionAsked = defineAuditAction({
  name: 'statements.question-asked',
  ...ofQuestion,
});

/** By either of the two. */
export const questionReplied = defineAuditAction({
  name: 'statements.question-replied',
  ...ofQuestion,
});

/** A file of a practice's statement was fetched. */
export const fileFetched = defineAuditAction({
  name: 'statements.file-fetched',
  subject: 'close',
  details: { kind: statementFileKind, practice: id, member: id },
});

export const pooledFileFetched = defineAuditAction({
  name: 'statements.pooled-file-fetched',
  subject: 'close',
  details: { kind: statementFileKind },
});
