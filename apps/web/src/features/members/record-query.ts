import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** All that is kept on the path of a member. */
export const recordQuery = (cooperativeId: string, memberId: string) =>
  queryOptions({
    queryKey: ['member', cooperativeId, memberId],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/members/{memberId}/record', {
          params: { path: { cooperativeId, memberId } },
        }),
      ),
  });
