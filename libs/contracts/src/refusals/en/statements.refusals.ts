import type { statementsRefusals } from '../statements.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED } from './nothing.js';

export const statements: Translated<typeof statementsRefusals> = {
  'statements.checks-failed': says(
    'The quarter[ {quarter}] cannot be closed yet.',
    'Nothing has been frozen.',
    'Settle what the list names[ ({checks:word})], then start the close again.',
  ),
  'statements.year-checks-failed': says(
    'The statements of the year[ {year}] cannot be made yet.',
    'Nothing has been frozen.',
    'Settle what the list names[ ({checks:word})], then run close-year again.',
  ),
  'statements.already-closed': says(
    'The quarter[ {quarter}] is closed already.',
    'Its statements are kept as they are and nothing has been computed again.',
    'Read them; reopening it takes two people and a reason.',
  ),
  'statements.proof-failed': says(
    'The close has stopped because a control does not hold[: {control:word}][, difference' +
      ' {difference}].',
    'Nothing is published and the books are intact.',
    'Look for where the difference comes from (the command verify may name it), then start the' +
      ' close again.',
  ),
  'statements.differ': says(
    'Published statements no longer agree with their files or with the books.',
    'The published statements are kept as they are.',
    'Run the command verify: it names each of them.',
  ),
  'statements.not-reproduced': says(
    'A published statement does not come out the same[: {path}].',
    'The published statement is kept as it is.',
    'Run the command verify: it names what has changed in the books.',
  ),
  'statements.built-by-another-release': says(
    'These statements[ {quarter}][ v{version}] were made by another version of the program.',
    'What is published is kept as it is and nothing has been made again.',
    'To correct them, reopen the quarter; start the close again if it published nothing.',
  ),
  'statements.practices-failed': says(
    'Some statements could not be made[: {practices}].',
    'The statements of the other practices are made and stay; nothing is published.',
    'Settle the cause, then make only these again with the option retry.',
  ),
  'statements.nothing-to-retry': says(
    'No statement is to be made again[ for {practice}][ in quarter {quarter}].',
    NOTHING_CHANGED,
    'Check the code of the practice in the list of the close.',
  ),
  'statements.not-the-latest-close': says(
    'The quarter[ {quarter}] cannot be reopened: it is not the last one closed.',
    'Its statements and its books stay as they are.',
    'Post the correction in the open quarter, saying what it concerns.',
  ),
  'statements.already-reopened': says(
    'The quarter[ {quarter}] is reopened already: the request can no longer be withdrawn.',
    'The published version is kept as it is.',
    'Close it again: a new version is made.',
  ),
  'statements.year-is-closed': says(
    'The annual accounts[ {year}] are closed[ for {books}].',
    'The quarter stays closed and its statements are kept.',
    'Post the correction in the open fiscal year, saying what it concerns.',
  ),
  'statements.unknown-close': says(
    'This close does not exist.',
    NOTHING_CHANGED,
    'Check the quarter and the cooperative.',
  ),
  'statements.append-only': says(
    'A published statement is not changed.',
    'It is kept as it is.',
    'To correct it, reopen the quarter: a new version is made.',
  ),
  'statements.too-many-streams': says(
    'You follow this progress in too many windows already[ ({most})].',
    'The close goes on without them.',
    'Close one, then reload the page.',
  ),
};
