import { type CalendarDate } from '@plusloin/kernel';
import { letteringsFromCodes, type LetteringDraft } from '@plusloin/ledger';
import type { Command } from './commands.js';
import { COOPERATIVE, Refused, type History } from './history.js';
import { openPostings, type OpenPosting } from './open-postings.js';
import { chosen, lineOf, type Story } from './story.js';

/** What is open of one account is given codes, and the product says what settles what. */
export function letter(story: Story, command: Command): void {
  const { receivable, payable } = story.history.accounts;
  const account = command.which % 3 === 0 ? payable : receivable;
  for (const books of story.history.books.keys()) letterIn(story, command, books, account);
}

function letterIn(story: Story, command: Command, books: string, account: string): void {
  const { history } = story;
  const on = notBefore(history, books, story.dayOf(command));
  const codes = 1 + (command.cents % 3);
  const coded = openPostings(history, books, account, on).map((one, nth) => ({
    ...{ sequence: one.entry.sequence, line: one.line, account, amount: one.open },
    ...(one.auxiliary === undefined ? {} : { auxiliary: one.auxiliary }),
    ...{ code: `L${nth % codes}`, on: one.entry.on, letteredOn: on },
  }));
  const of = `simulation:${history.count('lettering')}`;
  for (const draft of letteringsFromCodes(coded, of)) relate(history, books, draft);
}

/** What settles what is said in the order of time. */
function notBefore({ letterings }: History, books: string, day: CalendarDate): CalendarDate {
  const own = letterings.filter((one) => one.books === books);
  const days = own.flatMap((one) => [one.on, one.undoneOn ?? one.on]);
  return days.reduce((last, one) => (one > last ? one : last), day);
}

/** The books take a lettering of nought that takes no more of a posting than is open. */
export function relate(history: History, books: string, draft: LetteringDraft): void {
  const open = new Map<string, OpenPosting>();
  for (const one of openPostings(history, books, draft.account, draft.on)) {
    open.set(`${one.entry.sequence} ${one.line}`, one);
  }
  let sum = 0n;
  for (const { sequence, line, amount } of draft.lines) {
    const left = open.get(`${sequence} ${line}`);
    if (left === undefined || !isWithin(amount, left.open)) {
      throw new Refused(`${draft.key} takes too much of ${sequence}`);
    }
    if (left.auxiliary !== draft.auxiliary) throw new Refused(`${draft.key} mixes payers`);
    sum += amount;
  }
  if (sum !== 0n) throw new Refused(`${draft.key} does not sum to nought`);
  const lettering = { ...draft, books, undoneOn: null };
  history.letterings.push(lettering);
  history.log.push({ what: 'lettered', lettering });
}

/** On the same side, and not more. */
const isWithin = (amount: bigint, open: bigint) =>
  open > 0n ? amount >= 0n && amount <= open : amount <= 0n && amount >= open;

/** What was said to be settled is open again from a day on. */
export function undo(story: Story, command: Command): void {
  const those = story.history.letterings.filter((one) => one.undoneOn === null);
  const found = chosen(those, command.which);
  if (found === undefined) return;
  const on = story.dayOf(command);
  const undoneOn = on > found.on ? on : found.on;
  found.undoneOn = undoneOn;
  story.history.log.push({ what: 'undone', lettering: found, on: undoneOn });
}

/** A member pays an invoice of the cooperative: out of one bank on the day it enters the other. */
export function payContribution(story: Story, command: Command): void {
  const { history } = story;
  const on = story.dayOf(command);
  const { payable, receivable } = history.accounts.contribution;
  const person = chosen(story.people, command.which);
  if (person === undefined) return;
  const bills = openPostings(history, person.id, payable, on).filter(isOfCooperative);
  const bill = chosen(bills, command.how);
  if (bill === undefined) return;
  const owner = keptOwner(history, bill, on);
  const amount = bill.open;
  story.post(person.id, on, 'BQ', {
    lines: [
      lineOf(payable, -amount, owner, 'COOP'),
      lineOf(history.accounts.bank, amount, owner),
    ],
  });
  story.post(COOPERATIVE, on, 'BQ', {
    lines: [
      lineOf(history.accounts.bank, -amount, undefined),
      lineOf(receivable, amount, undefined, person.id),
    ],
  });
}

const isOfCooperative = ({ auxiliary, entry }: OpenPosting) =>
  auxiliary === 'COOP' && entry.journal === 'AC';

function keptOwner(history: History, bill: OpenPosting, on: CalendarDate): string | undefined {
  const { practiceId, entry } = bill;
  const isKept = practiceId !== undefined && history.isKept(practiceId, entry.books, on);
  return isKept ? practiceId : undefined;
}
