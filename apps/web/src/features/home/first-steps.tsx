import type { MyCooperative } from '@plusloin/contracts';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { answerOf, api } from '../../app/api.js';

const StartChecklist = lazy(() => import('./start-checklist.js'));

export interface OfMember {
  readonly cooperativeId: string;
  readonly memberId: string;
}

/** What to begin with, for members since a short time; others load nothing of it. */
export function FirstSteps({ cooperative }: { readonly cooperative: MyCooperative }) {
  const { id: cooperativeId, memberId, slug } = cooperative;
  const { data } = useQuery({
    queryKey: ['start', cooperativeId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/start', {
          params: { path: { cooperativeId, memberId: memberId ?? '' } },
        }),
      ),
    enabled: memberId !== null,
  });
  if (memberId === null || !data?.isOffered || data.done.includes('dismissed')) return null;
  return (
    <Suspense>
      <StartChecklist {...{ cooperativeId, memberId, slug, done: data.done }} />
    </Suspense>
  );
}
