export type { BookedEnd } from './booked-ends.queries.js';
export * from './contribution-core.js';
export * from './contribution-due.js';
export { flatRate, type NewContributionRule, type NewExemption } from './contribution-rule.js';
export { ContributionRules } from './contribution-rules.service.js';
export type { NewContributionSettings } from './contribution-settings.js';
export { Contributions, type AccrualAsk, type InvoicingAsk } from './contributions.service.js';
export type { ReceiptWithoutInvoice } from './contribution-base.queries.js';
export { contributionRecipes } from './contribution-recipes.js';
export * from './membership.context.js';
export * from './membership.errors.js';
export { owedInYear, type BroughtInYear } from './contribution-of-year.js';
export { whereItGoes } from './where-it-goes.js';
export { labelIn, type Labelled, type Translations } from './translations.js';
export * from './documents/documents.errors.js';
export type {
  ExpiringDocument,
  MemberDocument,
  NamedDocument,
} from './documents/documents.queries.js';
export { Documents, type NewDocument } from './documents/documents.service.js';
export {
  printableTitle,
  printableTitles,
  protectedTitles,
  type ProtectedTitle,
} from './documents/protected-titles.js';
export { tellOfExpiry } from './documents/expiry-alerts.js';
export * from './documents/required-documents.js';
export { MOST_BYTES } from './documents/upload-gate.js';
export {
  departureOf,
  recordHandover,
  type ArchivedFile,
  type Departure,
} from './leaving/departures.queries.js';
export { CandidateFiles } from './front-desk/candidate-files.service.js';
export { handOverArchive } from './leaving/hand-over-archive.job.js';
export { Leaving, type Leave } from './leaving/leaving.service.js';
export { booksOfMember, type OwedItem } from './leaving/open-items.queries.js';
export * from './meetings/introductions.errors.js';
export {
  Introductions,
  type Introduction,
  type RelayedMessage,
} from './meetings/introductions.service.js';
export * from './meetings/meetings.errors.js';
export type { Meeting, Seat } from './meetings/meetings.queries.js';
export { Meetings, type NamedSeat, type NewMeeting } from './meetings/meetings.service.js';
export { mailNotice } from './mails/mail-notice.job.js';
export { NoticeMails } from './mails/notice-mails.service.js';
export * from './members/asked-documents.js';
export { MemberRecords } from './members/member-records.service.js';
export { tell, type Notice, type NoticeKind } from './notices.queries.js';
export { AdviserNotes } from './path/adviser-notes.service.js';
export * from './path/advisers.errors.js';
export { NamedAdvisers } from './path/named-advisers.service.js';
export { Advisers, type Appointment, type NewAppointment } from './path/advisers.service.js';
export { Candidates, type Candidate } from './path/candidates.service.js';
export {
  Information,
  type GivenInformation,
  type InformationDocument,
} from './path/information.service.js';
export * from './path/path.errors.js';
export { PathEvents, type SealedEvent } from './path/path-events.js';
export { steps, verbsFrom, type Stage, type Step, type Verb } from './path/path-steps.js';
export { Paths, type Agreement, type Handover, type StepTaken } from './path/paths.service.js';
export { PastItsTime } from './retention/past-its-time.js';
export { tellOfEnd, toldOfEnd } from './retention/stale-candidacies.js';
export { StartLists } from './start/start-list.service.js';
export { CooperativeExports } from './exports/cooperative-exports.service.js';
export { dropExport, exportCooperative } from './exports/export-cooperative.job.js';
export { found } from './set-up/founding.js';
export { Contacts } from './set-up/contacts.js';
export { MembersImport, type JudgedLine } from './set-up/members-import.service.js';
export { SetUp, type SetUpStanding } from './set-up/set-up.service.js';
export * from './set-up/set-up.errors.js';
export { simulate, type Compared, type SimulatedQuarter } from './contribution-simulation.js';
export { BankDetails } from './steps/bank-details.service.js';
export { priceCeilings } from './steps/price-ceilings.js';
export { ofCooperative, type NewStep } from './steps/step-kinds.js';
export * from './steps/steps.errors.js';
export { TwoPersonSteps } from './steps/two-person-steps.service.js';
export { tellWhatIsDue } from './tell-what-is-due.job.js';
export {
  lockPath,
  pathOfMember,
  sealedPathsOf,
  type Path,
  type PathEvent,
} from './path/paths.queries.js';
export { firstDayToSign, waitingRules, type WaitingRule } from './path/pre-contract-waiting.js';
