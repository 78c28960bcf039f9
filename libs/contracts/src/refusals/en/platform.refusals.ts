import type { platformRefusals } from '../platform.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const platform: Translated<typeof platformRefusals> = {
  'audit.append-only': says(
    'A line of the audit log is neither changed nor erased.',
    'It is kept as it is.',
    'If it is wrong, do what is needed to correct it: that will be a new line.',
  ),
  'platform.try-again': says(
    'Several people wrote in the same place at the same time.',
    'Nothing of your request has been saved.',
    'Try again in a moment.',
  ),
  'platform.not-found': says(
    'What you are looking for is not here[ ({id})].',
    NOTHING_CHANGED,
    'Check the link or the code that you followed.',
  ),
  'platform.database-unavailable': says(
    'The books cannot be reached for the moment.',
    NOTHING_WRITTEN,
    'Try again in a minute; if it goes on, tell the person who looks after the installation.',
  ),
  'platform.outcome-unknown': says(
    'The connection with the books was cut while saving.',
    'Your request is saved as a whole or not at all, but we do not know yet which.',
    'Make the same request again: it will not be counted twice.',
  ),
  'platform.threads-closed': says(
    'This service is stopping and begins nothing new.',
    'What was asked is not lost: the next service takes it up.',
    'Wait until the service has restarted; there is nothing to do again.',
  ),
  'platform.storage-unavailable': says(
    'Files can neither be read nor written for the moment.',
    'Those that exist are intact, and a file is never written by half.',
    'Check that the disk is not full and that the folder can be reached, then try again.',
  ),
  'platform.storage-path': says(
    'This file name does not fit.',
    'Nothing has been read or written.',
    'Take a name made of letters without accents, digits, points and hyphens.',
  ),
  'platform.unexpected': says(
    'Something went wrong on our side.',
    'Your books stay balanced: a request enters them as a whole or not at all.',
    'Look whether yours has been saved, then try again; if it goes on, tell the person who looks' +
      ' after the installation.',
  ),
  'platform.edited-meanwhile': says(
    'Somebody else has changed this page since you opened it.',
    'Their change is kept; yours is not saved.',
    'Reload the page, look at what has changed, then make your change again.',
  ),
  'platform.version-missing': says(
    'This change does not say from which version it starts (If-Match).',
    NOTHING_WRITTEN,
    'Read first what you change and send its ETag back in If-Match.',
  ),
  'platform.invalid-request': says(
    'Your request does not have the form expected[: {fields}].',
    NOTHING_WRITTEN,
    'Correct it, then send it again.',
  ),
  'platform.config-refused': says(
    'The installation cannot start with these settings[: {names}].',
    'Nothing has started and the books have not been touched.',
    'Correct them in the environment, then start again; the file .env.example explains them.',
  ),
  'platform.unsafe-database': says(
    'This database is not safe enough to keep books in[: {faults}].',
    'Nothing has started and nothing has been written.',
    'Correct its settings, then start again.',
  ),
  'platform.migrations-pending': says(
    'The books are not yet at the version of this program[: missing are {names}].',
    'Nothing has started and the books are intact.',
    'Run the command migrate, then start again.',
  ),
  'platform.migration-altered': says(
    'A migration already applied has been changed since[: {name}].',
    'No migration has been applied and the books are intact.',
    'Put the original file back; a change is written in a new migration.',
  ),
  'platform.migration-missing': says(
    'The file of a migration already applied is missing[: {name}].',
    'No migration has been applied and the books are intact.',
    'Install the version of the program that holds it, or a later one.',
  ),
  'platform.migration-misnamed': says(
    'A migration cannot be put in its place[: {name}].',
    'No migration has been applied and the books are intact.',
    'Give it a name that puts it after the others, then start again.',
  ),
  'platform.migration-failed': says(
    'A migration has failed[: {name}].',
    'It has left nothing behind and those before it are applied.',
    'Read the cause in the log of the program, correct it, then start again.',
  ),
  'platform.not-the-owner': says(
    'The migrations are not run by the right role[: {role}].',
    'No migration has been applied and the books are intact.',
    'Put the role plusloin_owner in DATABASE_OWNER_URL, then start again.',
  ),
  'jobs.not-given-up': says(
    'This work has not been given up: it is done, or will be tried again by itself.',
    NOTHING_CHANGED,
    'Wait a moment, then look again.',
  ),
  'jobs.payload-refused': says(
    'A task has received a request that it does not understand[: {job}].',
    'It has done nothing and the books are intact.',
    'Tell the person who looks after the installation: trying again will change nothing.',
  ),
  'platform.unreadable-request': says(
    'The request cannot be read.',
    NOTHING_CHANGED,
    'Check its form (JSON, address, headers), then try again.',
  ),
  'platform.request-too-large': says(
    'The request is larger than what is accepted.',
    NOTHING_CHANGED,
    'Send it in several parts.',
  ),
  'platform.idempotency-key-refused': says(
    'The repetition key of this request (Idempotency-Key) does not fit.',
    NOTHING_WRITTEN,
    'Take one line of 1 to 200 visible characters, for something new in JSON in a cooperative.',
  ),
  'platform.idempotency-key-reused': says(
    'Another request has been made with the same repetition key (Idempotency-Key).',
    'What it saved is kept; the new request is not saved.',
    'Take a new key for a new request.',
  ),
  'platform.already-done': says(
    'This request has been made already with this key, and its result is told only once.',
    'It is not done a second time.',
    'Look at what exists; if it has to be done again, take a new key.',
  ),
  'platform.request-too-slow': says(
    'The request took too long to arrive.',
    NOTHING_CHANGED,
    'Check your connection, then try again.',
  ),
  'platform.unsupported-media-type': says(
    'This type of content is not read here.',
    NOTHING_CHANGED,
    'Send the request as JSON (application/json).',
  ),
  'platform.append-only': says(
    'A proposal that was answered is not changed.',
    'It is kept as it is.',
    'Propose again what you want to change.',
  ),
  'platform.proposal-reason-missing': says(
    'A name and a reason of at least ten characters are needed.',
    NOTHING_CHANGED,
    'Say who asks for it and why, in one sentence.',
  ),
  'platform.nothing-proposed': says(
    'Nobody has proposed it, or another person has already answered[ ({subject})].',
    NOTHING_CHANGED,
    'One person proposes it with a reason, another confirms it.',
  ),
  'platform.second-person-needed': says(
    'Another person[ than {proposedBy}] has to confirm.',
    NOTHING_CHANGED,
    'Ask a second person to confirm.',
  ),
};
