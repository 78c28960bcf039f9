import { Quarter, type CalendarDate } from '@plusloin/kernel';
import {
  contributionAccrual,
  contributionAccrued,
  contributionBill,
  contributionInvoice,
  documentedOf,
  dueDayOf,
  internalContribution,
  invoiceNumber,
  keyOf,
  owedParts,
  placeIn,
  takenBack,
  vatOf,
  type BookedContribution,
  type BookedEnd,
  type ContributionRecord,
  type ContributionRule,
  type RuleBook,
} from '@plusloin/membership';
import { countedBases } from './counted-bases.js';
import { COOPERATIVE, type Entry, type History, type Practice, type Version } from './history.js';

/** Hundred-millionths: 21 %. */
const VAT = 21_000_000n;
const TERM = 30;

/** What a version of the close documents, by the product's own arithmetic. */
export function recordsOf(history: History, quarter: Quarter, version: number) {
  const book = ruleBookOf(history, quarter);
  const byCode = new Map<string, ContributionRule[]>();
  for (const rule of history.rules) {
    byCode.set(rule.code, [...(byCode.get(rule.code) ?? []), rule]);
  }
  const regimeOf = (id: string | undefined) => history.regimeOn(id, quarter.lastDay);
  return practicesUntil(history, quarter).flatMap((practice) => {
    const counted = countedBases(history, practice, quarter);
    const parts = owedParts(book, practice, counted, byCode, quarter);
    const former = formerOf(history, quarter, practice);
    if (parts.length === 0 && former === undefined) return [];
    const net = parts.reduce((sum, part) => sum + part.amount, 0n);
    const owed = { practice, place: placeIn(practice, quarter), parts, net };
    const of = { quarter, version, cooperative: COOPERATIVE, vatPercent: VAT, regimeOf };
    return documentedOf(owed, { ...of, former });
  });
}

function ruleBookOf(history: History, quarter: Quarter): RuleBook {
  const ofMember = new Map<string, Practice[]>();
  for (const practice of practicesUntil(history, quarter)) {
    const { memberId } = practice;
    ofMember.set(memberId, [...(ofMember.get(memberId) ?? []), practice]);
  }
  return { rules: history.rules, exemptions: history.exemptions, ofMember };
}

const practicesUntil = ({ practices }: History, { until }: Quarter): Practice[] =>
  practices
    .map((one) => ({ ...one, bookings: one.bookings.filter(({ from }) => from < until) }))
    .filter(({ bookings }) => bookings.length > 0);

function formerOf(history: History, quarter: Quarter, practice: Practice) {
  const all = history
    .versionsOf(quarter)
    .flatMap(({ records }) => records.filter((one) => one.practiceId === practice.id));
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const net = all.reduce((sum, { documented }) => sum + documented.net, 0n);
  return { net, legalEntityId: last.legalEntityId, accruedOn: last.accruedOn };
}

/** The accruals of a version, in both books; inside the cooperative's an analytic entry. */
export function accrue(history: History, { records }: Version): void {
  for (const record of records) {
    if (record.documented.net === 0n) continue;
    const due = bookedOf(record);
    const { accruedOn, legalEntityId } = record;
    const own = endOf(history, legalEntityId, 'OD');
    if (record.isInternal) {
      history.post(COOPERATIVE, internalContribution(due, own, accruedOn));
      continue;
    }
    history.post(COOPERATIVE, contributionAccrued(due, own, accruedOn));
    const member = endOf(history, 'COOP', 'OD');
    history.post(legalEntityId, contributionAccrual(due, member, accruedOn));
  }
}

const endOf = ({ accounts }: History, auxiliary: string, journal: string) => ({
  ...{ accounts: accounts.contribution, journal, auxiliary },
});

const bookedOf = ({ documented, ...record }: ContributionRecord): BookedContribution => ({
  ...{ practiceId: record.practiceId, practiceCode: record.practiceCode },
  ...{ quarter: record.quarter, version: documented.version, net: documented.net },
  ...{ vat: documented.vat, vatLost: documented.vatLost },
});

/** The invoices of a version on the closing day, in both books. */
export function invoice(history: History, version: Version, on: CalendarDate): void {
  for (const [nth, record] of version.records.entries()) {
    const { documented, isInternal, legalEntityId } = record;
    if (isInternal || documented.net === 0n) continue;
    const cooperative = history.regimeOn(COOPERATIVE, on);
    const ends = { cooperative, member: history.regimeOn(legalEntityId, on) };
    const due = { ...bookedOf(record), ...vatOf(documented.net, VAT, ends) };
    const year = Number(on.slice(0, 4));
    const number = invoiceNumber('C', year, history.count(`C ${year}`));
    postInvoice(history, record, due, { number, on });
    const issued = { number, on, dueOn: dueDayOf(record.parts, on, TERM) };
    const { vat, vatLost } = due;
    const invoiced = { ...documented, vat, vatLost, invoice: issued };
    version.records[nth] = { ...record, documented: invoiced };
  }
}

function postInvoice(
  history: History,
  { legalEntityId, practiceId }: ContributionRecord,
  due: BookedContribution,
  stamp: { readonly number: string; readonly on: CalendarDate },
): void {
  const { on, number } = stamp;
  const isStillKept = history.isKept(practiceId, legalEntityId, on);
  const how = { on, reason: number };
  const accrual = (id: string) => accrualIn(history, id, due);
  history.post(COOPERATIVE, takenBack(accrual(COOPERATIVE), due, { ...how, isStillKept: true }));
  history.post(legalEntityId, takenBack(accrual(legalEntityId), due, { ...how, isStillKept }));
  const sold = endOf(history, legalEntityId, 'VE');
  history.post(COOPERATIVE, contributionInvoice(due, sold, stamp));
  const bought = endOf(history, 'COOP', 'AC');
  history.post(legalEntityId, contributionBill(due, bought, stamp, isStillKept));
}

function accrualIn(history: History, id: string, due: BookedContribution) {
  const key = keyOf(due, 'accrued');
  const entry: Entry | undefined = history.of(id).entries.find((one) => one.key === key);
  return entry && { ...entry, legalEntityId: id };
}

/** What every document booked so far at both ends: its accrual, its mirror, its invoice. */
export const bookedEnds = (history: History): BookedEnd[] =>
  history.versions
    .flatMap(({ records }) => records)
    .filter(({ isInternal, documented }) => !isInternal && documented.net !== 0n)
    .flatMap((record) => {
      const { accruedOn, documented, legalEntityId } = record;
      const { net, vatLost } = documented;
      const on = documented.invoice?.on;
      if (on === undefined) throw new Error(`${record.practiceCode} has no invoice`);
      const foreseen = foreseenLost(history, record);
      const end = endIn(history, legalEntityId);
      return [
        end('result', accruedOn, { atMember: net + foreseen, atCooperative: -net }),
        end('position', accruedOn, { atMember: -net - foreseen, atCooperative: net }),
        end('result', on, { atMember: vatLost - foreseen, atCooperative: 0n }),
        end('position', on, { atMember: net + foreseen, atCooperative: -net }),
      ];
    });

/** The VAT that an accrual thinks lost, by the status of the quarter's last day. */
export function foreseenLost(history: History, record: ContributionRecord): bigint {
  if (record.isInternal) return 0n;
  const { lastDay } = Quarter.parse(record.quarter);
  const regime = (id: string) => history.regimeOn(id, lastDay);
  const ends = { cooperative: regime(COOPERATIVE), member: regime(record.legalEntityId) };
  return vatOf(record.documented.net, VAT, ends).vatLost;
}

function endIn({ accounts: { contribution } }: History, legalEntityId: string) {
  const accounts = {
    result: [contribution.contributionExpense, contribution.contributionIncome],
    position: [contribution.accruedExpense, contribution.accruedIncome],
  };
  return (
    kind: BookedEnd['kind'],
    on: CalendarDate,
    amounts: Pick<BookedEnd, 'atMember' | 'atCooperative'>,
  ): BookedEnd => {
    const [memberAccount = '', cooperativeAccount = ''] = accounts[kind];
    const quarter = Quarter.containing(on).toString();
    const about = { memberAccount, cooperativeAccount, auxiliary: 'COOP' };
    return { legalEntityId, kind, quarter, ...about, ...amounts };
  };
}
