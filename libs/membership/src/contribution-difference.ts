import type { Quarter } from '@plusloin/kernel';
import type { VatRegime } from '@plusloin/registry';
import type { ContributionRecord, DocumentedOfPractice } from './contribution-records.queries.js';
import { vatOf } from './contribution-vat.js';
import type { HundredMillionths } from './exact-percent.js';
import type { OwedContribution } from './owed-contributions.js';

/** What a version of a close must know to document a contribution. */
export interface DocumentingOf {
  readonly quarter: Quarter;
  readonly version: number;
  /** What former versions documented for the same practice. */
  readonly former: DocumentedOfPractice | undefined;
  /** The cooperative's own books. */
  readonly cooperative: string | undefined;
  readonly vatPercent: HundredMillionths;
  /** The VAT status of books on the quarter's last day. */
  readonly regimeOf: (legalEntityId: string | undefined) => VatRegime | null;
}

/**
 * What a version documents: all that is owed less what former versions documented, with its VAT;
 * nothing of a practice that was kept nowhere in the quarter and owed nothing for it before.
 */
export function documentedOf(owed: OwedContribution, of: DocumentingOf): ContributionRecord[] {
  const { practice, parts } = owed;
  const place = owed.place ?? of.former;
  if (place === undefined) return [];
  const { legalEntityId, accruedOn } = place;
  const net = owed.net - (of.former?.net ?? 0n);
  const isInternal = legalEntityId === of.cooperative;
  const ends = { cooperative: of.regimeOf(of.cooperative), member: of.regimeOf(legalEntityId) };
  const vat = isInternal ? NO_VAT : vatOf(net, of.vatPercent, ends);
  return [
    {
      ...{ practiceId: practice.id, practiceCode: practice.code, legalEntityId, isInternal },
      ...{ quarter: of.quarter.toString(), parts, net: owed.net, accruedOn },
      documented: { version: of.version, net, ...vat, invoice: null },
    },
  ];
}

const NO_VAT = { vat: 0n, vatLost: 0n };
