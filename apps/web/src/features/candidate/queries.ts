import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

const here = (cooperativeId: string) => ({ params: { path: { cooperativeId } } });

/** One's own way in. */
export const candidacyQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['candidacy', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/candidacy', here(cooperativeId)),
      ),
  });

export const confirmReading = (cooperativeId: string) =>
  answerOf(
    api.POST(
      '/api/cooperatives/{cooperativeId}/candidacy/information/reading',
      here(cooperativeId),
    ),
  );

export const withdraw = (cooperativeId: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/candidacy/withdrawal', here(cooperativeId)),
  );

const SEAT = '/api/cooperatives/{cooperativeId}/candidacy/meetings/{meetingId}/seat';

export const takeSeat = (cooperativeId: string, meetingId: string, dates: string[]) =>
  answerOf(api.POST(SEAT, { params: { path: { cooperativeId, meetingId } }, body: { dates } }));

export const giveBack = (cooperativeId: string, meetingId: string) =>
  answerOf(api.DELETE(SEAT, { params: { path: { cooperativeId, meetingId } } }));

/** With whom one is, or may be, in touch. */
export const introductionsQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['introductions', cooperativeId],
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { after: pageParam };
      const params = { path: { cooperativeId }, query };
      return answerOf(api.GET('/api/cooperatives/{cooperativeId}/introductions', { params }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

const ONE = '/api/cooperatives/{cooperativeId}/introductions/{introductionId}';
const MESSAGES = `${ONE}/messages` as const;

/** Of one introduction, in an address. */
export interface Between {
  readonly cooperativeId: string;
  readonly introductionId: string;
}

export const consentTo = (path: Between) =>
  answerOf(api.POST(`${ONE}/consent`, { params: { path } }));
export const endWith = (path: Between) => answerOf(api.DELETE(ONE, { params: { path } }));

/** What passed between the two, the latest first. */
export const messagesQuery = (path: Between) =>
  infiniteQueryOptions({
    queryKey: ['messages', path.introductionId],
    queryFn: ({ pageParam }) => {
      const query = pageParam === null ? {} : { after: pageParam };
      return answerOf(api.GET(MESSAGES, { params: { path, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    refetchInterval: 30_000,
  });

export const writeTo = (path: Between, words: string) =>
  answerOf(api.POST(MESSAGES, { params: { path }, body: { words } }));
