import type {
  Acceptance,
  Accepted,
  AccessTokenList,
  BankDetailsAnswer,
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  CooperativeExport,
  CooperativeFactsAsked,
  ExportList,
  FoundMembers,
  Installation,
  Invitation,
  LettersSent,
  MadeAccessToken,
  Me,
  MembersFile,
  MembersPreview,
  NewAccessToken,
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
  RoleList,
  RuleList,
  SessionList,
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
  '/api/auth/two-factor/verify-backup-code': {
    post: Answering<unknown> & Sending<{ code: string }>;
  };
  '/api/auth/two-factor/enable': {
    post: Answering<NewAuthenticator> & Sending<{ password: string }>;
  };
  '/api/auth/two-factor/disable': { post: Answering<unknown> & Sending<{ password: string }> };
  '/api/auth/two-factor/generate-backup-codes': {
    post: Answering<Pick<NewAuthenticator, 'backupCodes'>> & Sending<{ password: string }>;
  };
  '/api/auth/passkey/generate-authenticate-options': { get: Answering<unknown> };
  '/api/auth/passkey/generate-register-options': { get: Answering<unknown> };
  '/api/auth/passkey/verify-authentication': {
    post: Answering<unknown> & Sending<{ response: object }>;
  };
  '/api/auth/passkey/verify-registration': {
    post: Answering<unknown> & Sending<{ response: object; name: string }>;
  };
  '/api/auth/passkey/list-user-passkeys': { get: Answering<Passkey[]> };
  '/api/auth/passkey/update-passkey': {
    post: Answering<unknown> & Sending<{ id: string; name: string }>;
  };
  '/api/auth/passkey/delete-passkey': { post: Answering<unknown> & Sending<{ id: string }> };
  '/api/auth/change-password': {
    post: Answering<unknown> &
      Sending<{ currentPassword: string; newPassword: string; revokeOtherSessions: true }>;
  };
  '/api/auth/request-password-reset': { post: Answering<unknown> & Sending<{ email: string }> };
  '/api/auth/reset-password': {
    post: Answering<unknown> & Sending<{ token: string; newPassword: string }>;
  };
  '/api/installation': { get: Answering<Installation> };
  '/api/invitations/acceptance': { post: Answering<Accepted> & Sending<Acceptance> };
  '/api/me/sessions': { get: Answering<SessionList> };
  '/api/me/sessions/{sessionId}': { delete: Answering<undefined> & In<'sessionId'> };
  '/api/me/tokens': {
    get: Answering<AccessTokenList>;
    post: Answering<MadeAccessToken> & Sending<NewAccessToken>;
  };
  '/api/me/tokens/{tokenId}': { delete: Answering<undefined> & In<'tokenId'> };
  '/api/cooperatives/{cooperativeId}/roles': {
    get: Answering<RoleList> & { parameters: { query?: { after?: string } } } & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/roles/{grantId}': {
    delete: Answering<undefined> & In<'cooperativeId' | 'grantId'>;
  };
  '/api/cooperatives/{cooperativeId}/invitations': {
    post: Answering<Invitation> & Sending<NewInvitation> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/invitations/members': {
    get: Answering<FoundMembers> & { parameters: { query?: { search?: string } } } &
      In<'cooperativeId'>;
  };
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
  '/api/cooperatives/{cooperativeId}/exports': {
    get: Answering<ExportList> & In<'cooperativeId'>;
    post: Answering<CooperativeExport> & In<'cooperativeId'>;
  };
}

/** An authenticator to be set up: what its picture says, and ten codes for a lost telephone. */
export interface NewAuthenticator {
  readonly totpURI: string;
  readonly backupCodes: string[];
}

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
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
