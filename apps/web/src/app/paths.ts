import type {
  Acceptance,
  Accepted,
  AccessTokenList,
  AddedNote,
  BreakGlassList,
  BreakGlassPersons,
  BreakGlassReason,
  BreakGlassShown,
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  ErasureDone,
  ErasureWished,
  FoundMembers,
  Identity,
  Installation,
  Invitation,
  MadeAccessToken,
  Me,
  NewAccessToken,
  NewBreakGlass,
  NewCloseProposal,
  NewInvitation,
  NewPersonNote,
  OpenedPersonShown,
  OpeningAsked,
  PersonList,
  PersonNotes,
  PersonOpenings,
  PooledStatement,
  PracticeStatement,
  Privacy,
  RoleList,
  SealedMembers,
  SealedPersonShown,
  SessionList,
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
  '/api/cooperatives/{cooperativeId}/members/{memberId}/persons': {
    get: Answering<PersonList> & In<OfMember> & Paged;
    post: Answering<SealedPersonShown> & Sending<Identity> & In<OfMember>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/identity': {
    get: Answering<OpenedPersonShown> & In<OfPerson> & Because;
    put: Answering<OpenedPersonShown> & Sending<Identity> & In<OfPerson>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/notes': {
    get: Answering<PersonNotes> & In<OfPerson> & Because;
    post: Answering<AddedNote> & Sending<NewPersonNote> & In<OfPerson>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/openings': {
    get: Answering<PersonOpenings> & In<OfPerson> & Paged;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/persons/{personId}/erasure': {
    put: Answering<ErasureDone> & Sending<ErasureWished> & In<OfPerson>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/break-glasses': {
    get: Answering<BreakGlassList> & In<OfMember> & Paged;
    post: Answering<BreakGlassShown> & Sending<NewBreakGlass> & In<OfMember>;
  };
  '/api/cooperatives/{cooperativeId}/break-glasses': {
    get: Answering<BreakGlassList> & In<'cooperativeId'> & Paged;
  };
  '/api/cooperatives/{cooperativeId}/break-glasses/members': {
    get: Answering<SealedMembers> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/reason': {
    get: Answering<BreakGlassReason> & In<OfBreakGlass>;
  };
  '/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/approval': {
    put: Answering<BreakGlassShown> & In<OfBreakGlass>;
  };
  '/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/end': {
    put: Answering<BreakGlassShown> & In<OfBreakGlass>;
  };
  '/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/persons': {
    get: Answering<BreakGlassPersons> & In<OfBreakGlass> & Paged;
  };
  '/api/cooperatives/{cooperativeId}/break-glasses/{breakGlassId}/persons/{personId}/identity': {
    get: Answering<OpenedPersonShown> & In<OfBreakGlass | 'personId'>;
  };
  '/api/cooperatives/{cooperativeId}/privacy': {
    get: Answering<Privacy> & In<'cooperativeId'>;
  };
}

type OfMember = 'cooperativeId' | 'memberId';
type OfPerson = OfMember | 'personId';
type OfBreakGlass = 'cooperativeId' | 'breakGlassId';

interface Paged {
  parameters: { query?: { after?: string; limit?: number } };
}

interface Because {
  parameters: { query: OpeningAsked };
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
