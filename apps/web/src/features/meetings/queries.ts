import type { NewMeetingAsked } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

const ALL = '/api/cooperatives/{cooperativeId}/meetings';
const ONE = `${ALL}/{meetingId}` as const;

/** Those to come first, page after page. */
export const meetingsQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['meetings', cooperativeId],
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { after: pageParam };
      return answerOf(api.GET(ALL, { params: { path: { cooperativeId }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
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

/** On the version that was read: another is refused. */
export const attend = (path: AtMeeting, version: number, present: string[]) =>
  answerOf(
    api.POST(`${ONE}/attendance`, {
      ...{ params: { path }, body: { present } },
      headers: { 'if-match': `"${version}"` },
    }),
  );

export const callOff = (path: AtMeeting) =>
  answerOf(api.POST(`${ONE}/cancellation`, { params: { path } }));
