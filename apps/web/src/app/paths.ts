import type {
  BankDetailsAnswer,
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  CooperativeExport,
  CooperativeFactsAsked,
  ExportList,
  Invitation,
  LettersSent,
  Me,
  MembersFile,
  MembersPreview,
  NewBankDetails,
  NewCloseProposal,
  NewFirstRule,
  NewInvitation,
  NewOwnBooks,
  NewPriceCeiling,
  NewRuleProposal,
  PooledStatement,
  PracticeStatement,
  PriceCeilingList,
  RuleList,
  SetUp,
  Simulation,
  SimulationAsked,
  StandingFactsAnswer,
  StatementList,
  StepList,
  TwoPersonStep,
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
  '/api/cooperatives/{cooperativeId}/settings': {
    get: Answering<StandingFactsAnswer> & In<'cooperativeId'>;
    put: Answering<StandingFactsAnswer> & Sending<CooperativeFactsAsked> & Edit<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/two-person-steps': {
    get: Answering<StepList> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/two-person-steps/{stepId}': {
    delete: Answering<undefined> & In<'cooperativeId' | 'stepId'>;
  };
  '/api/cooperatives/{cooperativeId}/two-person-steps/{stepId}/confirmation': {
    put: Answering<TwoPersonStep> & In<'cooperativeId' | 'stepId'>;
  };
  '/api/cooperatives/{cooperativeId}/bank-details': {
    get: Answering<BankDetailsAnswer> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/bank-details/proposals': {
    post: Answering<TwoPersonStep> & Sending<NewBankDetails> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/bank-details': {
    get: Answering<BankDetailsAnswer> & In<'cooperativeId' | 'memberId'>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/bank-details/proposals': {
    post: Answering<TwoPersonStep> & Sending<NewBankDetails> & In<'cooperativeId' | 'memberId'>;
  };
  '/api/cooperatives/{cooperativeId}/price-ceilings': {
    get: Answering<PriceCeilingList> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/price-ceilings/proposals': {
    post: Answering<TwoPersonStep> & Sending<NewPriceCeiling> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/contribution-rules': {
    get: Answering<RuleList> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/contribution-rules/proposals': {
    post: Answering<TwoPersonStep> & Sending<NewRuleProposal> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/contribution-rules/simulations': {
    post: Answering<Simulation> & Sending<SimulationAsked> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/set-up': { get: Answering<SetUp> & In<'cooperativeId'> };
  '/api/cooperatives/{cooperativeId}/set-up/books': {
    put: Answering<SetUp> & Sending<NewOwnBooks> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/set-up/contribution-rule': {
    put: Answering<SetUp> & Sending<NewFirstRule> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/set-up/members/previews': {
    post: Answering<MembersPreview> & Sending<MembersFile> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/set-up/members': {
    post: Answering<MembersPreview> & Sending<MembersFile> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/set-up/invitations': {
    post: Answering<LettersSent> & Sending<Record<string, never>> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/invitations': {
    post: Answering<Invitation> & Sending<NewInvitation> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/exports': {
    get: Answering<ExportList> & In<'cooperativeId'>;
    post: Answering<CooperativeExport> & In<'cooperativeId'>;
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

/** An edit says which version it is made on. */
interface Edit<Names extends string> {
  parameters: { path: Record<Names, string>; header: { 'If-Match': string } };
}
