import type {
  Acceptance,
  Accepted,
  AccessTokenList,
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  ClosePractices,
  CloseProposal,
  EditedWebhook,
  FoundMembers,
  Installation,
  Invitation,
  LanguageChoice,
  LatestTrial,
  MadeAccessToken,
  Me,
  NewAccessToken,
  NewCloseProposal,
  NewInvitation,
  NewMessage,
  NewQuestion,
  NewReading,
  NewReminders,
  NewReopening,
  NewReplay,
  NewRetry,
  NewTrial,
  NewWebhook,
  NewYearClose,
  NotificationList,
  PooledStatement,
  PracticeStatement,
  QuarterVersions,
  Question,
  QuestionList,
  Readiness,
  RemindersAnswer,
  ReopeningAnswer,
  Replayed,
  RoleList,
  SessionList,
  StatementList,
  TrialAnswer,
  UnreadLeft,
  Webhook,
  WebhookDeliveries,
  WebhookList,
  WebhookSecret,
  WebhookTested,
} from '@plusloin/contracts';

/**
 * The addresses of the API which the dashboard asks, in the form of openapi-typescript: the file
 * made from the committed OpenAPI document takes this one's place once these routes are in it.
 */
export interface paths extends CockpitPaths, TalkPaths, WebhookPaths {
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
}

/** The quarter cockpit. */
interface CockpitPaths {
  '/api/cooperatives/{cooperativeId}/closes/{quarter}/practices': {
    get: Answering<Readiness> & Asked<'quarter', ReadinessQuery>;
  };
  '/api/cooperatives/{cooperativeId}/closes/{quarter}/trial': {
    get: Answering<LatestTrial> & Of<'quarter'>;
  };
  '/api/cooperatives/{cooperativeId}/closes/{quarter}/versions': {
    get: Answering<QuarterVersions> & Of<'quarter'>;
  };
  '/api/cooperatives/{cooperativeId}/closes/{closeId}/results': {
    get: Answering<ClosePractices> & Asked<'closeId', { after?: string; state?: string }>;
  };
  '/api/cooperatives/{cooperativeId}/closes/trials': {
    post: Answering<TrialAnswer> & Sending<NewTrial> & Of<never>;
  };
  '/api/cooperatives/{cooperativeId}/closes/reminders': {
    post: Answering<RemindersAnswer> & Sending<NewReminders> & Of<never>;
  };
  '/api/cooperatives/{cooperativeId}/closes/years': {
    post: Answering<CloseBegunAnswer> & Sending<NewYearClose> & Of<never>;
  };
  '/api/cooperatives/{cooperativeId}/closes/{closeId}/retries': {
    post: Answering<CloseBegunAnswer> & Sending<NewRetry> & Of<'closeId'>;
  };
  '/api/cooperatives/{cooperativeId}/closes/proposals/{quarter}': {
    delete: Answering<unknown> & Of<'quarter'>;
  };
  '/api/cooperatives/{cooperativeId}/closes/reopenings': {
    post: Answering<ReopeningAnswer> & Sending<NewReopening> & Of<never>;
  };
  '/api/cooperatives/{cooperativeId}/closes/reopenings/{quarter}': {
    delete: Answering<unknown> & Of<'quarter'>;
  };
  '/api/cooperatives/{cooperativeId}/closes/reopenings/{quarter}/confirmation': {
    put: Answering<ReopeningAnswer> & Of<'quarter'>;
  };
}

/** Questions on statements, and what is new for oneself. */
interface TalkPaths {
  '/api/me/language': { put: Answering<unknown> & Sending<LanguageChoice> };
  '/api/cooperatives/{cooperativeId}/statements/{closeId}/{subject}/questions': {
    post: Answering<Question> & Sending<NewQuestion> & Of<'closeId' | 'subject'>;
  };
  '/api/cooperatives/{cooperativeId}/questions': {
    get: Answering<QuestionList> & Asked<never, QuestionsQuery>;
  };
  '/api/cooperatives/{cooperativeId}/questions/{questionId}/messages': {
    post: Answering<Question> & Sending<NewMessage> & Of<'questionId'>;
  };
  '/api/cooperatives/{cooperativeId}/notifications': {
    get: Answering<NotificationList> & Asked<never, { after?: string }>;
  };
  '/api/cooperatives/{cooperativeId}/notifications/readings': {
    post: Answering<UnreadLeft> & Sending<NewReading> & Of<never>;
  };
}

interface WebhookPaths {
  '/api/cooperatives/{cooperativeId}/webhooks': {
    get: Answering<WebhookList> & Of<never>;
    post: Answering<WebhookSecret> & Sending<NewWebhook> & Of<never>;
  };
  '/api/cooperatives/{cooperativeId}/webhooks/{webhookId}': {
    put: Answering<Webhook> & Sending<EditedWebhook> & Versioned<'webhookId'>;
    delete: Answering<unknown> & Of<'webhookId'>;
  };
  '/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/secrets': {
    post: Answering<WebhookSecret> & Of<'webhookId'>;
  };
  '/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/tests': {
    post: Answering<WebhookTested> & Of<'webhookId'>;
  };
  '/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/deliveries': {
    get: Answering<WebhookDeliveries> & Asked<'webhookId', { after?: string }>;
  };
  '/api/cooperatives/{cooperativeId}/webhooks/{webhookId}/replays': {
    post: Answering<Replayed> & Sending<NewReplay> & Of<'webhookId'>;
  };
}

interface ReadinessQuery {
  after?: string;
  state?: string;
  reason?: string;
}

interface QuestionsQuery {
  after?: string;
  waitsFor?: string;
  closeId?: string;
  subject?: string;
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

/** In a cooperative, by the names of the OpenAPI document. */
interface Of<Names extends string> {
  parameters: { path: Record<Names | 'cooperativeId', string> };
}

interface Asked<Names extends string, Query> {
  parameters: { path: Record<Names | 'cooperativeId', string>; query?: Query };
}

interface Versioned<Names extends string> {
  parameters: {
    path: Record<Names | 'cooperativeId', string>;
    header: { 'if-match': string };
  };
}
