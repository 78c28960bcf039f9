import type { CalendarDate } from '@plusloin/kernel';
import { Outbox, type Tx } from '@plusloin/platform';
import { mailNotice } from './mails/mail-notice.job.js';

export type NoticeKind =
  | 'appointment-soon'
  | 'candidacy-ends'
  | 'candidate-answered'
  | 'candidate-registered'
  | 'candidate-waits'
  | 'document-expires'
  | 'introduction-proposed'
  | 'information-given'
  | 'meeting-cancelled'
  | 'meeting-fixed'
  | 'meeting-place'
  | 'meeting-registered'
  | 'meeting-soon'
  | 'message';

/** Something to tell once. Whoever sends mail or shows a screen finds the words by its kind. */
export interface Notice {
  /** Told once, however often it is found out. */
  readonly key: string;
  readonly kind: NoticeKind;
  /** The person who reads it; none is the cooperative's team. */
  readonly pathId: string | null;
  readonly subjectId: string;
  readonly dueOn: CalendarDate | null;
}

/** Writes down what was not told yet, and has it mailed; answers how many that were. */
export async function tell(tx: Tx, notices: readonly Notice[]): Promise<number> {
  if (notices.length === 0) return 0;
  const told = await tx.query<Pick<Notice, 'key'>>(TELL, [
    tx.cooperativeId,
    notices.map(({ key }) => key),
    notices.map(({ kind }) => kind),
    notices.map(({ pathId }) => pathId),
    notices.map(({ subjectId }) => subjectId),
    notices.map(({ dueOn }) => dueOn),
    tx.now,
  ]);
  await new Outbox().addAll(tx, told.map(({ key }) => mailNotice.with({ key })));
  return told.length;
}

const TELL = `
  insert into membership.notice
    (cooperative_id, key, kind, path_id, subject_id, due_on, made_at)
  select $1, n.*, $7 from unnest($2::text[], $3::text[], $4::uuid[], $5::uuid[], $6::date[])
    as n(key, kind, path_id, subject_id, due_on) order by n.key
  on conflict do nothing returning key`;
