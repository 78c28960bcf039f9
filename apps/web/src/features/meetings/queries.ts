import type { NewMeetingAsked } from '@plusloin/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

const ALL = '/api/cooperatives/{cooperativeId}/meetings';
const ONE = `${ALL}/{meetingId}` as const;

export const meetingsQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['meetings', cooperativeId],
    queryFn: () => answerOf(api.GET(ALL, { params: { path: { cooperativeId } } })),
  });

export const announce = (cooperativeId: string, body: NewMeetingAsked) =>
  answerOf(api.POST(ALL, { params: { path: { cooperativeId } }, body }));

/** Of one meeting, in an address. */
export interface AtMeeting {
  readonly cooperativeId: string;
  readonly meetingId: string;
}

export const meetingQuery = (path: AtMeeting) =>
  queryOptions({
    queryKey: ['meetings', path.cooperativeId, path.meetingId],
    queryFn: () => answerOf(api.GET(ONE, { params: { path } })),
  });

export const attend = (path: AtMeeting, present: string[]) =>
  answerOf(api.POST(`${ONE}/attendance`, { params: { path }, body: { present } }));

export const callOff = (path: AtMeeting) =>
  answerOf(api.POST(`${ONE}/cancellation`, { params: { path } }));
