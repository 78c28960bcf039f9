import { Quarter, type CalendarDate } from '@plusloin/kernel';
import type { Command } from './commands.js';
import { COOPERATIVE, isIn, type Practice } from './history.js';
import { openPostings, type OpenPosting } from './open-postings.js';
import { chosen, dayIn, lineOf, type Story } from './story.js';

const PAYERS = ['CPAS', 'ASBL', 'FAM-1'];

/** VAT as an invoice has it, where the books charge any: to the cent, half up. */
const vatOn = (story: Story, books: string, on: CalendarDate, net: bigint): bigint =>
  story.history.regimeOn(books, on) === 'taxable' ? (net * 21n + 50n) / 100n : 0n;

const placeOn = (practice: Practice, on: CalendarDate): string =>
  practice.bookings.find((one) => isIn(one, on))?.legalEntityId ?? COOPERATIVE;

/** A practice invoices a payer. */
export function sell(story: Story, command: Command, isLate = false): void {
  const on = story.dayOf(command);
  const practice = chosen(story.keptOn(on), command.which);
  if (practice === undefined) return;
  const books = placeOn(practice, on);
  const { accounts } = story.history;
  const net = BigInt(command.cents);
  const vat = vatOn(story, books, on, net);
  const payer = PAYERS[command.how % PAYERS.length];
  const lines = [
    lineOf(accounts.receivable, net + vat, practice.id, payer),
    lineOf(accounts.work, -net, practice.id),
    lineOf(accounts.vatDue, -vat, practice.id),
  ];
  const concerns = isLate ? concernedBy(story, command) : undefined;
  story.post(books, on, 'VE', { lines, ...(concerns === undefined ? {} : { concerns }) });
}

/** An earlier day, or an earlier quarter by its name; of the quarters that there were. */
function concernedBy({ current }: Story, { which, day, how }: Command): string | undefined {
  const back = 1 + (which % 4);
  const quarter = current.minus(back);
  if (quarter.year < 2026) return undefined;
  return how % 2 === 0 ? quarter.toString() : dayIn(quarter, day);
}

/** A part of an invoice is credited back; of a former quarter's, it says what it concerns. */
export function creditBack(story: Story, command: Command, isLate: boolean): void {
  const on = story.dayOf(command);
  const { accounts } = story.history;
  const found = chosen(invoicesUntil(story, on, isLate), command.which);
  if (found === undefined) return;
  const { entry, practiceId } = found;
  const share = BigInt(1 + (command.cents % 100));
  const kept = practiceId !== undefined && story.history.isKept(practiceId, entry.books, on);
  const owner = kept ? practiceId : undefined;
  const lines = entry.lines.map(({ account, amount, auxiliary }) =>
    lineOf(account, -(amount * share) / 100n, owner, auxiliary),
  );
  const rest = lines.reduce((sum, { amount }) => sum + amount, 0n);
  lines.push(lineOf(accounts.work, -rest, owner));
  const concerns = Quarter.containing(entry.on).toString();
  const isFormer = entry.on < Quarter.containing(on).from;
  const named = command.how % 2 === 0 ? concerns : entry.on;
  story.post(entry.books, on, 'VE', { lines, ...(isFormer ? { concerns: named } : {}) });
}

function invoicesUntil(story: Story, on: CalendarDate, isLate: boolean): OpenPosting[] {
  const { history } = story;
  const { from } = Quarter.containing(on);
  const found: OpenPosting[] = [];
  for (const { id, entries } of history.books.values()) {
    for (const entry of entries) {
      const [first] = entry.lines;
      const isOld = entry.on < from;
      if (entry.journal !== 'VE' || entry.on > on || (isLate && !isOld)) continue;
      if (first?.account !== history.accounts.receivable || first.amount <= 0n) continue;
      if (first.auxiliary !== undefined && PAYERS.includes(first.auxiliary)) {
        found.push({ entry, line: 1, open: first.amount, ...whose(first), account: id });
      }
    }
  }
  return found;
}

const whose = ({ auxiliary, practiceId }: { auxiliary?: string; practiceId?: string }) => ({
  auxiliary,
  practiceId,
});

/** A practice spends: on what it produces or on travel, paid at once or later. */
export function spend(story: Story, command: Command): void {
  const on = story.dayOf(command);
  const practice = chosen(story.keptOn(on), command.which);
  if (practice === undefined) return;
  const books = placeOn(practice, on);
  const { accounts } = story.history;
  const net = BigInt(command.cents);
  const vat = command.how % 2 === 0 ? vatOn(story, books, on, net) : 0n;
  const isPaid = command.how % 3 === 0;
  const lines = [
    lineOf(command.how % 5 < 2 ? accounts.production : accounts.travel, net, practice.id),
    lineOf(accounts.vatIn, vat, practice.id),
    lineOf(isPaid ? accounts.bank : accounts.payable, -net - vat, practice.id,
      isPaid ? undefined : 'SHOP'),
  ];
  story.post(books, on, isPaid ? 'BQ' : 'AC', { lines });
}

/** A payer pays: all, a part, or too much. */
export function receive(story: Story, command: Command): void {
  const { receivable } = story.history.accounts;
  settle(story, command, receivable, (one) => one.open > 0n);
}

/** A supplier is paid. */
export function pay(story: Story, command: Command): void {
  const { payable } = story.history.accounts;
  settle(story, command, payable, (one) => one.auxiliary === 'SHOP' && one.open < 0n);
}

function settle(
  story: Story,
  command: Command,
  account: string,
  fits: (one: OpenPosting) => boolean,
): void {
  const on = story.dayOf(command);
  const { history } = story;
  const open = [...history.books.keys()]
    .flatMap((books) => openPostings(history, books, account, on))
    .filter((one) => fits(one) && isOutside(one) && one.entry.journal !== 'BQ');
  const found = chosen(open, command.which);
  if (found === undefined) return;
  const { entry, auxiliary, practiceId } = found;
  const amount = (found.open * BigInt(PARTS[command.how % PARTS.length] ?? 100)) / 100n;
  if (amount === 0n) return;
  const kept = practiceId !== undefined && history.isKept(practiceId, entry.books, on);
  const owner = kept ? practiceId : undefined;
  const lines = [
    lineOf(history.accounts.bank, amount, owner),
    lineOf(account, -amount, owner, auxiliary),
  ];
  story.post(entry.books, on, 'BQ', { lines });
}

const PARTS = [100, 100, 40, 73, 130];

const isOutside = ({ auxiliary = '' }: OpenPosting) =>
  auxiliary === 'SHOP' || PAYERS.includes(auxiliary);

/** A member takes money for themselves. */
export function withdraw(story: Story, command: Command): void {
  const on = story.dayOf(command);
  const practice = chosen(story.keptOn(on), command.which);
  if (practice === undefined) return;
  const books = placeOn(practice, on);
  if (books === COOPERATIVE) return;
  const { accounts } = story.history;
  const amount = BigInt(command.cents);
  const lines = [
    lineOf(accounts.owner, amount, practice.id),
    lineOf(accounts.bank, -amount, practice.id),
  ];
  story.post(books, on, 'BQ', { lines });
}

/** The cooperative's own costs and income. */
export function runCooperative(story: Story, command: Command): void {
  const on = story.dayOf(command);
  const { accounts } = story.history;
  const amount = BigInt(command.cents);
  const kinds = [accounts.support, accounts.meetings, accounts.travel];
  const kind = kinds[command.how % 4];
  const lines =
    kind === undefined
      ? [lineOf(accounts.bank, amount, undefined), lineOf(accounts.subsidy, -amount, undefined)]
      : [lineOf(kind, amount, undefined), lineOf(accounts.bank, -amount, undefined)];
  story.post(COOPERATIVE, on, 'BQ', { lines });
}
