import type { CalendarDate } from '@plusloin/kernel';
import type { LetteringDraft, LetteringLine } from './lettering-draft.js';

/** A posting as a file gave it, with the code that relates it to others of its account. */
export interface CodedPosting extends LetteringLine {
  readonly account: string;
  readonly auxiliary?: string;
  readonly code: string;
  readonly on: CalendarDate;
  readonly letteredOn?: CalendarDate;
}

/**
 * The letterings that the codes of a file mean: postings of the same account, auxiliary and code
 * settle each other. A group that sums to nought is settled whole; otherwise its smaller side is,
 * and its larger side in the order given, as far as that goes. A group with one side alone settles
 * nothing. Codes begin again in each file: `of` names the file, so that no two letterings mix.
 */
export function letteringsFromCodes(
  postings: readonly CodedPosting[],
  of: string,
): LetteringDraft[] {
  const drafts: LetteringDraft[] = [];
  for (const group of grouped(postings)) {
    const lines = settled(group);
    const [first] = group;
    if (lines.length === 0 || first === undefined) continue;
    const { account, auxiliary, code } = first;
    drafts.push({
      key: ['lettering', of, account, auxiliary ?? '', code].join(':'),
      code,
      account,
      ...(auxiliary === undefined ? {} : { auxiliary }),
      on: latest(group.map(({ letteredOn, on }) => letteredOn ?? on)),
      lines,
    });
  }
  return drafts;
}

function grouped(postings: readonly CodedPosting[]): CodedPosting[][] {
  const groups = new Map<string, CodedPosting[]>();
  for (const posting of postings) {
    if (posting.amount === 0n) continue;
    const key = JSON.stringify([posting.account, posting.auxiliary ?? null, posting.code]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [posting]);
    else group.push(posting);
  }
  return [...groups.values()];
}

/** Each side takes what the smaller one holds; the lines keep the order of the group. */
function settled(group: readonly CodedPosting[]): LetteringLine[] {
  const debits = sum(group.filter(({ amount }) => amount > 0n));
  const credits = -sum(group.filter(({ amount }) => amount < 0n));
  let toDebit = debits < credits ? debits : credits;
  let toCredit = toDebit;
  const lines: LetteringLine[] = [];
  for (const { sequence, line, amount } of group) {
    const left = amount > 0n ? toDebit : toCredit;
    const size = amount > 0n ? amount : -amount;
    const taken = size < left ? size : left;
    if (taken === 0n) continue;
    if (amount > 0n) toDebit -= taken;
    else toCredit -= taken;
    lines.push({ sequence, line, amount: amount > 0n ? taken : -taken });
  }
  return lines;
}

const sum = (lines: readonly LetteringLine[]): bigint =>
  lines.reduce((total, { amount }) => total + amount, 0n);

const latest = (days: readonly CalendarDate[]): CalendarDate =>
  days.reduce((last, day) => (day > last ? day : last));
