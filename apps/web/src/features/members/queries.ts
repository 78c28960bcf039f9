import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import type { MembersSearch } from './members-search.js';

/** The members, page after page. */
export const membersQuery = (cooperativeId: string, wanted: MembersSearch) =>
  infiniteQueryOptions({
    queryKey: ['members', cooperativeId, wanted],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members', {
          params: {
            path: { cooperativeId },
            query: {
              ...(wanted.cherche && { search: wanted.cherche }),
              ...(wanted.etape && { stage: wanted.etape }),
              ...(wanted.mode && { way: wanted.mode }),
              ...(wanted.pieces && { documents: wanted.pieces }),
              ...(pageParam && { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** What waits for the eyes of the coordination. */
export const waitingQuery = (cooperativeId: string) =>
  infiniteQueryOptions({
    queryKey: ['documents', cooperativeId],
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/documents', {
          params: { path: { cooperativeId }, query: pageParam ? { after: pageParam } : {} },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const advisersQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['advisers', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/advisers', {
          params: { path: { cooperativeId } },
        }),
      ),
  });

/** Opened for whoever asks, each time: nothing of them stays in the browser's memory. */
export const notesQuery = (cooperativeId: string, memberId: string) =>
  queryOptions({
    queryKey: ['notes', cooperativeId, memberId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/notes', {
          params: { path: { cooperativeId, memberId } },
        }),
      ),
    gcTime: 0,
  });

export const leavingQuery = (cooperativeId: string, memberId: string) =>
  queryOptions({
    queryKey: ['member', cooperativeId, memberId, 'leaving'],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/leaving', {
          params: { path: { cooperativeId, memberId } },
        }),
      ),
  });

export const archiveAddress = (cooperativeId: string, memberId: string, sha256: string): string =>
  `/api/cooperatives/${cooperativeId}/members/${memberId}/archive/${sha256}`;
