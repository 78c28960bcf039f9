import type { AccessTokenList, SessionList } from '@plusloin/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../app/api.js';
import type { Passkey } from '../../app/paths.js';

export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: () => answerOf<SessionList>(api.GET('/api/me/sessions')),
});

export const endSession = (sessionId: string) =>
  answerOf<undefined>(
    api.DELETE('/api/me/sessions/{sessionId}', { params: { path: { sessionId } } }),
  );

export const passkeysQuery = queryOptions({
  queryKey: ['me', 'passkeys'],
  queryFn: () => answerOf<Passkey[]>(api.GET('/api/auth/passkey/list-user-passkeys')),
});

export const tokensQuery = queryOptions({
  queryKey: ['me', 'tokens'],
  queryFn: () => answerOf<AccessTokenList>(api.GET('/api/me/tokens')),
});

export const revokeToken = (tokenId: string) =>
  answerOf<undefined>(api.DELETE('/api/me/tokens/{tokenId}', { params: { path: { tokenId } } }));
