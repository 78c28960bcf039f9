import { type Quarter } from '@plusloin/kernel';
import { contributionBill } from './contribution-recipes.js';
import { type BookSet } from './demo-world.js';
import { credit, debit, type DemoEntry, entry } from './entry.js';
import { type Books, type NumberedContribution } from './facts.js';
import { type CooperativePlan, type Mishap } from './plans.js';
import { bankStatement, COOP } from './recipes.js';

/** A mistake in one set of books, and the entry that mends it by the end of the quarter. */
export interface MishapInBooks {
  readonly kind: Mishap['kind'];
  readonly entity: string;
  readonly wrong: DemoEntry;
  mended(by: Quarter): DemoEntry;
}

/** The mistakes of a cooperative's plan in the words of its books. */
export const mishapsOf = (
  plan: CooperativePlan,
  contributions: readonly NumberedContribution[],
): MishapInBooks[] =>
  plan.mishaps.flatMap((one) => {
    if (one.kind === 'unknown-receipt') return [unknownReceipt(plan.books, one)];
    const { own } = plan.members.find(({ code }) => code === one.member) ?? {};
    if (own === undefined) throw new Error(`${one.member} keeps no books to be wrong in`);
    return contributions
      .filter((due) => due.member === one.member && due.quarter === one.quarter)
      .map((due) => bookedTwice(own.books, due, one));
  });

export function withMishaps(
  set: BookSet,
  plan: CooperativePlan,
  contributions: readonly NumberedContribution[],
): BookSet {
  const wrong = mishapsOf(plan, contributions)
    .filter(({ entity }) => entity === set.keeping.entity)
    .map((one) => one.wrong);
  return wrong.length === 0 ? set : { ...set, entries: [...set.entries, ...wrong] };
}

/** Money that the bank knows and the books do not understand yet. */
function unknownReceipt(
  { accounts }: Books,
  { on, amount, from, turnsOutAs }: Extract<Mishap, { kind: 'unknown-receipt' }>,
): MishapInBooks {
  return {
    kind: 'unknown-receipt',
    entity: COOP,
    wrong: entry({
      ...{ journal: 'bank', on, label: 'Virement reçu sans communication' },
      document: bankStatement(on),
      lines: [debit(accounts.bank, amount), credit(accounts.suspense, amount)],
    }),
    mended: ({ lastDay }) =>
      entry({
        ...{ journal: 'general', on: lastDay, label: turnsOutAs, document: bankStatement(on) },
        lines: [
          debit(accounts.suspense, amount),
          credit(accounts.subsidies, amount, { auxiliary: from.code }),
        ],
      }),
  };
}

/** The cooperative's invoice, which came by mail and by post, is a bill twice. */
function bookedTwice(
  books: Books,
  due: NumberedContribution,
  { on }: Extract<Mishap, { kind: 'booked-twice' }>,
): MishapInBooks {
  const bill = contributionBill(books, due);
  const lines = bill.lines.map((line) => ({ ...line, matches: undefined }));
  return {
    kind: 'booked-twice',
    entity: due.member,
    wrong: { ...bill, on, label: `${bill.label}, reçue par courrier`, lines },
    mended: ({ lastDay }) => ({
      ...bill,
      journal: 'general',
      on: lastDay,
      label: `Extourne de ${due.number ?? ''}, comptabilisée deux fois`,
      lines: lines.map((line) => ({ ...line, amount: line.amount.negated() })),
    }),
  };
}
