import { z } from 'zod';
import { candidateForm } from './candidate-form.js';
import { heldBack } from './held-back.js';
import { askedDocument, memberDocument, stageField } from './members.js';
import { calendarDateField, uuidField } from './shared-fields.js';

const instantField = z.iso.datetime({ offset: true });
const wordsField = z.string().trim().min(1).max(4000);
const lineField = z.string().trim().min(1).max(200).regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

/** A cooperative in an address of a public page: its short name. */
export const slugInPath = z.strictObject({ slug: z.string().regex(/^[a-z0-9-]{1,60}$/) });
export type SlugInPath = z.infer<typeof slugInPath>;

/** A meeting as everybody may see it. */
export const publicMeeting = z.strictObject({
  id: uuidField,
  title: z.string(),
  place: z.string(),
  state: z.enum(['poll', 'fixed']).meta({ description: 'poll: its date is not chosen yet' }),
  startsAt: instantField.nullable(),
  dates: z.array(instantField).meta({ description: 'Among which one answers, in a poll' }),
  freePlaces: z.int().nonnegative(),
});
export type PublicMeeting = z.infer<typeof publicMeeting>;

/** `GET /api/public/cooperatives/{slug}`. */
export const publicCooperative = z.strictObject({
  name: z.string(),
  country: z.enum(['BE', 'FR']),
  timeZone: z.string(),
  meetings: z.array(publicMeeting).meta({ description: 'Those to come, the next first' }),
});
export type PublicCooperative = z.infer<typeof publicCooperative>;

/** Which meeting, and of a poll the dates that suit. */
export const meetingAnswer = z.strictObject({
  meetingId: uuidField,
  dates: z.array(instantField).max(20).default([]),
});
export type MeetingAnswer = z.input<typeof meetingAnswer>;

/** `POST …/candidacies`: whoever asks learns by mail alone what became of it. */
export const newCandidacy = candidateForm.extend({
  meeting: meetingAnswer.optional(),
  website: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'Left empty by people: no page shows it' }),
});
export type NewCandidacy = z.input<typeof newCandidacy>;

export const received = z.strictObject({ received: z.literal(true) });
export type Received = z.infer<typeof received>;

/** The token of the link that was mailed; it is in a body, so that no log keeps it. */
const tokenField = z.string().regex(/^[\w-]{32}$/);
export const followedLink = z.strictObject({ token: tokenField });
export type FollowedLink = z.infer<typeof followedLink>;
export const linkedAnswer = meetingAnswer.extend({ token: tokenField });
export type LinkedAnswer = z.infer<typeof linkedAnswer>;
export const linkedMeeting = z.strictObject({ token: tokenField, meetingId: uuidField });
export type LinkedMeeting = z.infer<typeof linkedMeeting>;

/** A meeting, and what the person said to it. */
export const ownMeeting = publicMeeting.extend({
  chosen: z.array(instantField),
  seat: z.enum(['place', 'waiting']).nullable(),
});
export type OwnMeeting = z.infer<typeof ownMeeting>;

/** Where somebody is on their way in. */
export const followedCandidacy = z.strictObject({
  stage: stageField,
  registeredOn: calendarDateField,
  isAnswered: z.boolean(),
  meetings: z.array(ownMeeting),
});
export type FollowedCandidacy = z.infer<typeof followedCandidacy>;

/** The pre-contract information document, as somebody was given it. */
export const givenInformation = z.strictObject({
  title: z.string(),
  text: z.string().nullable().meta({ description: 'null: it was given on paper' }),
  handedOn: calendarDateField,
  readOn: calendarDateField.nullable(),
  mayBeSignedFrom: calendarDateField.meta({ description: 'Nothing is signed or paid before' }),
});
export type GivenInformationShown = z.infer<typeof givenInformation>;

/** What is asked next: of the person, or of the team. */
export const nextField = z.enum([
  'team-answers',
  'choose-meeting',
  'team-informs',
  'read-information',
  'reading-time',
  'bring-documents',
  'team-verifies',
  'team-decides',
  'nothing',
]);
export type NextThing = z.infer<typeof nextField>;

/** What is asked of a candidate, however they will work, and what they brought, latest first. */
export const candidateDocuments = z.strictObject({
  asked: z.array(askedDocument),
  documents: z.array(memberDocument),
});
export type CandidateDocuments = z.infer<typeof candidateDocuments>;

/** `GET …/candidacy`: one's own. */
export const candidacy = followedCandidacy.extend(candidateDocuments.shape).extend({
  next: nextField,
  information: givenInformation.nullable(),
});
export type Candidacy = z.infer<typeof candidacy>;

export const meetingInPath = z.strictObject({ cooperativeId: uuidField, meetingId: uuidField });
export type MeetingInPath = z.infer<typeof meetingInPath>;
export const documentInPath = z.strictObject({ cooperativeId: uuidField, documentId: uuidField });
export type DocumentInPath = z.infer<typeof documentInPath>;
export const pathInPath = z.strictObject({ cooperativeId: uuidField, pathId: uuidField });
export type PathInPath = z.infer<typeof pathInPath>;
export const introductionInPath = z.strictObject({
  cooperativeId: uuidField,
  introductionId: uuidField,
});
export type IntroductionInPath = z.infer<typeof introductionInPath>;

export const datesWished = z.strictObject({ dates: z.array(instantField).max(20).default([]) });
export type DatesWished = z.infer<typeof datesWished>;

/** Two people whom the cooperative puts in touch, as one of them sees it: no address. */
export const introductionShown = z.strictObject({
  id: uuidField,
  with: z.string().meta({ description: 'The first name of the other' }),
  hasMyConsent: z.boolean(),
  hasTheirConsent: z.boolean(),
  isEnded: z.boolean(),
});
export type IntroductionShown = z.infer<typeof introductionShown>;
export const introductionList = z.strictObject({
  introductions: z.array(introductionShown),
  next: z.string().nullable(),
});
export type IntroductionList = z.infer<typeof introductionList>;

export const newMessage = z.strictObject({ words: wordsField });
export type NewMessage = z.infer<typeof newMessage>;
/** The latest first. */
export const messageList = z.strictObject({
  messages: z.array(
    z.strictObject({
      number: z.int().positive(),
      isMine: z.boolean(),
      sentAt: instantField,
      words: z.string(),
    }),
  ),
  next: z.string().nullable(),
});
export type MessageList = z.infer<typeof messageList>;

/** A candidate in the list of the team. */
export const listedCandidate = z.strictObject({
  pathId: uuidField,
  isErased: z.boolean().meta({ description: 'Nobody can read who it was any more' }),
  name: z.string(),
  practiceWished: z.string(),
  stage: stageField,
  registeredOn: calendarDateField,
  waitingDays: z.int().nonnegative().nullable().meta({ description: 'Without an answer' }),
  isLate: z.boolean().meta({ description: 'Waits for longer than was promised' }),
});
export type ListedCandidate = z.infer<typeof listedCandidate>;

/** `GET …/candidates`: whoever waits first. */
export const candidateList = z.strictObject({
  candidates: z.array(listedCandidate),
  next: z.string().nullable(),
});
export type CandidateList = z.infer<typeof candidateList>;

export const candidatesAsked = z.strictObject({
  stage: stageField.optional(),
  waiting: z.literal('late').optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type CandidatesQuery = z.infer<typeof candidatesAsked>;

/** The steps that the team takes; agreeing asks for a code and the ways of working. */
export const stepVerb = z.enum(['agree', 'associate', 'refuse', 'withdraw']);
export type CandidateStepVerb = z.infer<typeof stepVerb>;

/** The file of a candidate, as the team sees it. */
export const candidateFile = listedCandidate.extend(candidateDocuments.shape).extend({
  email: z.string(),
  phone: z.string().nullable(),
  language: z.enum(['fr', 'nl', 'en']),
  memberId: uuidField.nullable(),
  events: z.array(
    z.strictObject({
      verb: z.string(),
      to: stageField,
      on: calendarDateField,
      why: z.string(),
    }),
  ),
  notes: z.array(
    z.strictObject({
      id: uuidField,
      kind: z.enum(['note', 'answer']),
      madeAt: instantField,
      words: z.string(),
    }),
  ),
  steps: z.array(
    z.strictObject({ verb: stepVerb, heldBackBy: z.array(heldBack) }),
  ),
  information: givenInformation.omit({ text: true }).nullable(),
  introductions: z.array(
    z.strictObject({ id: uuidField, with: z.string(), isAgreed: z.boolean() }),
  ),
});
export type CandidateFile = z.infer<typeof candidateFile>;

export const newStep = z.strictObject({
  verb: stepVerb,
  why: lineField,
  memberCode: z.string().max(31).optional(),
  waysOfWorking: z.array(z.string().max(60)).max(10).optional(),
});
export type NewStep = z.infer<typeof newStep>;

/** With whom a candidate may be put in touch. */
export const peerList = z.strictObject({
  peers: z.array(z.strictObject({ memberId: uuidField, name: z.string() })),
  next: z.string().nullable(),
});
export type PeerList = z.infer<typeof peerList>;
export const newIntroduction = z.strictObject({ memberId: uuidField });
export type NewIntroduction = z.infer<typeof newIntroduction>;
export const made = z.strictObject({ id: uuidField });
export type Made = z.infer<typeof made>;

/** The next edition of the pre-contract information document. */
export const newInformation = z.strictObject({
  title: lineField,
  text: z.string().trim().min(1).max(50_000),
});
export type NewInformation = z.infer<typeof newInformation>;
export const informationInForce = z.strictObject({
  document: newInformation.nullable().meta({ description: 'null before the first edition' }),
});
export type InformationInForce = z.infer<typeof informationInForce>;
