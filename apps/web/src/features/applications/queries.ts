import type { CandidatesQuery, NewInformation, NewStep } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** Who asked to join, page after page: whoever waits first. */
export const candidatesQuery = (cooperativeId: string, wished: Partial<CandidatesQuery>) =>
  infiniteQueryOptions({
    queryKey: ['candidates', cooperativeId, wished],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/candidates', {
          params: {
            path: { cooperativeId },
            query: { ...wished, ...(pageParam === null ? {} : { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Of one candidate, in an address. */
export interface OnPath {
  readonly cooperativeId: string;
  readonly pathId: string;
}

const ONE = '/api/cooperatives/{cooperativeId}/candidates/{pathId}';

export const fileQuery = (path: OnPath) =>
  queryOptions({
    queryKey: ['candidates', path.cooperativeId, 'file', path.pathId],
    queryFn: () => answerOf(api.GET(ONE, { params: { path } })),
  });

export const answerTo = (path: OnPath, words: string) =>
  answerOf(api.POST(`${ONE}/answers`, { params: { path }, body: { words } }));
export const noteOn = (path: OnPath, words: string) =>
  answerOf(api.POST(`${ONE}/notes`, { params: { path }, body: { words } }));
export const takeStep = (path: OnPath, body: NewStep) =>
  answerOf(api.POST(`${ONE}/steps`, { params: { path }, body }));
export const inform = (path: OnPath) =>
  answerOf(api.POST(`${ONE}/information`, { params: { path } }));
export const invite = (path: OnPath) =>
  answerOf(api.POST(`${ONE}/invitation`, { params: { path } }));
export const introduceTo = (path: OnPath, memberId: string) =>
  answerOf(api.POST(`${ONE}/introductions`, { params: { path }, body: { memberId } }));

/** With whom a candidate may be put in touch. */
export const peersQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['peers', cooperativeId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/candidates/peers', {
          params: {
            path: { cooperativeId },
            query: { limit: 100, ...(pageParam !== null && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

const INFORMATION = '/api/cooperatives/{cooperativeId}/information';

export const informationQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['information', cooperativeId],
    queryFn: () =>
      answerOf(api.GET(INFORMATION, { params: { path: { cooperativeId } } })),
  });

export const publish = (cooperativeId: string, body: NewInformation) =>
  answerOf(api.POST(INFORMATION, { params: { path: { cooperativeId } }, body }));
