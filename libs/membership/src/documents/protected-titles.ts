import type { CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { rulesOn, type DatedRule } from '../dated-rule.js';

/** A title that only holders of a diploma may bear; the next rule is added, none is edited. */
export interface ProtectedTitle extends DatedRule {
  readonly code: string;
  /** As it is printed. */
  readonly title: string;
}

const day = (text: string) => text as CalendarDate;

export const protectedTitles: readonly ProtectedTitle[] = [
  {
    ...{ country: 'BE', code: 'assistant-social', title: 'Assistant·e social·e' },
    ...{ validFrom: day('1945-07-21'), validUntil: null },
    source: 'Loi du 12 juin 1945 sur la protection du titre d’assistant social',
    ...{ verifiedOn: day('2026-11-22'), trust: 'B' },
  },
  {
    ...{ country: 'FR', code: 'assistant-social', title: 'Assistant·e de service social' },
    ...{ validFrom: day('2000-12-23'), validUntil: null },
    source: 'Code de l’action sociale et des familles, art. L411-1',
    ...{ verifiedOn: day('2026-11-22'), trust: 'B' },
  },
];

/**
 * The protected title that may stand beside a member's name on a day: that of a diploma which
 * somebody else had verified by then. `null`: no title may be printed.
 */
export async function printableTitle(
  tx: Tx,
  memberId: string,
  on: CalendarDate,
): Promise<string | null> {
  return (await printableTitles(tx, on, memberId)).get(memberId) ?? null;
}

/** The same of all members, or of one: by member, without those of whom none may be printed. */
export async function printableTitles(
  tx: Tx,
  on: CalendarDate,
  memberId: string | null = null,
): Promise<ReadonlyMap<string, string>> {
  const { country } = await cooperativeOf(tx);
  const proofs = await tx.query<Proof>(DIPLOMAS, [tx.cooperativeId, memberId, on]);
  const titles = new Map<string, string>();
  // The first of the list stands: a member bears one title.
  for (const { code, title } of rulesOn(protectedTitles, country, on).toReversed()) {
    for (const proof of proofs) if (proof.code === code) titles.set(proof.memberId, title);
  }
  return titles;
}

interface Proof {
  readonly memberId: string;
  readonly code: string;
}

const DIPLOMAS = `
  select p.member_id as "memberId", d.title as code from membership.document d
  join membership.path p on p.cooperative_id = d.cooperative_id and p.id = d.path_id
  where d.cooperative_id = $1 and p.member_id = coalesce($2, p.member_id) and d.type = 'diploma'
    and d.judgement = 'verified' and d.judged_on <= $3
    and (d.expires_on is null or d.expires_on >= $3)`;
