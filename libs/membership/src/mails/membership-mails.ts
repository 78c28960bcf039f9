import type { CalendarDate } from '@plusloin/kernel';
import type { MailBook } from '@plusloin/platform';
import type { DocumentType } from '../documents/required-documents.js';
import type { NoticeKind } from '../notices.queries.js';
import { dutch } from './words/dutch.js';
import { english } from './words/english.js';
import { frenchPolite } from './words/french-polite.js';
import { french } from './words/french.js';

/** What every mail of the membership says: whose it is, and where the reader goes on. */
export interface Told {
  readonly cooperative: string;
  readonly link: string;
}

export interface MeetingFacts {
  readonly title: string;
  readonly place: string;
  /** Null while its date is not chosen. */
  readonly startsAt: Date | null;
  readonly timeZone: string;
  readonly hasPlace: boolean;
}

export interface AboutMeeting extends Told {
  readonly meeting: MeetingFacts;
}

/** Nothing of the account itself: a mail is read by others. */
export interface AboutBankDetails extends Told {
  readonly isMember: boolean;
}

/** It holds from then on; until then it can be taken back. */
export interface AboutComingAccount extends AboutBankDetails {
  readonly from: Date;
  readonly timeZone: string;
}

interface Particular {
  /** What the team writes; null once it was erased. */
  readonly 'candidate-answered': Told & { readonly answer: string | null };
  readonly 'candidacy-ends': Told & { readonly dueOn: CalendarDate };
  readonly 'appointment-soon': Told & { readonly dueOn: CalendarDate };
  readonly 'document-expires': Told & {
    readonly type: DocumentType;
    readonly dueOn: CalendarDate;
  };
  readonly 'bank-details-proposed': AboutBankDetails;
  readonly 'bank-details-confirmed': AboutComingAccount;
  readonly 'bank-details-taken-back': AboutBankDetails;
}

type FactsOf<Kind> = Kind extends keyof Particular
  ? Particular[Kind]
  : Kind extends `meeting-${string}`
    ? AboutMeeting
    : Told;

/** Each notice is mailed, and what happens to an account number. */
export type MembershipMails = {
  readonly [Kind in NoticeKind | keyof Particular]: FactsOf<Kind>;
};

export const membershipMails: MailBook<MembershipMails> = {
  fr: french,
  'fr-vous': frenchPolite,
  nl: dutch,
  en: english,
};
