import type { MyCooperative } from '@plusloin/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import { doesDecide } from '../../app/session.js';

const ALL = '/api/cooperatives/{cooperativeId}/break-glasses' as const;
const ONE = `${ALL}/{breakGlassId}` as const;

/** A request, in its cooperative. */
export interface OfBreakGlass {
  readonly cooperativeId: string;
  readonly breakGlassId: string;
}

/** What was asked, the latest first, a page after the other. */
export const breakGlassesQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['break-glasses', cooperativeId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET(ALL, {
          params: {
            path: { cooperativeId },
            query: pageParam === null ? {} : { after: pageParam },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** For whom something is sealed, by name, a page after the other. */
export const sealedMembersQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['sealed-members', cooperativeId],
    queryFn: ({ pageParam }) => {
      const query = { limit: 100, ...(pageParam !== null && { after: pageParam }) };
      return answerOf(api.GET(`${ALL}/members`, { params: { path: { cooperativeId }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** Whom an access opens, by pseudonym. */
export const openedPersonsQuery = (path: OfBreakGlass) =>
  queryOptions({
    queryKey: ['opened-persons', path.breakGlassId],
    queryFn: () =>
      answerOf(
        api.GET(`${ONE}/persons`, { params: { path: { ...path }, query: { limit: 100 } } }),
      ),
  });

export const askToOpen = (cooperativeId: string, memberId: string, reason: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/members/{memberId}/break-glasses', {
      params: { path: { cooperativeId, memberId } },
      body: { reason },
    }),
  );

export const approve = (path: OfBreakGlass) =>
  answerOf(api.PUT(`${ONE}/approval`, { params: { path: { ...path } } }));

export const end = (path: OfBreakGlass) =>
  answerOf(api.PUT(`${ONE}/end`, { params: { path: { ...path } } }));

/** Shown for a minute, and kept in no cache. */
export const openOne = (path: OfBreakGlass, personId: string) =>
  answerOf(
    api.GET(`${ONE}/persons/{personId}/identity`, { params: { path: { ...path, personId } } }),
  );

/** An auditor watches, and asks for nothing. */
export const mayAsk = ({ roles }: Pick<MyCooperative, 'roles'>): boolean =>
  roles.some(doesDecide);
