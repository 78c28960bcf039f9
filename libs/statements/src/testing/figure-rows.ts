import { Money } from '@plusloin/kernel';
import type { AccountFigures } from '@plusloin/ledger';
import type { AgedBalance, CashMovement, PracticeFigures } from '../close-figures.js';
import type { FrozenBooks, StatedPractice } from '../practice-statement.js';
import type { StatementHead } from '../statement-shapes.js';

/** '1 234.50' in minor units. */
export const cents = (text: string): bigint => Money.parse(text.replaceAll(' ', '')).minor;

export interface RowTexts {
  readonly opening?: string;
  readonly debit?: string;
  readonly credit?: string;
  readonly yearBefore?: string;
  readonly yearToDate?: string;
}

/** Rows of accounts of one practice in one set of books; a debit is positive. */
export const accountsOf =
  (legalEntityId: string, practiceId: string) =>
  (account: string, label: string, texts: RowTexts): AccountFigures => ({
    legalEntityId,
    practiceId,
    account,
    label,
    opening: cents(texts.opening ?? '0'),
    debit: cents(texts.debit ?? '0'),
    credit: cents(texts.credit ?? '0'),
    yearBefore: cents(texts.yearBefore ?? '0'),
    yearToDate: cents(texts.yearToDate ?? '0'),
    former: 0n,
  });

export const cashRowsOf =
  (legalEntityId: string, practiceId: string) =>
  (counterpart: string, amount: string, auxiliary: string | null = null): CashMovement => ({
    legalEntityId,
    practiceId,
    counterpart,
    auxiliary,
    amount: cents(amount),
  });

export const agedRow = (
  legalEntityId: string,
  practiceId: string,
  texts: Partial<Record<'notDue' | 'upTo30' | 'upTo60' | 'over60', string>>,
  latePayers = 0,
): AgedBalance => ({
  legalEntityId,
  practiceId,
  side: 'receivable',
  isInternal: false,
  notDue: cents(texts.notDue ?? '0'),
  upTo30: cents(texts.upTo30 ?? '0'),
  upTo60: cents(texts.upTo60 ?? '0'),
  over60: cents(texts.over60 ?? '0'),
  latePayers,
});

export const aHead = (part: Partial<StatementHead> = {}): StatementHead => ({
  cooperative: { name: 'La Passerelle', slug: 'passerelle', country: 'BE' },
  quarter: '2026-Q3',
  from: '2026-07-01',
  lastDay: '2026-09-30',
  version: 1,
  provisional: false,
  frozenOn: '2026-10-08',
  currency: 'EUR',
  ...part,
});

export const noFigures = (practice: StatedPractice): PracticeFigures => ({
  practice,
  accounts: [],
  entries: [],
  history: [],
  cash: [],
  aged: [],
  corrections: [],
  contributions: [],
  since: new Map(practice.bookings.map(({ legalEntityId }) => [legalEntityId, 202410])),
});

export const booksOf = (...all: FrozenBooks[]): ReadonlyMap<string, FrozenBooks> =>
  new Map(all.map((one) => [one.legalEntityId, one]));
