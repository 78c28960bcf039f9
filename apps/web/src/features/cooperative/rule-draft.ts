import type { RuleTerms } from '@plusloin/contracts';
import { calendarDate, Money } from '@plusloin/kernel';
import { amountOf, typedOf } from './typed-amounts.js';

/** The parts of a rule that a form asks for; the rest goes on as in the rule before. */
export interface RuleDraft {
  readonly label: string;
  readonly validFrom: string;
  readonly votedOn: string;
  readonly kind: RuleTerms['base']['kind'];
  readonly percent: string;
  /** Empty: one rate on everything. */
  readonly upTo: string;
  readonly percentAbove: string;
  readonly fixed: string;
  readonly cap: string;
}

export function draftOf(rule: RuleTerms): RuleDraft {
  const [first, second] = rule.tiers?.steps ?? [];
  return {
    ...{ label: rule.label, validFrom: '', votedOn: '', kind: rule.base.kind },
    percent: typedOf(first?.percent ?? '0'),
    upTo: typedOf(first?.upTo ?? ''),
    percentAbove: typedOf(second?.percent ?? ''),
    fixed: typedOf(rule.fixed?.amount ?? '0'),
    cap: typedOf(rule.cap ?? ''),
  };
}

/** The rule before with what the form says; `null` while something of it cannot be read. */
export function termsOf(before: RuleTerms, draft: RuleDraft): RuleTerms | null {
  const numbers = [draft.percent, draft.fixed, draft.upTo || '0', draft.cap || '0'];
  const hasTiers = draft.upTo.trim() !== '';
  if (hasTiers) numbers.push(draft.percentAbove);
  if (!numbers.every((one) => /^\d{1,9}([.,]\d{1,2})?$/.test(one.trim()))) return null;
  if (draft.validFrom === '' || draft.label.trim() === '') return null;
  const percent = (typed: string) => typed.trim().replace(',', '.');
  const open = { upTo: null, percent: percent(hasTiers ? draft.percentAbove : draft.percent) };
  const steps = hasTiers
    ? [{ upTo: amountOf(draft.upTo), percent: percent(draft.percent) }, open]
    : [open];
  const { labels: _labels, ...kept } = before;
  const fixed = amountOf(draft.fixed);
  const per = before.fixed ?? { per: 'month', each: 'member' };
  return {
    ...kept,
    ...{ label: draft.label.trim(), validFrom: calendarDate(draft.validFrom) },
    votedOn: draft.votedOn === '' ? null : calendarDate(draft.votedOn),
    tiers: draft.kind === 'none' ? null : { how: before.tiers?.how ?? 'marginal', steps },
    fixed: Money.parse(fixed).isZero() ? null : { ...per, amount: fixed },
    cap: draft.cap.trim() === '' ? null : amountOf(draft.cap),
  };
}
