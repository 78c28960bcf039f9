import type { OwnMeeting, PublicMeeting } from '@plusloin/contracts';
import type { Tx } from '@plusloin/platform';
import { meetingsOf, wordsOf, type Meeting } from '../meetings/meetings.queries.js';

/** The meetings that one may still answer, the next first, polls after those with a date. */
export async function openMeetings(tx: Tx): Promise<PublicMeeting[]> {
  const all = await meetingsOf(tx);
  return all.flatMap((meeting) => shown(meeting, tx.now) ?? []);
}

/** The same, with what somebody said to each. */
export async function meetingsFor(tx: Tx, pathId: string): Promise<OwnMeeting[]> {
  const words = new Map((await wordsOf(tx, pathId)).map((one) => [one.meetingId, one]));
  return (await openMeetings(tx)).map((meeting) => {
    const { dates = [], hasPlace = null } = words.get(meeting.id) ?? {};
    const seat = hasPlace === null ? null : hasPlace ? 'place' : 'waiting';
    return { ...meeting, chosen: [...dates], seat };
  });
}

function shown(of: Meeting, now: Date): PublicMeeting | null {
  const { id, title, place, state, startsAt, places, registered } = of;
  const isOpen = state === 'poll' || (state === 'fixed' && startsAt !== null && startsAt > now);
  if (!isOpen) return null;
  return {
    ...{ id, title, place, state, startsAt: startsAt?.toISOString() ?? null },
    dates: of.dates.map((one) => one.startsAt),
    freePlaces: Math.max(0, places - registered),
  };
}
