import type {
  AuditAsked,
  AuditPage,
  BalanceAnswer,
  BalanceAsked,
  BookList,
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  EntryAnswer,
  FigureLines,
  FigurePageAsked,
  FigureSources,
  JobAskedAgain,
  JobPage,
  JobsAsked,
  LedgerAsked,
  LedgerPage,
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
  '/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/figures/{books}/{block}/{line}':
    { get: Answering<FigureSources> & In<OfStatement | 'books' | 'block' | 'line'> };
  '/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/lines/{books}/{account}': {
    get: Answering<FigureLines> & Filtered<OfStatement | 'books' | 'account', FigurePageAsked>;
  };
  '/api/cooperatives/{cooperativeId}/books': { get: Answering<BookList> & In<'cooperativeId'> };
  '/api/cooperatives/{cooperativeId}/books/{booksId}/balance': {
    get: Answering<BalanceAnswer> & Filtered<'cooperativeId' | 'booksId', BalanceAsked>;
  };
  '/api/cooperatives/{cooperativeId}/books/{booksId}/ledger': {
    get: Answering<LedgerPage> & Filtered<'cooperativeId' | 'booksId', LedgerAsked>;
  };
  '/api/cooperatives/{cooperativeId}/books/{booksId}/entries/{sequence}': {
    get: Answering<EntryAnswer> & In<'cooperativeId' | 'booksId' | 'sequence'>;
  };
  '/api/cooperatives/{cooperativeId}/audit': {
    get: Answering<AuditPage> & Filtered<'cooperativeId', AuditAsked>;
  };
  '/api/cooperatives/{cooperativeId}/jobs': {
    get: Answering<JobPage> & Filtered<'cooperativeId', JobsAsked>;
  };
  '/api/cooperatives/{cooperativeId}/jobs/{jobId}/new-chance': {
    put: Answering<JobAskedAgain> & In<'cooperativeId' | 'jobId'>;
  };
}

/** What may stand in the address of a reading; all of it is optional there. */
interface Filtered<Names extends string, Query> {
  parameters: {
    path: Record<Names, string>;
    query?: { [K in keyof Query]?: Query[K] | undefined };
  };
}

/** What better-auth answers: the person, or that a second factor is asked first. */
export interface SignedIn {
  readonly twoFactorRedirect?: boolean;
}

type OfStatement = 'cooperativeId' | 'closeId' | 'subject';

interface Answering<T> {
  responses: { 200: { content: { 'application/json': T } } };
}

interface Sending<T> {
  requestBody: { content: { 'application/json': T } };
}

interface In<Names extends string> {
  parameters: { path: Record<Names, string> };
}
