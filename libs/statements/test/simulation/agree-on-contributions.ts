import { whereItGoes, type ContributionRecord } from '@plusloin/membership';
import { COOPERATIVE, type History, type Practice } from './history.js';
import { naiveSum } from './naive-books.js';
import { naiveOwed } from './naive-owed.js';
import { same, sumOf } from './saying-the-same.js';
import type { Stated } from './statements.js';

/** What is owed, what was documented of it, where it stands in both books and where it goes. */
export function agreeOnContributions(history: History, stated: Stated): void {
  const quarter = stated.quarter.toString();
  for (const practice of history.practices) agreeOnOwed(history, practice, quarter);
  for (const { id, kind } of history.books.values()) {
    if (kind === 'member') agreeOnEnds(history, id, stated);
  }
  agreeOnUse(history, stated);
}

function agreeOnOwed(history: History, practice: Practice, quarter: string): void {
  const versions = history.versions.filter((one) => one.quarter <= quarter);
  const all = versions.flatMap((one) => ofPractice(one.records, practice));
  const lasting = lastOfEachQuarter(all);
  let owed = 0n;
  for (const code of new Set(history.rules.map((rule) => rule.code))) {
    const naive = naiveOwed(history, practice, code, quarter);
    const parts = lasting.flatMap((one) => one.parts.filter((part) => part.rule === code));
    const what = `${practice.code} by ${code} until ${quarter}`;
    same(what, sumOf(parts, (part) => part.amount), naive.untilNow);
    const now = lasting.find((one) => one.quarter === quarter);
    const ofCode = now?.parts.filter((part) => part.rule === code) ?? [];
    const corrected = new Map<string, bigint>();
    for (const { concerns, amount } of ofCode.flatMap((part) => part.corrections)) {
      corrected.set(concerns, (corrected.get(concerns) ?? 0n) + amount);
    }
    same(`${what}, late`, listed(corrected), listed(naive.corrections));
    owed += naive.untilNow;
  }
  same(`documented of ${practice.code}`, sumOf(all, (one) => one.documented.net), owed);
  agreeOnInternal(history, practice, quarter, all);
}

/** Inside the cooperative's books the practice bears it, and the common part has it. */
function agreeOnInternal(
  history: History,
  { id, code }: Practice,
  until: string,
  all: readonly ContributionRecord[],
): void {
  const { contributionExpense } = history.accounts.contribution;
  const wanted = { books: COOPERATIVE, accounts: exactly(contributionExpense), until };
  const internal = all.filter((one) => one.isInternal);
  const net = sumOf(internal, (one) => one.documented.net);
  same(`${code} in the cooperative`, naiveSum(history, { ...wanted, practice: id }), net);
  same('internal contributions', naiveSum(history, wanted), 0n);
}

const ofPractice = (records: readonly ContributionRecord[], { id }: Practice) =>
  records.filter((one) => one.practiceId === id);

const lastOfEachQuarter = (all: readonly ContributionRecord[]): ContributionRecord[] =>
  all.filter((one, nth) => all.slice(nth + 1).every((later) => later.quarter !== one.quarter));

const listed = (amounts: ReadonlyMap<string, bigint>): string =>
  [...amounts]
    .filter(([, amount]) => amount !== 0n)
    .map(([concerns, amount]) => `${concerns} ${amount}`)
    .sort()
    .join(', ');

/** A member's books and the cooperative's say the same, apart from the VAT that is lost. */
function agreeOnEnds(history: History, member: string, { quarter }: Stated): void {
  const until = quarter.toString();
  const { contribution } = history.accounts;
  const atMember = (account: string) =>
    naiveSum(history, { books: member, accounts: exactly(account), auxiliary: 'COOP', until });
  const atCooperative = (account: string) =>
    naiveSum(history, { books: COOPERATIVE, accounts: exactly(account), auxiliary: member, until });
  const records = history.versions
    .flatMap((one) => one.records)
    .filter((one) => one.legalEntityId === member && !one.isInternal);
  const accrued = records.filter((one) => one.quarter === until);
  const invoiced = records.filter((one) => one.quarter < until);
  const lostNow = sumOf(accrued, (one) => naiveLost(history, one, quarter.lastDay));
  const lost = lostNow + sumOf(invoiced, (one) => lostOn(history, one));
  const net = (those: typeof records) => sumOf(those, (one) => one.documented.net);
  const owed = net(accrued) + net(invoiced);
  const what = (account: string) => `${account} of ${member} at the end of ${until}`;
  const { contributionExpense, contributionIncome, accruedExpense, accruedIncome } = contribution;
  same(what(contributionExpense), atMember(contributionExpense), owed + lost);
  same(what(contributionIncome), atCooperative(contributionIncome), -owed);
  same(what(accruedExpense), atMember(accruedExpense), -net(accrued) - lostNow);
  same(what(accruedIncome), atCooperative(accruedIncome), net(accrued));
  const [debt, claim] = [contribution.payable, contribution.receivable];
  same(what(debt), -atMember(debt), atCooperative(claim));
}

const exactly = (account: string) => new RegExp(`^${account}$`);

const lostOn = (history: History, one: ContributionRecord): bigint =>
  naiveLost(history, one, one.documented.invoice?.on ?? '');

/** Of a contribution that was documented on a day: the VAT, when a member does not recover it. */
function naiveLost(
  history: History,
  { legalEntityId, documented }: ContributionRecord,
  on: string,
): bigint {
  const statusOf = (id: string) =>
    history.books.get(id)?.vat.filter((one) => one.from <= on).at(-1)?.status;
  const isCharged = statusOf(COOPERATIVE) === 'taxable';
  if (!isCharged || statusOf(legalEntityId) === 'taxable') return 0n;
  const size = documented.net < 0n ? -documented.net : documented.net;
  const vat = (size * 42n + 100n) / 200n;
  return documented.net < 0n ? -vat : vat;
}

/** All income of the common part is somewhere, and each contribution is split without a rest. */
function agreeOnUse(history: History, { quarter, use, version }: Stated): void {
  const books = { books: COOPERATIVE, quarter: quarter.toString(), practice: null };
  const { contributionExpense } = history.accounts.contribution;
  const earned = new RegExp(`^(7|${contributionExpense})`);
  same('income of the cooperative', use.income, -naiveSum(history, { ...books, accounts: earned }));
  const spent = sumOf(use.groups, (one) => one.amount);
  same('use of the income', spent + use.solidarity + use.reserve, use.income);
  const costs = naiveSum(history, { ...books, accounts: /^6/ });
  const internal = naiveSum(history, { ...books, accounts: exactly(contributionExpense) });
  same('costs of the cooperative', spent, costs - internal);
  for (const { net, practiceCode } of version.records) {
    const shares = whereItGoes(net, use);
    same(`shares of ${practiceCode}`, sumOf(shares, (one) => one.amount), net);
    const wrong = shares.find((one) => one.amount * net < 0n);
    same(`side of a share of ${practiceCode}`, wrong?.code ?? 'none', 'none');
  }
}
