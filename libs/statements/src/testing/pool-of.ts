import { calendarDate } from '@plusloin/kernel';
import type { EntryCount } from '@plusloin/ledger';
import type { ContributionDue, ContributionInvoice } from '@plusloin/membership';
import type { AgedBalance, PoolFigures } from '../close-figures.js';
import { nothingDocumented } from '../documented-ends.js';
import { endsOf, pairsOf, type Elimination } from '../eliminations.js';
import { PoolRows, type RowsOfBooks } from '../pool-rows.js';
import type { FrozenBooks, StatedPractice } from '../practice-statement.js';
import type { SmallBooks } from './small-books.js';

const HASH = '9f3c51d8a70be2461c5f0d93ab7e648812cd05f7e3b19a46c8d27f5016be93a4';

export function invoice(number: string): ContributionInvoice {
  return { number, on: calendarDate('2026-10-08'), dueOn: calendarDate('2026-11-07') };
}

export function books(
  id: string,
  code: string,
  name: string,
  kind: FrozenBooks['kind'] = 'member',
  chart: FrozenBooks['chart'] = 'PCMN',
): FrozenBooks {
  const isMember = kind === 'member';
  return {
    legalEntityId: id,
    ...{ code, name, kind, chart },
    registrationNumber: chart === 'PCMN' ? '0712.345.678' : '912 345 678',
    vat: { status: code === 'KARIM' ? 'franchise' : 'taxable', since: '2023-01-01' },
    keeper: isMember
      ? { kind: 'self', name, registration: null }
      : { kind: 'firm', name: `Fiduciaire ${chart}`, registration: 'ITAA 52.123.456' },
    head: { sequence: 9_999, hash: HASH },
  };
}

interface SmallPool {
  readonly head: { readonly name: string; readonly slug: string; readonly country: 'BE' | 'FR' };
  readonly books: readonly SmallBooks[];
  readonly eliminations: readonly Elimination[];
  readonly contributions: readonly ContributionDue[];
  readonly aged: readonly AgedBalance[];
  readonly use: PoolFigures['use'];
  readonly practices: readonly (Pick<StatedPractice, 'id' | 'code' | 'title' | 'member'> & {
    readonly legalEntityId: string;
  })[];
}

export function poolOf(pool: SmallPool): PoolFigures {
  const frozen = pool.books.map((one) => one.books);
  const byId = new Map(pool.books.map((one) => [one.books.legalEntityId, one]));
  const ends = endsOf(pool.eliminations, frozen).map((end) => {
    const kept = byId.get(end.legalEntityId);
    if (kept === undefined) throw new Error('an end is of no books');
    return kept.end(end);
  });
  return {
    head: {
      cooperative: pool.head,
      ...{ quarter: '2026-Q3', from: '2026-07-01', lastDay: '2026-09-30', version: 1 },
      ...{ provisional: false, frozenOn: '2026-10-08', currency: 'EUR' },
    },
    books: frozen,
    practices: pool.practices.map(({ legalEntityId, ...practice }) => ({
      ...practice,
      language: 'fr',
      bookings: [{ legalEntityId, wayOfWorking: '' }],
    })),
    ...new PoolRows().add(rowsOf(pool)).rows(),
    contributions: pool.contributions,
    use: pool.use,
    pairs: pairsOf(pool.eliminations, frozen, ends, nothingDocumented),
    controls: frozen.map(({ legalEntityId }) => ({
      ...{ legalEntityId, unbalanced: 0n, balanceGap: 0n, missingNumbers: 0, suspense: 0n },
    })),
    eliminatedBefore: new Map(),
  };
}

const rowsOf = ({ books: kept, aged: rows }: SmallPool): RowsOfBooks => ({
  accounts: kept.flatMap((one) => one.accounts()),
  entries: kept.flatMap((one) => [countOf(one, true), countOf(one, false)]),
  history: [],
  cash: kept.flatMap((one) => one.cash()),
  aged: rows,
  corrections: [],
});

function countOf({ books: kept, practiceId, entries }: SmallBooks, isWhole: boolean): EntryCount {
  const moved = entries.reduce((sum, entry) => sum + entry.amount, 0n);
  return {
    ...{ legalEntityId: kept.legalEntityId, practiceId: isWhole ? null : practiceId, isWhole },
    ...{ count: entries.length, first: 200, last: 199 + entries.length },
    ...{ debit: moved, credit: moved },
  };
}

export const eliminationsOf = (
  ...[cost, income, accrued, toInvoice, payable, receivable]: string[]
): Elimination[] =>
  [
    ['contribution', 'result', cost, income] as const,
    ['contribution-accrued', 'position', accrued, toInvoice] as const,
    ['contribution-invoiced', 'position', payable, receivable] as const,
  ].map(([name, kind, member = '', cooperative = '']) => ({
    ...{ name, kind, memberPrefix: member, memberAuxiliary: 'COOP' },
    cooperativePrefix: cooperative,
  }));

const cents = (text: string): bigint => BigInt(text.replace('.', ''));

export function aged(
  legalEntityId: string,
  practiceId: string,
  [notDue = '', upTo30 = '', upTo60 = '', over60 = '']: readonly string[],
  latePayers: number,
): AgedBalance {
  return {
    ...{ legalEntityId, practiceId, side: 'receivable', isInternal: false, latePayers },
    ...{ notDue: cents(notDue), upTo30: cents(upTo30) },
    ...{ upTo60: cents(upTo60), over60: cents(over60) },
  };
}

export const useOf = (
  income: string,
  [support = '', meetings = '', law = '', supervision = '']: readonly string[],
  solidarity: string,
  reserve: string,
): PoolFigures['use'] => ({
  income: cents(income),
  groups: [
    { code: 'support', label: 'Comptabilité et soutien', amount: cents(support) },
    { code: 'meetings', label: 'Rencontres, promotion', amount: cents(meetings) },
    { code: 'law', label: 'Assurances, droit', amount: cents(law) },
    { code: 'supervision', label: 'Supervision', amount: cents(supervision) },
  ],
  solidarity: cents(solidarity),
  reserve: cents(reserve),
});
