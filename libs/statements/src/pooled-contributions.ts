import { splitByLargestRemainder } from '@plusloin/kernel';
import type { ContributionDue, ContributionUse } from '@plusloin/membership';
import type { PoolFigures } from './close-figures.js';
import { contributionOfSpan } from './contribution-of-span.js';
import { accruedOf } from './contribution-share.js';
import { fromCandidates } from './pooled-blocks.js';
import { invoiceNumbers } from './paid-invoices.js';
import type { Column } from './pooled-columns.js';
import { amount, sumOf, type FrozenBooks, type StatedPractice } from './practice-statement.js';
import type {
  ContributionShare,
  PooledContribution,
  PooledContributions,
} from './statement-shapes.js';

/** What each practice owes by which rule, and what the cooperative did with it. */
export function contributionsBlock(
  columns: readonly Column[],
  figures: PoolFigures,
): PooledContributions {
  const { contributions, use, practices } = figures;
  const order = new Map(practices.map((practice, place) => [practice.id, place]));
  const place = (due: ContributionDue) => order.get(due.practiceId) ?? practices.length;
  const sorted = byPractice(contributions).sort((one, other) => place(one) - place(other));
  const net = contributionsOwed(contributions);
  const known = lookUpsOf(figures);
  return {
    perPractice: sorted.map((due) => contributionOf(due, known)),
    total: amount(net),
    internal: amount(sumOf(contributions.filter(isInternal), (due) => due.net)),
    vat: amount(sumOf(sorted, (due) => (due.whole ?? due.documented).vat)),
    shares: sharesOf(net, use),
    fromCandidates: fromCandidates(columns, figures),
  };
}

/** What members with books of their own owe, without VAT: the same as P2 in the books. */
export const contributionsOwed = (contributions: readonly ContributionDue[]): bigint =>
  sumOf(
    contributions.filter((due) => !due.isInternal),
    (due) => due.net,
  );

const isInternal = (due: ContributionDue): boolean => due.isInternal;

/** Of a year, all its quarters on one line; a practice that changed books has one for each. */
function byPractice(contributions: readonly ContributionDue[]): ContributionDue[] {
  const groups = new Map<string, ContributionDue[]>();
  for (const due of contributions) {
    const key = `${due.practiceId} ${due.legalEntityId}`;
    groups.set(key, [...(groups.get(key) ?? []), due]);
  }
  return [...groups.values()].flatMap((dues) => contributionOfSpan(dues) ?? []);
}

interface LookUps {
  readonly practices: ReadonlyMap<string, StatedPractice>;
  readonly books: ReadonlyMap<string, FrozenBooks>;
  /** Of each practice, what it owed on the quarter's last day by earlier invoices. */
  readonly unpaid: ReadonlyMap<string, bigint>;
  readonly paidInvoices: ReadonlySet<string>;
}

function lookUpsOf(figures: PoolFigures): LookUps {
  const { practices, books, paidInvoices } = figures;
  return {
    practices: new Map(practices.map((one) => [one.id, one])),
    books: new Map(books.map((one) => [one.legalEntityId, one])),
    unpaid: unpaidBefore(figures),
    paidInvoices: new Set(paidInvoices),
  };
}

/** What is open towards the cooperative, without the quarter's own accrual, booked that day. */
function unpaidBefore({ head, aged, contributions }: PoolFigures): Map<string, bigint> {
  const unpaid = new Map<string, bigint>();
  for (const row of aged) {
    if (!row.isInternal || row.side !== 'payable' || row.practiceId === null) continue;
    const open = row.notDue + row.upTo30 + row.upTo60 + row.over60;
    unpaid.set(row.practiceId, (unpaid.get(row.practiceId) ?? 0n) + open);
  }
  for (const due of head.provisional ? [] : contributions) {
    const open = unpaid.get(due.practiceId);
    if (open === undefined || due.quarter !== head.quarter) continue;
    unpaid.set(due.practiceId, open - accruedOf(due));
  }
  return unpaid;
}

function contributionOf(due: ContributionDue, known: LookUps): PooledContribution {
  const practice = known.practices.get(due.practiceId);
  const kept = known.books.get(due.legalEntityId);
  if (practice === undefined || kept === undefined) {
    throw new Error(`the contribution of ${due.practiceId} is of no practice in the pool`);
  }
  const { vat, vatLost } = due.whole ?? due.documented;
  const invoice = due.whole?.invoice ?? due.documented.invoice;
  const numbers = invoiceNumbers(due);
  return {
    practice: practice.code,
    member: practice.member,
    books: kept.code,
    isInternal: due.isInternal,
    parts: due.parts.map((part) => ({
      rule: part.rule,
      label: part.label,
      votedOn: part.votedOn,
      base: amount(part.base),
      amount: amount(part.amount),
      exemption: part.exemption,
    })),
    amount: amount(due.net),
    vat: amount(vat),
    vatLost: amount(vatLost),
    invoice: invoice && { ...invoice, isPaid: numbers.every((one) => known.paidInvoices.has(one)) },
    unpaidBefore: amount(known.unpaid.get(due.practiceId) ?? 0n),
  };
}

/**
 * Contributions are mixed with other income, so each task takes the part of them that it takes of
 * all income. Where more was spent than earned, contributions are spent whole and the reserve gave
 * the rest.
 */
export function sharesOf(total: bigint, use: ContributionUse): ContributionShare[] {
  const uses = [
    ...use.groups,
    { code: 'solidarity', label: 'Fonds de solidarité', amount: use.solidarity },
    { code: 'reserve', label: 'Reste en réserve', amount: use.reserve },
  ];
  const weights = uses.map((one) => (one.amount > 0n ? one.amount : 0n));
  const isSpent = weights.some((weight) => weight > 0n);
  const shares = isSpent ? splitByLargestRemainder(total, weights) : weights;
  const tenths =
    isSpent && total !== 0n ? splitByLargestRemainder(1000n, weights) : weights.map(() => 0n);
  return uses.map((one, i) => ({
    code: one.code,
    label: one.label,
    spent: amount(one.amount),
    share: amount(shares[i] ?? 0n),
    centsPerEuro: `${(tenths[i] ?? 0n) / 10n}.${(tenths[i] ?? 0n) % 10n}`,
  }));
}
