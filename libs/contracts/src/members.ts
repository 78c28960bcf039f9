import { z } from 'zod';
import { documentTypeField, heldBack } from './held-back.js';
import { roleField } from './identity.js';
import { amountField, calendarDateField, uuidField } from './shared-fields.js';
import { stages } from './stages.js';

/** Where a person stands on their path. */
export const stageField = z.enum(stages);

const lineField = (longest: number) =>
  z.string().trim().min(1).max(longest).regex(/^\P{Cc}*$/u);
const whyField = lineField(500).meta({ description: 'The reason, which is kept' });
const ways = z.string().max(60).regex(/^[a-z-]+$/);

/** `GET …/members`: which of them. */
export const memberListAsked = z.strictObject({
  search: z.string().trim().max(80).optional().meta({ description: 'In names, codes, practices' }),
  stage: stageField.optional(),
  way: ways.optional().meta({ description: 'A way of working of one of their practices' }),
  documents: z.enum(['missing', 'waiting', 'expiring']).optional(),
  after: z.string().max(200).optional().meta({ description: 'What `next` of a page said' }),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type MemberListAsked = z.infer<typeof memberListAsked>;

const practiceOfMember = z.strictObject({
  code: z.string(),
  title: z.string(),
  wayOfWorking: z.string(),
  from: calendarDateField,
  until: calendarDateField.nullable().meta({ description: 'The first day without it' }),
});

/** A member as a list shows them. */
export const listedMember = z.strictObject({
  memberId: uuidField,
  code: z.string(),
  name: z.string(),
  language: z.enum(['fr', 'nl', 'en']),
  stage: stageField.nullable(),
  since: calendarDateField.nullable(),
  practices: z.array(practiceOfMember),
  adviser: z.string().nullable(),
  missing: z.int().nonnegative().meta({ description: 'Asked for, and not brought or held' }),
  waiting: z.int().nonnegative().meta({ description: 'Documents that nobody has judged yet' }),
  expiresOn: calendarDateField
    .nullable()
    .meta({ description: 'Of the first document to expire within two months' }),
});
export type ListedMember = z.infer<typeof listedMember>;

/** `GET …/members`. */
export const memberList = z.strictObject({
  members: z.array(listedMember),
  next: z.string().nullable().meta({ description: 'For `after`: where the next page begins' }),
});
export type MemberList = z.infer<typeof memberList>;

/** A document that somebody brought. */
export const memberDocument = z.strictObject({
  id: uuidField,
  type: documentTypeField,
  name: z.string().meta({ description: 'As the person called the file' }),
  bytes: z.int().positive(),
  issuedOn: calendarDateField,
  expiresOn: calendarDateField.nullable(),
  state: z.enum(['waiting', 'verified', 'refused']),
  reason: z.string().nullable().meta({ description: 'Why it was refused' }),
  isMine: z.boolean().meta({ description: 'Brought by whoever asks, who cannot judge it' }),
});
export type MemberDocumentAnswer = z.infer<typeof memberDocument>;

/** A document that the cooperative asks for, and how it stands. */
export const askedDocument = z.strictObject({
  type: documentTypeField,
  basis: z.enum(['law', 'charter']),
  concerns: z.enum(['everyone', 'independents']),
  source: z.string(),
  state: z.enum(['missing', 'waiting', 'refused', 'expired', 'expiring', 'verified']),
  expiresOn: calendarDateField.nullable(),
});
export type AskedDocument = z.infer<typeof askedDocument>;

export const appointmentAnswer = z.strictObject({
  id: uuidField,
  adviser: z.string().nullable(),
  startsAt: z.iso.datetime(),
  minutes: z.int().positive(),
  place: z.string(),
  state: z.enum(['planned', 'held', 'cancelled']),
  hasBegun: z.boolean(),
});
export type AppointmentAnswer = z.infer<typeof appointmentAnswer>;

const stepVerb = z.enum([
  'register',
  'enrol',
  'return',
  'agree',
  'associate',
  'refuse',
  'withdraw',
  'announce-leaving',
  'leave',
]);
export type StepVerb = z.infer<typeof stepVerb>;

/** `GET …/members/{memberId}/record`: all that the cooperative keeps on the path of a member. */
export const memberRecord = listedMember
  .omit({ missing: true, waiting: true, expiresOn: true })
  .extend({
    version: z.int().positive().meta({ description: 'Of who accompanies; for If-Match' }),
    title: z.string().nullable().meta({ description: 'Protected; only of a verified diploma' }),
    asked: z.array(askedDocument),
    documents: z.array(memberDocument),
    events: z.array(
      z.strictObject({
        verb: stepVerb,
        to: stageField,
        on: calendarDateField,
        by: z.string().nullable(),
        why: z.string(),
      }),
    ),
    nextSteps: z.array(
      z.strictObject({
        verb: stepVerb,
        heldBackBy: z.array(heldBack),
      }),
    ),
    appointments: z.array(appointmentAnswer),
    accesses: z.array(
      z.strictObject({ name: z.string(), role: roleField, since: calendarDateField }),
    ),
  });
export type MemberRecord = z.infer<typeof memberRecord>;

/** A step that needs no more than its reason. */
export const stepWish = z.strictObject({ why: whyField });
export type StepWish = z.infer<typeof stepWish>;

export const stepAnswer = z.strictObject({ stage: stageField, since: calendarDateField });
export type StepAnswer = z.infer<typeof stepAnswer>;

/** `POST …/members/{memberId}/documents`: what the file is; the file itself is the body. */
export const newDocumentAsked = z.strictObject({
  type: documentTypeField,
  issuedOn: calendarDateField,
  expiresOn: calendarDateField.optional().meta({ description: 'The last day on which it holds' }),
  title: z.enum(['assistant-social']).optional().meta({ description: 'That a diploma gives' }),
});
export type NewDocumentAsked = z.infer<typeof newDocumentAsked>;

export const documentId = z.strictObject({ id: uuidField });
export type DocumentId = z.infer<typeof documentId>;

/** `GET …/documents`: what waits for somebody's eyes, the first brought first. */
export const waitingDocumentsAsked = memberListAsked.pick({ after: true, limit: true });
export type WaitingDocumentsAsked = z.infer<typeof waitingDocumentsAsked>;

export const waitingDocuments = z.strictObject({
  documents: z.array(
    memberDocument.extend({
      person: z.string(),
      memberId: uuidField.nullable().meta({ description: 'null: of somebody on the way in' }),
      pathId: uuidField,
      broughtOn: calendarDateField,
    }),
  ),
  next: z.string().nullable(),
});
export type WaitingDocuments = z.infer<typeof waitingDocuments>;

/** `PUT …/documents/{documentId}/judgement`. */
export const documentJudgement = z.discriminatedUnion('judgement', [
  z.strictObject({ judgement: z.literal('verified') }),
  z.strictObject({ judgement: z.literal('refused'), reason: whyField }),
]);
export type DocumentJudgement = z.infer<typeof documentJudgement>;

/** `GET …/advisers`: who may accompany a member. */
export const adviserList = z.strictObject({
  advisers: z.array(z.strictObject({ accountId: uuidField, name: z.string() })),
});
export type AdviserList = z.infer<typeof adviserList>;

/** `PUT …/members/{memberId}/adviser`. */
export const adviserNamed = z.strictObject({
  accountId: uuidField.nullable().meta({ description: 'null: nobody any more' }),
});
export type AdviserNamed = z.infer<typeof adviserNamed>;

export const adviserStanding = adviserNamed.extend({ version: z.int().positive() });
export type AdviserStanding = z.infer<typeof adviserStanding>;

/** `POST …/members/{memberId}/appointments`. */
export const newAppointmentAsked = z.strictObject({
  startsAt: z.iso.datetime({ offset: true }),
  minutes: z.int().min(5).max(480),
  place: lineField(200).meta({ description: 'A place, or how one calls' }),
});
export type NewAppointmentAsked = z.infer<typeof newAppointmentAsked>;

/** `PUT …/members/{memberId}/appointments/{appointmentId}/state`. */
export const appointmentSettled = z.strictObject({ state: z.enum(['held', 'cancelled']) });
export type AppointmentSettled = z.infer<typeof appointmentSettled>;

/** `POST …/members/{memberId}/notes`: sealed as soon as it is there. */
export const newNote = z.strictObject({ text: z.string().trim().min(1).max(10_000) });
export type NewNote = z.infer<typeof newNote>;

/** `GET …/members/{memberId}/notes`, the latest first. */
export const noteList = z.strictObject({
  notes: z.array(
    z.strictObject({
      id: uuidField,
      madeOn: calendarDateField,
      by: z.string().nullable(),
      text: z.string(),
    }),
  ),
});
export type NoteList = z.infer<typeof noteList>;

/** `GET …/members/{memberId}/leaving`: what is open, and what became of it. */
export const leavingStanding = z.strictObject({
  owed: z.array(
    z.strictObject({
      label: z.string(),
      account: z.string(),
      amount: amountField,
      owedBy: z.enum(['member', 'cooperative']),
    }),
  ),
  plannedAppointments: z.int().nonnegative(),
  leftOn: calendarDateField.nullable(),
  archive: z
    .array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: z.string() }))
    .nullable()
    .meta({ description: 'null: not handed over yet' }),
});
export type LeavingStanding = z.infer<typeof leavingStanding>;

/** `POST …/members/{memberId}/departure`: the code is typed by whoever ends it. */
export const newDeparture = z.strictObject({
  memberCode: z.string().max(40),
  why: whyField,
  practicesUntil: calendarDateField
    .optional()
    .meta({ description: 'The last day of their practices; today when nothing is said' }),
});
export type NewDeparture = z.infer<typeof newDeparture>;

/** A file of an archive is named by its hash. */
export const archiveFileAsked = z.strictObject({
  cooperativeId: uuidField,
  memberId: uuidField,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type ArchiveFileAsked = z.infer<typeof archiveFileAsked>;

/** The first things to do, each done once; 'dismissed' puts the list away. */
export const startStepField = z.enum([
  'identity',
  'bank',
  'vat',
  'payer',
  'invoice',
  'calendar',
  'dismissed',
]);
export type StartStep = z.infer<typeof startStepField>;

/** `GET …/members/{memberId}/start`: what this account has done of it. */
export const startList = z.strictObject({
  isOffered: z.boolean().meta({ description: 'To members since a short time' }),
  done: z.array(startStepField),
});
export type StartList = z.infer<typeof startList>;

/** `PUT …/members/{memberId}/start/{step}`. */
export const startStepDone = z.strictObject({ isDone: z.boolean() });
export type StartStepDone = z.infer<typeof startStepDone>;

export const startStepAsked = z.strictObject({
  cooperativeId: uuidField,
  memberId: uuidField,
  step: startStepField,
});
export type StartStepAsked = z.infer<typeof startStepAsked>;
