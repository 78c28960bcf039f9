import { minorOf } from './pooled-controls.js';
import { amount, sumOf } from './practice-statement.js';
import type {
  Ages,
  Amount,
  ContributionShare,
  NetworkStatement,
  PeopleCount,
  PooledRow,
  PooledRows,
  PooledStatement,
} from './statement-shapes.js';

/**
 * Adds up cooperatives that agree to it: the same rows over the columns of all, one cooperative
 * after the other. A page of one network, made of published statements and nothing else.
 */
export function networkStatement(pools: readonly PooledStatement[]): NetworkStatement {
  const [first] = pools;
  if (first === undefined) throw new Error('a network has at least one cooperative');
  const { quarter, from, lastDay, currency } = first;
  if (pools.some((pool) => pool.quarter !== quarter || pool.currency !== currency)) {
    throw new Error('a network adds up one quarter in one currency');
  }
  return {
    kind: 'network',
    cooperatives: pools.map((pool) => pool.cooperative),
    ...{ quarter, from, lastDay, currency },
    version: Math.max(...pools.map((pool) => pool.version)),
    provisional: pools.some((pool) => pool.provisional),
    frozenOn: pools.map((pool) => pool.frozenOn).sort().at(-1) ?? first.frozenOn,
    books: pools.flatMap((pool) => pool.books),
    rows: rowsOf(pools),
    vat: pools.flatMap((pool) => pool.vat),
    ageing: {
      perBooks: pools.flatMap((pool) => pool.ageing.perBooks),
      total: agesOf(pools.map((pool) => pool.ageing.total)),
      latePayers: peopleOf(pools.map((pool) => pool.ageing.latePayers)),
    },
    contributions: contributionsOf(pools),
    corrections: pools.flatMap((pool) => pool.corrections),
    practices: pools.flatMap((pool) => pool.practices),
    controls: pools.flatMap((pool) =>
      pool.controls.map((one) => ({ ...one, of: pool.cooperative.name })),
    ),
    signatures: pools.flatMap((pool) => pool.signatures),
  };
}

const sumOfAmounts = (amounts: readonly Amount[]): Amount => amount(sumOf(amounts, minorOf));

function rowsOf(pools: readonly PooledStatement[]): PooledRows {
  const section = (name: keyof PooledRows): PooledRow[] =>
    (pools[0]?.rows[name] ?? []).map((row) => {
      const same = pools.map((pool) => {
        const found = pool.rows[name].find((one) => one.code === row.code);
        if (found === undefined) throw new Error(`${pool.cooperative.slug} has no ${row.code}`);
        return found;
      });
      return {
        ...row,
        perBooks: same.flatMap((one) => one.perBooks),
        eliminated: sumOfAmounts(same.map((one) => one.eliminated)),
        pooled: sumOfAmounts(same.map((one) => one.pooled)),
      };
    });
  return {
    result: section('result'),
    bank: section('bank'),
    situation: section('situation'),
    proof: section('proof'),
    treasury: section('treasury'),
  };
}

const agesOf = (all: readonly Ages[]): Ages => ({
  notDue: sumOfAmounts(all.map((one) => one.notDue)),
  upTo30: sumOfAmounts(all.map((one) => one.upTo30)),
  upTo60: sumOfAmounts(all.map((one) => one.upTo60)),
  over60: sumOfAmounts(all.map((one) => one.over60)),
  total: sumOfAmounts(all.map((one) => one.total)),
});

/** A total of several would tell what one of them hides. */
function peopleOf(counts: readonly PeopleCount[]): PeopleCount {
  let sum = 0;
  for (const count of counts) {
    if (count === 'under-5') return 'under-5';
    sum += count;
  }
  return sum;
}

function contributionsOf(pools: readonly PooledStatement[]): NetworkStatement['contributions'] {
  const all = pools.map((pool) => pool.contributions);
  const total = sumOfAmounts(all.map((one) => one.total));
  return {
    perPractice: all.flatMap((one) => one.perPractice),
    total,
    internal: sumOfAmounts(all.map((one) => one.internal)),
    vat: sumOfAmounts(all.map((one) => one.vat)),
    shares: sharesOf(all.flatMap((one) => one.shares), total),
    fromCandidates: {
      amount: sumOfAmounts(all.map((one) => one.fromCandidates.amount)),
      accounts: [...new Set(all.flatMap((one) => one.fromCandidates.accounts))],
    },
  };
}

/** Tasks of one name are one task of the network; a cent is rounded for each, not over all. */
function sharesOf(shares: readonly ContributionShare[], total: Amount): ContributionShare[] {
  const whole = minorOf(total);
  return [...new Set(shares.map((one) => one.code))].map((code) => {
    const same = shares.filter((one) => one.code === code);
    const share = sumOfAmounts(same.map((one) => one.share));
    const tenths = whole === 0n ? 0n : (minorOf(share) * 1000n) / whole;
    return {
      code,
      label: same[0]?.label ?? code,
      spent: sumOfAmounts(same.map((one) => one.spent)),
      share,
      centsPerEuro: `${tenths / 10n}.${tenths % 10n}`,
    };
  });
}
