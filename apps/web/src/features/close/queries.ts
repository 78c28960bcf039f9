import type {
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  CloseStanding,
  ListedClose,
} from '@plusloin/contracts';
import { queryOptions } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '../../app/api.js';
import { queryClient } from '../../app/session.js';

/** The closes of a cooperative, the latest first, and the quarter that comes next. */
export const closesQuery = (id: string) =>
  queryOptions({
    queryKey: ['closes', id],
    queryFn: () =>
      answerOf<CloseList>(
        api.GET('/api/cooperatives/{id}/closes', { params: { path: { id } } }),
      ),
    // Whoever proposed looks at this page until somebody else confirms.
    refetchInterval: ({ state }) => (state.data?.proposals.length ? WAITING_MILLISECONDS : false),
  });

const WAITING_MILLISECONDS = 3_000;

/** What stands in the way of closing a quarter. */
export const checksQuery = (id: string, quarter: string) =>
  queryOptions({
    queryKey: ['checks', id, quarter],
    queryFn: () =>
      answerOf<CloseChecks>(
        api.GET('/api/cooperatives/{id}/closes/{quarter}/checks', {
          params: { path: { id, quarter } },
        }),
      ),
  });

/** Proposing again what is proposed changes nothing. */
export const proposeClose = (id: string, quarter: string, reason: string) =>
  answerOf<CloseProposal>(
    api.POST('/api/cooperatives/{id}/closes/proposals', {
      params: { path: { id } },
      body: { quarter, reason },
    }),
  );

/** Confirmed again, it answers the close that was begun. */
export const confirmClose = (id: string, quarter: string) =>
  answerOf<CloseBegunAnswer>(
    api.PUT('/api/cooperatives/{id}/closes/proposals/{quarter}/confirmation', {
      params: { path: { id, quarter } },
    }),
  );

/**
 * A close as it stands now: the server tells each step. When the line breaks the browser asks again
 * by itself; once the close has ended, the lists are read anew.
 */
export function useStanding(id: string, close: ListedClose): CloseStanding {
  const [told, setTold] = useState<CloseStanding>();
  const isRunning = close.state === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const events = new EventSource(`/api/cooperatives/${id}/closes/${close.id}/events`);
    events.onmessage = ({ data }: MessageEvent<string>) => {
      const standing = JSON.parse(data) as CloseStanding;
      setTold(standing);
      if (standing.state === 'running') return;
      events.close();
      void queryClient.invalidateQueries({ queryKey: ['closes', id] });
      void queryClient.invalidateQueries({ queryKey: ['statements', id] });
    };
    return () => events.close();
  }, [id, close.id, isRunning]);
  return isRunning && told !== undefined ? told : close;
}

/** The quarter that can be closed now: none while one is being closed. */
export const closable = ({ closes, next }: CloseList): string | null =>
  closes.some(({ state }) => state === 'running') ? null : next;
