import { calendarDateIn, type Quarter } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { suspensePrefix } from './account-groups.js';
import { contradicts } from './eliminations.js';
import { controlsOf, eliminatedPairs } from './pooled-input.js';
import { amount, type FrozenBooks } from './practice-statement.js';
import type { OpenCheck } from './statements.errors.js';

/** What stands in the way of a close, named and counted; nothing when it may begin. */
export async function openChecks(
  tx: Tx,
  quarter: Quarter,
  books: readonly FrozenBooks[],
): Promise<OpenCheck[]> {
  const { timeZone } = await cooperativeOf(tx);
  const today = calendarDateIn(tx.now, timeZone);
  const controls = await controlsOf(tx, quarter, books);
  const pairs = await eliminatedPairs(tx, quarter, books);
  const named = (id: string) => books.find((one) => one.legalEntityId === id);
  const all = [
    check('quarter-not-over', today < quarter.until ? [quarter.lastDay] : []),
    check(
      'suspense',
      controls
        .filter((one) => one.suspense !== 0n)
        .map((one) => {
          const kept = named(one.legalEntityId);
          const prefix = suspensePrefix[kept?.chart ?? 'PCMN'];
          return `${kept?.code} ${prefix} ${amount(one.suspense)}`;
        }),
    ),
    check(
      'numbers-missing',
      controls
        .filter((one) => one.missingNumbers > 0)
        .map((one) => `${named(one.legalEntityId)?.code} ${one.missingNumbers}`),
    ),
    check(
      'contributions-differ',
      pairs
        .filter(contradicts)
        .map((pair) => `${pair.member.code} ${amount(pair.atMember + pair.atCooperative)}`),
    ),
  ];
  return all.filter((one) => one.count > 0);
}

const check = (name: OpenCheck['name'], where: readonly string[]): OpenCheck => ({
  name,
  count: where.length,
  where,
});
