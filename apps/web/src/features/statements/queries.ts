import type { ListedStatement, MyCooperative, StatementFileKind } from '@plusloin/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

/** What somebody may read in a cooperative, the latest first. */
export const statementsQuery = (id: string) =>
  queryOptions({
    queryKey: ['statements', id],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/statements', {
          params: { path: { cooperativeId: id } },
        }),
      ),
  });

/** A statement is final: it is asked for once. */
export const statementQuery = (id: string, closeId: string, subject: string) =>
  queryOptions({
    queryKey: ['statement', id, closeId, subject],
    queryFn: () =>
      answerOf(
        api.GET('/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}', {
          params: { path: { cooperativeId: id, closeId, subject } },
        }),
      ),
    staleTime: 5 * 60_000,
  });

/** By this name the pool goes where practices have their code. */
export const POOLED = 'pooled';

export const fileAddress = (
  id: string,
  closeId: string,
  subject: string,
  kind: StatementFileKind,
): string =>
  `/api/cooperatives/${id}/statements/${closeId}/${encodeURIComponent(subject)}/file/${kind}`;

/** The statements of one's own work; whoever has an office may read others' beside them. */
export const ownStatements = (
  statements: readonly ListedStatement[],
  { memberCode }: Pick<MyCooperative, 'memberCode'>,
): (ListedStatement & { practice: NonNullable<ListedStatement['practice']> })[] =>
  statements.flatMap((one) =>
    one.practice !== null && one.practice.memberCode === memberCode
      ? [{ ...one, practice: one.practice }]
      : [],
  );
