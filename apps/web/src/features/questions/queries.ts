import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** The questions on a statement, as far as one may read them. */
export const questionsQuery = (cooperativeId: string, closeId: string, subject: string) =>
  queryOptions({
    queryKey: ['questions', cooperativeId, closeId, subject],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/questions', {
          params: { path: { cooperativeId }, query: { closeId, subject } },
        }),
      ),
  });

/** Those that wait for the accountants. */
export const waitingQuery = (cooperativeId: string) =>
  queryOptions({
    queryKey: ['questions', cooperativeId, 'accountant'],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/questions', {
          params: { path: { cooperativeId }, query: { waitsFor: 'accountant' } },
        }),
      ),
  });

export interface Asking {
  readonly closeId: string;
  readonly subject: string;
  readonly figure: string;
  readonly text: string;
}

export const ask = (cooperativeId: string, { closeId, subject, figure, text }: Asking) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/questions', {
      ...{ params: { path: { cooperativeId, closeId, subject } }, body: { figure, text } },
    }),
  );

export const reply = (cooperativeId: string, questionId: string, text: string) =>
  answerOf(
    api.POST('/api/cooperatives/{cooperativeId}/questions/{questionId}/messages', {
      ...{ params: { path: { cooperativeId, questionId } }, body: { text } },
    }),
  );
