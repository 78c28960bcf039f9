import type { GuidanceSituation } from '@plusloin/contracts';
import { Money, type CalendarDate } from '@plusloin/kernel';
import { ContributionRules, owedInYear } from '@plusloin/membership';
import { systemActor, type Services, type Tx } from '@plusloin/platform';
import { cooperativeOfSlug } from '@plusloin/registry';
import type { DataSource } from 'typeorm';
import { UnknownCooperative } from '../guidance.errors.js';

/** What somebody would owe a cooperative in a year, by their turnover: '2400.00'. */
export type Contribution = (turnover: string) => string;

/**
 * By the cooperative's own rules of today; without a cooperative nothing is owed. Refusal:
 * `guidance.unknown-cooperative`.
 */
export async function contributionOf(
  { cooperative, costs }: Pick<GuidanceSituation, 'cooperative' | 'costs'>,
  on: CalendarDate,
  from: Pick<Services, 'work'> & { readonly database: Pick<DataSource, 'query'> },
): Promise<Contribution> {
  if (cooperative === undefined) return () => '0.00';
  const id = await cooperativeOfSlug(from.database, cooperative);
  if (id === null) throw new UnknownCooperative(cooperative);
  return from.work.read(systemActor(id, 'guidance'), (tx) => contributionHere(tx, costs, on));
}

/** The same, of the cooperative of a transaction. */
export async function contributionHere(
  tx: Tx,
  costs: string | undefined,
  on: CalendarDate,
): Promise<Contribution> {
  const rules = await new ContributionRules().all(tx);
  return (turnover) => {
    const brought = { turnover: minorOf(turnover), costs: minorOf(costs ?? '0.00') };
    return Money.of(owedInYear(rules, on, brought)).toString();
  };
}

const minorOf = (amount: string): bigint => Money.parse(amount).minor;
