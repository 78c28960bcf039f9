import type { ContributionDue, ContributionInvoice, ContributionPart } from '@plusloin/membership';
import { sumOf } from './section-facts.js';
import type { StatementHead } from './statement-shapes.js';

/** Whether a contribution is of the quarter of a statement, or of the year that it adds up. */
export const isOfSpan = (
  { quarter }: Pick<ContributionDue, 'quarter'>,
  { quarter: last, period }: Pick<StatementHead, 'quarter' | 'period'>,
): boolean => (period === undefined ? quarter === last : quarter.slice(0, 4) === period);

/**
 * What a practice owes for all quarters of a span together: each rule once, with all that it
 * counted. `dues`: of one practice in one set of books, the earliest quarter first.
 */
export function contributionOfSpan(dues: readonly ContributionDue[]): ContributionDue | undefined {
  const last = dues.at(-1);
  if (last === undefined || dues.length === 1) return last;
  const whole = dues.map((due) => due.whole ?? due.documented);
  return {
    ...last,
    parts: partsOf(dues),
    net: sumOf(dues, (due) => due.net),
    whole: {
      vat: sumOf(whole, (one) => one.vat),
      vatLost: sumOf(whole, (one) => one.vatLost),
      invoice: invoicesOf(dues),
    },
  };
}

/** A rule that was voted anew, and an exemption, stay lines of their own. */
function partsOf(dues: readonly ContributionDue[]): ContributionPart[] {
  const parts = new Map<string, ContributionPart>();
  for (const part of dues.flatMap((due) => due.parts)) {
    const { rule, label, votedOn, baseKind, exemption } = part;
    const key = JSON.stringify([rule, label, votedOn, baseKind, exemption]);
    const known = parts.get(key);
    parts.set(key, known === undefined ? part : together(known, part));
  }
  return [...parts.values()];
}

const together = (one: ContributionPart, other: ContributionPart): ContributionPart => ({
  ...one,
  base: one.base + other.base,
  share: one.share + other.share,
  fixed: one.fixed + other.fixed,
  amount: one.amount + other.amount,
  corrections: [...one.corrections, ...other.corrections],
});

/** All numbers, the last day, the first on which one is due. */
function invoicesOf(dues: readonly ContributionDue[]): ContributionInvoice | null {
  const all = dues.flatMap((due) => due.whole?.invoice ?? due.documented.invoice ?? []);
  const [first] = all;
  if (first === undefined) return null;
  return {
    number: all.map((one) => one.number).join(', '),
    on: all.reduce((latest, { on }) => (on > latest ? on : latest), first.on),
    dueOn: all.reduce((earliest, { dueOn }) => (dueOn < earliest ? dueOn : earliest), first.dueOn),
  };
}
