import { agreeOnContributions } from './agree-on-contributions.js';
import { agreeOnPool } from './agree-on-pool.js';
import { agreeOnPractices, type Closings } from './agree-on-statements.js';
import { agreeOnYear } from './agree-on-year.js';
import { close, endYear, reopen } from './closing.js';
import type { Beginning, Command } from './commands.js';
import { Refused } from './history.js';
import { changeVat, join, leave, move, openPractice } from './people-commands.js';
import {
  creditBack,
  pay,
  receive,
  runCooperative,
  sell,
  spend,
  withdraw,
} from './posting-commands.js';
import { change, exempt, vote } from './rule-commands.js';
import { same, sumOf } from './saying-the-same.js';
import { letter, payContribution, undo } from './settling-commands.js';
import { stateQuarter } from './statements.js';
import { dayIn, lineOf, Story } from './story.js';

/** Plays a history to its end; throws where the product and the model disagree. */
export function simulate(beginning: Beginning, commands: readonly Command[]): Story {
  const story = new Story(beginning);
  const closings: Closings = new Map();
  for (const which of beginning.rules) vote(story.history, which, story.current.from);
  for (const how of beginning.members) join(story, { ...FIRST_STEP, how: how * 3 });
  for (const command of commands) {
    if (command.what === 'close') closeAndAgree(story, command, closings);
    else play[command.what](story, command);
  }
  const last = commands.at(-1)?.day ?? 0;
  if (story.isReopened) closeAndAgree(story, { day: last }, closings);
  closeAndAgree(story, { day: last }, closings);
  return story;
}

const FIRST_STEP: Command = { what: 'join', which: 0, day: 0, cents: 1, how: 0 };

/** Long enough for a year to end and another to go on. */
const LAST_QUARTER = '2027-Q3';

const play: Readonly<
  Record<Exclude<Command['what'], 'close'>, (story: Story, command: Command) => void>
> = {
  join,
  practice: openPractice,
  leave,
  move,
  vat: changeVat,
  sale: sell,
  'late-sale': (story, command) => sell(story, command, true),
  credit: (story, command) => creditBack(story, command, false),
  'late-credit': (story, command) => creditBack(story, command, true),
  expense: spend,
  receipt: receive,
  pay,
  withdraw,
  cooperative: runCooperative,
  letter,
  undo,
  'pay-contribution': payContribution,
  rule: change,
  exempt,
  'into-locked': postIntoLocked,
  reopen,
  'year-end': (story) => {
    endYear(story);
    agreeOnYear(story);
  },
};

function closeAndAgree(story: Story, command: Pick<Command, 'day'>, closings: Closings): void {
  if (story.toClose.toString() > LAST_QUARTER) return;
  const quarter = close(story, command);
  const { history } = story;
  for (const { entries } of history.books.values()) {
    for (const { key, lines } of entries) same(key, sumOf(lines, ({ amount }) => amount), 0n);
  }
  const stated = stateQuarter(history, quarter);
  agreeOnContributions(history, stated);
  agreeOnPractices(history, stated, closings);
  agreeOnPool(history, stated);
}

/** A closed month takes nothing. */
function postIntoLocked(story: Story, { which, day }: Command): void {
  const quarter = story.toClose.previous();
  const books = [...story.history.books.keys()].filter((id) =>
    story.history.isLocked(id, quarter.year, quarter.months[0] ?? 0),
  );
  const id = books[which % books.length];
  if (id === undefined) return;
  const { bank, subsidy } = story.history.accounts;
  const lines = [lineOf(bank, 1n, undefined), lineOf(subsidy, -1n, undefined)];
  try {
    story.post(id, dayIn(quarter, day), 'BQ', { lines });
  } catch (error) {
    if (error instanceof Refused) return;
    throw error;
  }
  throw new Error(`${quarter} took a posting after its close`);
}
