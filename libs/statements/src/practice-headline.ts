import { receivableOf, minorOf } from './practice-money.js';
import { amount, cashOf, movesIn, sumOf, type SectionFacts } from './section-facts.js';
import type { Headline, StatementBlock } from './statement-shapes.js';

/** The figures of the sentence that is read first. */
export function headlineOf(facts: SectionFacts, blocks: readonly StatementBlock[]): Headline {
  const of = (code: string) => blocks.find((one) => one.code === code);
  const money = of('money');
  const free = money?.total?.quarter ?? null;
  const duties = of('duties')?.duties ?? [];
  const bank = movesIn(facts, facts.chart.bank).closing;
  const arriving = receivableOf(facts);
  const missing = money?.lines.filter(({ quarter }) => quarter === null) ?? [];
  const declaration = duties.find(({ code }) => code === 'micro-declaration');
  return {
    free,
    notFree: amount(free === null ? 0n : bank - minorOf(free)),
    toArrive: amount(arriving > 0n ? arriving : 0n),
    notCounted: [...missing.map(({ code }) => code), ...(isShared(facts) ? ['shared'] : [])],
    // A close may come late: what was due before it is no longer ahead.
    next: duties.find(({ amount: due, on }) => due !== null && on >= facts.head.frozenOn) ?? null,
    declare:
      facts.profile === 'micro'
        ? { amount: wholeEuros(cashOf(facts, 'payers')), on: declaration?.on ?? null }
        : null,
    result: of('result')?.total?.quarter ?? '0.00',
  };
}

/** What a member with two practices pays for both is in neither: so their money is not all here. */
const isShared = ({ accounts, profile }: SectionFacts): boolean =>
  profile !== 'employed' && sumOf(accounts, (row) => row.debit - row.credit) !== 0n;

/** Half a euro goes up; what is declared is never negative. */
export function wholeEuros(minor: bigint): string {
  return minor <= 0n ? '0' : ((minor + 50n) / 100n).toString();
}

