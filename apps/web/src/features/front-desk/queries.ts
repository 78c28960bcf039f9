import type { MeetingAnswer, NewCandidacy } from '@plusloin/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** What a cooperative offers to everybody. */
export const cardQuery = (slug: string) =>
  queryOptions({
    queryKey: ['card', slug],
    queryFn: () =>
      answerOf(
        api.GET('/api/public/cooperatives/{slug}', { params: { path: { slug } } }),
      ),
  });

export const applyAt = (slug: string, body: NewCandidacy) =>
  answerOf(api.POST('/api/public/cooperatives/{slug}/candidacies', {
    params: { path: { slug } },
    body,
  }));

/** Where somebody is, by the token of the mailed link. */
export const followQuery = (slug: string, token: string) =>
  queryOptions({
    queryKey: ['followed', slug, token],
    queryFn: () =>
      answerOf(
        api.POST('/api/public/cooperatives/{slug}/candidacies/followed', {
          params: { path: { slug } },
          body: { token },
        }),
      ),
  });

export const takeSeatAt = (slug: string, token: string, { meetingId, dates = [] }: MeetingAnswer) =>
  answerOf(api.POST('/api/public/cooperatives/{slug}/candidacies/seats', {
    params: { path: { slug } },
    body: { token, meetingId, dates },
  }));

export const giveBackAt = (slug: string, token: string, meetingId: string) =>
  answerOf(api.POST('/api/public/cooperatives/{slug}/candidacies/seats/return', {
    params: { path: { slug } },
    body: { token, meetingId },
  }));
