import type {
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  Me,
  NewCloseProposal,
  PooledStatement,
  PracticeStatement,
  StatementList,
} from '@plusloin/contracts';

/**
 * The addresses of the API which the dashboard asks, in the form of openapi-typescript: the file
 * made from the committed OpenAPI document takes this one's place once these routes are in it.
 */
export interface paths {
  '/api/me': { get: Answering<Me> };
  '/api/auth/sign-in/email': {
    post: Answering<SignedIn> & Sending<{ email: string; password: string }>;
  };
  '/api/auth/two-factor/verify-totp': { post: Answering<unknown> & Sending<{ code: string }> };
  '/api/auth/sign-out': { post: Answering<unknown> & Sending<Record<string, never>> };
  '/api/cooperatives/{id}/statements': { get: Answering<StatementList> & In<'id'> };
  '/api/cooperatives/{id}/statements/{closeId}/{subject}': {
    get: Answering<PracticeStatement | PooledStatement> & In<'id' | 'closeId' | 'subject'>;
  };
  '/api/cooperatives/{id}/closes': { get: Answering<CloseList> & In<'id'> };
  '/api/cooperatives/{id}/closes/proposals': {
    post: Answering<CloseProposal> & Sending<NewCloseProposal> & In<'id'>;
  };
  '/api/cooperatives/{id}/closes/proposals/{quarter}/confirmation': {
    put: Answering<CloseBegunAnswer> & In<'id' | 'quarter'>;
  };
  '/api/cooperatives/{id}/closes/{quarter}/checks': {
    get: Answering<CloseChecks> & In<'id' | 'quarter'>;
  };
}

/** What better-auth answers: the person, or that a second factor is asked first. */
export interface SignedIn {
  readonly twoFactorRedirect?: boolean;
}

interface Answering<T> {
  responses: { 200: { content: { 'application/json': T } } };
}

interface Sending<T> {
  requestBody: { content: { 'application/json': T } };
}

interface In<Names extends string> {
  parameters: { path: Record<Names, string> };
}
