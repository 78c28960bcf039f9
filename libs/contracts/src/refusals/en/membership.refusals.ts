import type { membershipRefusals } from '../membership.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const membership: Translated<typeof membershipRefusals> = {
  'membership.invalid-rule': says(
    'This contribution rule cannot be used[: {where}].',
    NOTHING_WRITTEN,
    'Correct what the list names, then try again.',
  ),
  'membership.rule-differs': says(
    'There is already something else under this name[ ({rule})][ since {on}].',
    'What was voted is intact and nothing has been added.',
    'To change it, add the next rule, with the date on which it begins.',
  ),
  'membership.ceiling-in-the-past': says(
    'A ceiling does not begin in the past.',
    'The prices agreed stay what they are.',
    'Choose a first day[ from {today} on].',
  ),
  'membership.rule-in-closed-quarter': says(
    'This rule would begin in a closed quarter.',
    'What has been declared and invoiced stays intact.',
    'Choose a first day[ from {first} on].',
  ),
  'membership.same-bank-details': says(
    'This account number is already the one in use.',
    NOTHING_CHANGED,
    'Check the number that you wanted to write.',
  ),
  'membership.facts-first': says(
    'The cooperative has not yet told its legal name or its number.',
    NOTHING_WRITTEN,
    'Fill in its details first, at the first step.',
  ),
  'membership.rule-stands': says(
    'There is already a contribution rule.',
    NOTHING_CHANGED,
    'To change it, propose the next one in “Rules and rates”: another person will confirm it.',
  ),
  'membership.members-file-refused': says(
    'This list cannot be read: its heading, its lines or their number (a thousand) are not right.',
    NOTHING_WRITTEN,
    'Start from the template, save it as CSV UTF-8 with semicolons, then try again.',
  ),
  'membership.members-rejected': says(
    'Some lines of the list need correcting[: {lines}].',
    'Nothing of the list has been taken.',
    'Correct these lines, then give the whole list again.',
  ),
  'membership.not-configured': says(
    'Nothing says how contributions are booked[ on {on}].',
    NOTHING_WRITTEN,
    'Set their accounts, their series and their VAT, then try again.',
  ),
  'membership.no-cooperative-books': says(
    'The cooperative has no books of its own to receive the contributions.',
    NOTHING_WRITTEN,
    'Open its books first.',
  ),
  'membership.append-only': says(
    'A documented contribution is not changed.',
    'It is kept as it is.',
    'To correct it, reopen the quarter: only the difference is documented.',
  ),
  'membership.no-such-step': says(
    'This step does not exist for somebody[ ({stage:word})].',
    NOTHING_CHANGED,
    'Look where they stand, then choose one of the steps that follow.',
  ),
  'membership.information-not-given': says(
    'The pre-contract information document has not been handed over yet.',
    'Nothing is signed or paid.',
    'Hand it over, note the date, then let the reading time pass.',
  ),
  'membership.no-information-document': says(
    'No pre-contract information document is published.',
    NOTHING_CHANGED,
    'Publish the document of your cooperative first, then hand it over.',
  ),
  'membership.waiting-time-runs': says(
    'The reading time is still running[: the document was handed over on {handedOn}].',
    'Nothing is signed or paid.',
    'Try again[ from {first} on]; the law allows nothing before.',
  ),
  'membership.documents-missing': says(
    'Some documents are missing[: {missing:word}].',
    NOTHING_CHANGED,
    'Provide them or have them checked by somebody else, then try again.',
  ),
  'membership.invalid-form': says(
    'These details cannot be used[: {where}].',
    NOTHING_WRITTEN,
    'Correct what the list names, then try again.',
  ),
  'membership.step-out-of-order': says(
    'This day does not fit[: {on}].',
    NOTHING_WRITTEN,
    'Choose a day[ from {earliest} on][, {latest} at the latest].',
  ),
  'membership.history-kept': says(
    'What has happened is neither erased nor rewritten.',
    'The history is kept as it is.',
    'Add what corrects it, with its date and its reason.',
  ),
  'membership.document-too-large': says(
    'This file is too large[: {megabytes} MB at most].',
    'Nothing of it has been kept.',
    'Send a PDF or a lighter photo.',
  ),
  'membership.document-not-accepted': says(
    'This file is neither a PDF nor a whole JPEG or PNG photo, whatever its name.',
    'Nothing of it has been kept.',
    'Save the document as a PDF or take a photo of it, then try again.',
  ),
  'membership.same-person': says(
    'The person who brought a document cannot be the one who checks it.',
    NOTHING_CHANGED,
    'Ask somebody else to look at it.',
  ),
  'membership.already-judged': says(
    'This document has already been checked or refused.',
    NOTHING_CHANGED,
    'Bring a new document if this one no longer fits.',
  ),
  'membership.path-ended': says(
    'This person is no longer in the cooperative, or never joined it.',
    NOTHING_WRITTEN,
    'Check who it is; if they come back, begin with a new registration.',
  ),
  'membership.meeting-not-open': says(
    'This meeting can no longer be changed so: it is over, cancelled, or its date is chosen.',
    NOTHING_CHANGED,
    'Look where it stands, or choose another meeting.',
  ),
  'membership.meeting-not-begun': says(
    'This meeting has not begun yet.',
    NOTHING_CHANGED,
    'Note who was there once it has taken place.',
  ),
  'membership.no-place-at-meeting': says(
    'One of these people had no place at this meeting.',
    NOTHING_CHANGED,
    'Check the list of people registered.',
  ),
  'membership.consent-missing': says(
    'The two people do not, or no longer, agree to be put in touch.',
    'Nothing has been passed on.',
    'Wait until both agree; each stays free to withdraw.',
  ),
  'membership.adviser-not-free': says(
    'The adviser already has an appointment at that time.',
    NOTHING_WRITTEN,
    'Choose another time.',
  ),
  'membership.appointment-over': says(
    'This appointment cannot become that: it is over, settled, or has not begun.',
    NOTHING_CHANGED,
    'Check its date and where it stands.',
  ),
  'membership.adviser-missing': says(
    'Nobody accompanies this member yet.',
    NOTHING_WRITTEN,
    'Say first who accompanies them, then propose an appointment.',
  ),
  'membership.code-differs': says(
    'The code you wrote is not that of this member.',
    NOTHING_CHANGED,
    'Check who it is, then copy their code.',
  ),
  'membership.member-code-taken': says(
    'This code already belongs to somebody[: {memberCode}].',
    NOTHING_CHANGED,
    'Choose another one; the code of somebody who has left is not given to anybody else.',
  ),
  'membership.adviser-names-themselves': says(
    'You cannot name yourself to accompany a member.',
    NOTHING_WRITTEN,
    'Ask somebody else of the coordination to do it.',
  ),
};
