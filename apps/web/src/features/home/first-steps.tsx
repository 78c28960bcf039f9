import type { MyCooperative } from '@plusloin/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { answerOf, api } from '../../app/api.js';

const StartChecklist = lazy(() => import('./start-checklist.js'));

export interface OfMember {
  readonly cooperativeId: string;
  readonly memberId: string;
}

/** What is done of the first steps of whoever reads it. */
export const startQuery = ({ id: cooperativeId, memberId }: MyCooperative) =>
  queryOptions({
    queryKey: ['start', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/start', {
          params: { path: { cooperativeId, memberId: memberId ?? '' } },
        }),
      ),
    enabled: memberId !== null,
  });

/** What to begin with, for members since a short time; others load nothing of it. */
export function FirstSteps({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { id: cooperativeId, memberId, slug } = cooperative;
  const { data } = useQuery(startQuery(cooperative));
  if (memberId === null || !data?.isOffered || data.done.includes('dismissed')) return null;
  return <StartChecklist {...{ cooperativeId, memberId, slug, done: data.done }} />;
}
