import type { DocumentJudgement } from '@plusloin/contracts';
import { answerOf, api } from '../../app/api.js';

/** Where a document lies that the coordination, or its member, may open. */
export const documentAddress = (cooperativeId: string, documentId: string): string =>
  `/api/cooperatives/${cooperativeId}/documents/${documentId}/file`;

/** Where a candidate brings documents, and finds them again. */
export const candidacyDocuments = (cooperativeId: string): string =>
  `/api/cooperatives/${cooperativeId}/candidacy/documents`;

export const memberDocuments = (cooperativeId: string, memberId: string): string =>
  `/api/cooperatives/${cooperativeId}/members/${memberId}/documents`;

export const judge = (cooperativeId: string, documentId: string, body: DocumentJudgement) =>
  answerOf(
    api.PUT('/api/cooperatives/{cooperativeId}/documents/{documentId}/judgement', {
      params: { path: { cooperativeId, documentId } },
      body,
    }),
  );

export const takeBack = (cooperativeId: string, documentId: string) =>
  answerOf(
    api.DELETE('/api/cooperatives/{cooperativeId}/candidacy/documents/{documentId}', {
      params: { path: { cooperativeId, documentId } },
    }),
  );
