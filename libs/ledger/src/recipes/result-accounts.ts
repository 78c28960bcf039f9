import type { charts } from '../charts/chart.js';

/** What a year leaves: a profit stands in credit on one account, a loss in debit on another. */
export interface ResultAccounts {
  readonly profit: string;
  readonly loss: string;
}

/**
 * Belgium: class 14, «bénéfice ou perte reporté» (AR 21-10-2018, annexe: PCMN). The appropriation
 * accounts 69 and 79 are left to the assembly's decision, posted after its vote.
 * France: class 12, «résultat de l’exercice», takes in the balances of expense and income and is
 * emptied by the decision that appropriates it: to 11, or to 101 of a sole trader (PCG, règlement
 * ANC 2014-03, art. 941-12).
 */
export const resultAccounts: Readonly<Record<keyof typeof charts, ResultAccounts>> = {
  PCMN: { profit: '140', loss: '141' },
  PCG: { profit: '120', loss: '129' },
};

/** The account of a result: a profit is a credit, so it is negative. */
export const resultAccountFor = (result: bigint, { profit, loss }: ResultAccounts): string =>
  result < 0n ? profit : loss;
