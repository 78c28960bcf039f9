import { type Accounts } from './accounts.js';
import { type CooperativePlan } from './plans.js';
import { COOP } from './recipes.js';

/**
 * Two ends of one thing between a member's books and the cooperative's: both are taken out of a
 * pooled statement. At the quarter's end the accrual of a member under the franchise holds the VAT
 * that is lost, and its other end does not: that VAT is owed to nobody of the pool and stays.
 */
export interface Elimination {
  readonly name: 'contribution' | 'contribution-accrued' | 'contribution-invoiced';
  readonly kind: 'result' | 'position';
  readonly atMember: { readonly accountPrefix: string; readonly auxiliary: string };
  readonly atCooperative: {
    readonly accountPrefix: string;
    /** The codes of the members who keep books of their own. */
    readonly auxiliaries: readonly string[];
  };
}

export function eliminationsOf({ books, members }: CooperativePlan): Elimination[] {
  const auxiliaries = members.filter(({ own }) => own !== undefined).map(({ code }) => code);
  const pair = (
    name: Elimination['name'],
    kind: Elimination['kind'],
    member: string,
    cooperative: string,
  ): Elimination => ({
    name,
    kind,
    atMember: { accountPrefix: member, auxiliary: COOP },
    atCooperative: { accountPrefix: cooperative, auxiliaries },
  });
  const accounts: Accounts = books.accounts;
  return [
    pair('contribution', 'result', accounts.contributionExpense, accounts.contributionIncome),
    pair('contribution-accrued', 'position', accounts.accruedExpense, accounts.accruedIncome),
    pair('contribution-invoiced', 'position', accounts.payable, accounts.receivable),
  ];
}
