import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: () => answerOf(api.GET('/api/me/sessions')),
});

export const endSession = (sessionId: string) =>
  answerOf(
    api.DELETE('/api/me/sessions/{sessionId}', { params: { path: { sessionId } } }),
  );

export const passkeysQuery = queryOptions({
  queryKey: ['me', 'passkeys'],
  queryFn: () => answerOf(api.GET('/api/auth/passkey/list-user-passkeys')),
});

export const tokensQuery = queryOptions({
  queryKey: ['me', 'tokens'],
  queryFn: () => answerOf(api.GET('/api/me/tokens')),
});

export const revokeToken = (tokenId: string) =>
  answerOf(api.DELETE('/api/me/tokens/{tokenId}', { params: { path: { tokenId } } }));
