import { dayOf, monthOf, type CalendarDate } from '@plusloin/kernel';
import { type JournalKind } from './exchange-entry.js';

/**
 * The kind a journal most likely has, from the code and the label that bookkeeping programs give
 * it. A mapping file has the last word; here a doubt is 'general', which commits to nothing.
 */
export function likelyJournalKind(code: string, label: string): JournalKind {
  const plainLabel = plain(label);
  const found = KINDS.find(
    ({ codes, labels }) => labels.test(plainLabel) || codes.includes(plain(code)),
  );
  return found?.kind ?? 'general';
}

/** Period 0 and 13 are for the journals that open and close the books, on the days that do. */
export function periodOf(kind: JournalKind, on: CalendarDate): number {
  if (kind === 'opening' && isPeriodOf(0, on)) return 0;
  if (kind === 'closing' && isPeriodOf(13, on)) return 13;
  return monthOf(on);
}

/** Whether an entry of that day may stand in that period. */
export function isPeriodOf(period: number, on: CalendarDate): boolean {
  if (period === 0) return monthOf(on) === 1 && dayOf(on) === 1;
  if (period === 13) return monthOf(on) === 12 && dayOf(on) === 31;
  return period === monthOf(on);
}

interface Likeness {
  readonly kind: JournalKind;
  readonly codes: readonly string[];
  readonly labels: RegExp;
}

/** In this order: 'À nouveaux de banque' opens the books. */
const KINDS: readonly Likeness[] = [
  {
    kind: 'opening',
    codes: ['an', 'ran', 'ano', 'anouv', 'anx'],
    labels: /^(a[ -]?nouveau|reports? a nouveau|ouverture|opening)/,
  },
  { kind: 'closing', codes: ['clo', 'clot'], labels: /^(cloture|closing)/ },
  {
    kind: 'sales',
    codes: ['ve', 'vt', 'vte', 'ven', 'fv', 'vente'],
    labels: /^(journal des )?(ventes?|sales)/,
  },
  {
    kind: 'purchases',
    codes: ['ac', 'ach', 'ha', 'fa', 'achat'],
    labels: /^(journal des )?(achats?|purchases)/,
  },
  { kind: 'bank', codes: ['bq', 'bnq', 'ba', 'bqe', 'fin'], labels: /^(banque|bank|financier)/ },
  { kind: 'cash', codes: ['ca', 'cai', 'cs'], labels: /^(caisse|cash)/ },
];

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
