import type {
  Acceptance,
  Accepted,
  AccessTokenList,
  Attendance,
  CandidateFile,
  CandidateList,
  Candidacy,
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  DatesWished,
  FollowedCandidacy,
  FollowedLink,
  FoundMembers,
  InformationInForce,
  Installation,
  IntroductionList,
  Invitation,
  LinkedAnswer,
  LinkedMeeting,
  Made,
  MadeAccessToken,
  Me,
  MeetingFile,
  MeetingList,
  MessageList,
  NewAccessToken,
  NewCandidacy,
  NewCloseProposal,
  NewInformation,
  NewIntroduction,
  NewInvitation,
  NewMeetingAsked,
  NewMessage,
  NewStep,
  PeerList,
  PooledStatement,
  PracticeStatement,
  PublicCooperative,
  Received,
  RoleList,
  SessionList,
  StageShown,
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
  '/api/public/cooperatives/{slug}': {
    get: Answering<PublicCooperative> & In<'slug'>;
  };
  '/api/public/cooperatives/{slug}/candidacies': {
    post: Answering<Received> & Sending<NewCandidacy> & In<'slug'>;
  };
  '/api/public/cooperatives/{slug}/candidacies/followed': {
    post: Answering<FollowedCandidacy> & Sending<FollowedLink> & In<'slug'>;
  };
  '/api/public/cooperatives/{slug}/candidacies/seats': {
    post: Answering<FollowedCandidacy> & Sending<LinkedAnswer> & In<'slug'>;
  };
  '/api/public/cooperatives/{slug}/candidacies/seats/return': {
    post: Answering<FollowedCandidacy> & Sending<LinkedMeeting> & In<'slug'>;
  };
  '/api/cooperatives/{cooperativeId}/candidacy': {
    get: Answering<Candidacy> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidacy/information/reading': {
    post: Answering<Candidacy> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidacy/withdrawal': {
    post: Answering<Candidacy> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidacy/meetings/{meetingId}/seat': {
    post: Answering<Candidacy> & Sending<DatesWished> & In<'cooperativeId' | 'meetingId'>;
    delete: Answering<Candidacy> & In<'cooperativeId' | 'meetingId'>;
  };
  '/api/cooperatives/{cooperativeId}/introductions': {
    get: Answering<IntroductionList> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/introductions/{introductionId}': {
    delete: Answering<IntroductionList> & In<'cooperativeId' | 'introductionId'>;
  };
  '/api/cooperatives/{cooperativeId}/introductions/{introductionId}/consent': {
    post: Answering<IntroductionList> & In<'cooperativeId' | 'introductionId'>;
  };
  '/api/cooperatives/{cooperativeId}/introductions/{introductionId}/messages': {
    get: Answering<MessageList> & In<'cooperativeId' | 'introductionId'>;
    post: Answering<MessageList> & Sending<NewMessage> & In<'cooperativeId' | 'introductionId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates': {
    get: Answering<CandidateList> & Choosing<'cooperativeId', CandidatesWished>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/peers': {
    get: Answering<PeerList> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/{pathId}': {
    get: Answering<CandidateFile> & In<'cooperativeId' | 'pathId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/{pathId}/answers': {
    post: Answering<Made> & Sending<NewMessage> & In<'cooperativeId' | 'pathId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/{pathId}/notes': {
    post: Answering<Made> & Sending<NewMessage> & In<'cooperativeId' | 'pathId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/{pathId}/steps': {
    post: Answering<Made> & Sending<NewStep> & In<'cooperativeId' | 'pathId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/{pathId}/introductions': {
    post: Answering<Made> & Sending<NewIntroduction> & In<'cooperativeId' | 'pathId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/{pathId}/information': {
    post: Answering<unknown> & In<'cooperativeId' | 'pathId'>;
  };
  '/api/cooperatives/{cooperativeId}/candidates/{pathId}/invitation': {
    post: Answering<unknown> & In<'cooperativeId' | 'pathId'>;
  };
  '/api/cooperatives/{cooperativeId}/information': {
    get: Answering<InformationInForce> & In<'cooperativeId'>;
    post: Answering<InformationInForce> & Sending<NewInformation> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/meetings': {
    get: Answering<MeetingList> & In<'cooperativeId'>;
    post: Answering<Made> & Sending<NewMeetingAsked> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/meetings/{meetingId}': {
    get: Answering<MeetingFile> & In<'cooperativeId' | 'meetingId'>;
  };
  '/api/cooperatives/{cooperativeId}/meetings/{meetingId}/attendance': {
    post: Answering<unknown> & Sending<Attendance> & In<'cooperativeId' | 'meetingId'>;
  };
  '/api/cooperatives/{cooperativeId}/meetings/{meetingId}/cancellation': {
    post: Answering<unknown> & In<'cooperativeId' | 'meetingId'>;
  };
}

/** Which candidates are listed. */
export interface CandidatesWished {
  readonly stage?: StageShown;
  readonly waiting?: 'late';
  readonly after?: string;
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

interface Choosing<Names extends string, Query> {
  parameters: { path: Record<Names, string>; query?: Query };
}
