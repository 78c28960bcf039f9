import { NotFound, type Tx } from '@plusloin/platform';
import type { MeetingFacts } from './membership-mails.js';

/** What a mail says of a meeting, and of the place that its reader has there. */
export async function meetingFacts(
  tx: Tx,
  of: { meetingId: string; pathId: string | null; timeZone: string },
): Promise<MeetingFacts> {
  const { meetingId, pathId, timeZone } = of;
  const [row] = await tx.query<Omit<MeetingFacts, 'timeZone'>>(MEETING, [
    ...[tx.cooperativeId, meetingId, pathId],
  ]);
  if (row === undefined) throw new NotFound('Meeting', meetingId);
  return { ...row, timeZone };
}

const MEETING = `
  select m.title, m.place, m.starts_at as "startsAt", coalesce((
      select count(*) <= m.places from membership.meeting_registration o
      where o.cooperative_id = r.cooperative_id and o.meeting_id = r.meeting_id
        and o.cancelled_at is null and o.number <= r.number), false) as "hasPlace"
  from membership.meeting m
  left join membership.meeting_registration r on r.cooperative_id = m.cooperative_id
    and r.meeting_id = m.id and r.path_id = $3 and r.cancelled_at is null
  where m.cooperative_id = $1 and m.id = $2`;
