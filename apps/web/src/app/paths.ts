import type {
  AdviserList,
  AdviserNamed,
  AppointmentSettled,
  CloseBegunAnswer,
  CloseChecks,
  CloseList,
  CloseProposal,
  DocumentId,
  DocumentJudgement,
  LeavingStanding,
  Me,
  MemberList,
  MemberRecord,
  NewAppointmentAsked,
  NewCloseProposal,
  NewDeparture,
  NewNote,
  NoteList,
  PooledStatement,
  PracticeStatement,
  StartList,
  StartStepDone,
  StatementList,
  StepAnswer,
  StepWish,
  WaitingDocuments,
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
  '/api/cooperatives/{cooperativeId}/members': {
    get: Answering<MemberList> & In<'cooperativeId', MembersQuery>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/record': {
    get: Answering<MemberRecord> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/association': {
    post: Answering<StepAnswer> & Sending<StepWish> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/return': {
    post: Answering<StepAnswer> & Sending<StepWish> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/leaving': {
    get: Answering<LeavingStanding> & OfMember;
    post: Answering<StepAnswer> & Sending<StepWish> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/departure': {
    post: Answering<StepAnswer> & Sending<NewDeparture> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/adviser': {
    put: Answering<never> & Sending<AdviserNamed> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/appointments': {
    post: Answering<DocumentId> & Sending<NewAppointmentAsked> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/appointments/{appointmentId}/state': {
    put: Answering<never> &
      Sending<AppointmentSettled> &
      In<'cooperativeId' | 'memberId' | 'appointmentId'>;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/notes': {
    get: Answering<NoteList> & OfMember;
    post: Answering<DocumentId> & Sending<NewNote> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/start': {
    get: Answering<StartList> & OfMember;
  };
  '/api/cooperatives/{cooperativeId}/members/{memberId}/start/{step}': {
    put: Answering<never> & Sending<StartStepDone> & In<'cooperativeId' | 'memberId' | 'step'>;
  };
  '/api/cooperatives/{cooperativeId}/advisers': {
    get: Answering<AdviserList> & In<'cooperativeId'>;
  };
  '/api/cooperatives/{cooperativeId}/documents': {
    get: Answering<WaitingDocuments> & In<'cooperativeId', { after?: string }>;
  };
  '/api/cooperatives/{cooperativeId}/documents/{documentId}/judgement': {
    put: Answering<never> & Sending<DocumentJudgement> & In<'cooperativeId' | 'documentId'>;
  };
}

type OfMember = In<'cooperativeId' | 'memberId'>;

interface MembersQuery {
  search?: string;
  stage?: string;
  way?: string;
  documents?: string;
  after?: string;
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

interface In<Names extends string, Query = never> {
  parameters: { path: Record<Names, string>; query?: Query };
}
