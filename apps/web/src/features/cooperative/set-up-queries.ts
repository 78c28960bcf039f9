import type { NewFirstRule, NewOwnBooks } from '@plusloin/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import { queryClient } from '../../app/session.js';

const at = (cooperativeId: string) => ({ params: { path: { cooperativeId } } });

export const setUpQuery = (id: string) =>
  queryOptions({
    queryKey: ['set-up', id],
    queryFn: () => answerOf(api.GET('/api/cooperatives/{cooperativeId}/set-up', at(id))),
  });

export const openBooks = (id: string, body: NewOwnBooks) =>
  kept(
    id,
    answerOf(api.PUT('/api/cooperatives/{cooperativeId}/set-up/books', { ...at(id), body })),
  );

export const declareFirstRule = (id: string, body: NewFirstRule) =>
  kept(
    id,
    answerOf(
      api.PUT('/api/cooperatives/{cooperativeId}/set-up/contribution-rule', { ...at(id), body }),
    ),
  );

/** What each line would become; nothing is written. */
export const previewMembers = (id: string, csv: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/set-up/members/previews', {
      ...{ ...at(id), body: { csv } },
    }),
  );

export const takeMembers = (id: string, csv: string) =>
  kept(
    id,
    answerOf(api.POST('/api/cooperatives/{cooperativeId}/set-up/members', {
      ...{ ...at(id), body: { csv } },
    })),
  );

export const inviteMembers = (id: string) =>
  kept(
    id,
    answerOf(
      api.POST('/api/cooperatives/{cooperativeId}/set-up/invitations', { ...at(id), body: {} }),
    ),
  );

export const inviteAccountant = (id: string, email: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/invitations', {
      ...{ ...at(id), body: { email, role: 'accountant' as const } },
    }),
  );

async function kept<T>(id: string, asked: Promise<T>): Promise<T> {
  const answer = await asked;
  await queryClient.invalidateQueries({ queryKey: ['set-up', id] });
  return answer;
}
