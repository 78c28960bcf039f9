import type { Tx } from '@plusloin/platform';
import type { StepContent, StepKind } from './step-kinds.js';

/** A step as it stands: what is wanted, by whom and why, and how it was answered. */
export type Step = StepContent & {
  readonly id: string;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly sealed: Buffer | null;
  /** Of its proposal. */
  readonly number: number;
  /** `TwoPersonSteps.reasonsOf` opens it. */
  readonly sealedReason: Buffer;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  /** From when on it holds, once confirmed: an account number, 72 hours later. */
  readonly holdsFrom: Date | null;
  /** Before it was confirmed, or before it held. */
  readonly withdrawnAt: Date | null;
};

export interface StepsWanted {
  /** Whose bank details: of these members alone, with what concerns everybody. */
  readonly ofMembers: readonly string[] | 'all';
  /** Those that can still be answered, or taken back. */
  readonly openOnly: boolean;
  /** The id of the last of the page before. */
  readonly after: string | null;
  readonly most: number;
}

export async function stepOf(tx: Tx, id: string): Promise<Step | null> {
  const [step] = await tx.query<Step>(`${STEPS} and s.id = $2`, [tx.cooperativeId, id]);
  return step ?? null;
}

/** The latest first. */
export function stepsOf(tx: Tx, wanted: StepsWanted): Promise<Step[]> {
  const { ofMembers, openOnly, after, most } = wanted;
  const members = ofMembers === 'all' ? null : ofMembers;
  return tx.query<Step>(PAGE, [tx.cooperativeId, members, openOnly, after, most, tx.now]);
}

/** Those of a kind that were confirmed, the latest confirmation first. */
export function confirmedSteps(tx: Tx, kind: StepKind): Promise<Step[]> {
  return tx.query<Step>(CONFIRMED, [tx.cooperativeId, kind]);
}

/** The account numbers of one holder, by what has become of them. */
export interface AccountsOfHolder {
  readonly holding: Step | null;
  /** Agreed on, and not in force yet. */
  readonly coming: Step | null;
  /** Whether one waits for a second person. */
  readonly isProposed: boolean;
}

export async function bankDetailsOf(tx: Tx, memberId: string | null): Promise<AccountsOfHolder> {
  const all = await tx.query<Step>(OF_HOLDER, [tx.cooperativeId, memberId]);
  const steps = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const isComing = (one: Step) => isWaiting(one, tx.now);
  const holds = (one: Step) => one.holdsFrom !== null && !isComing(one);
  return {
    holding: steps.find(holds) ?? null,
    coming: steps.find(isComing) ?? null,
    isProposed: steps.some(({ confirmedAt }) => confirmedAt === null),
  };
}

/** Two people have agreed, and it can still be taken back. */
export const isWaiting = ({ holdsFrom, withdrawnAt }: Step, now: Date): boolean =>
  withdrawnAt === null && holdsFrom !== null && holdsFrom > now;

const STEPS = `
  select s.id, s.kind, s.content, s.member_id as "memberId", m.display_name as "memberName",
    s.sealed, p.number, p.sealed_reason as "sealedReason",
    p.proposed_by as "proposedBy", p.proposed_at as "proposedAt",
    p.confirmed_by as "confirmedBy", p.confirmed_at as "confirmedAt",
    case s.kind when 'bank-details' then p.confirmed_at + interval '72 hours'
      else p.confirmed_at end as "holdsFrom",
    coalesce(p.withdrawn_at, b.taken_back_at) as "withdrawnAt"
  from membership.two_person_step s
  join platform.proposal p on p.cooperative_id = s.cooperative_id
    and p.kind = 'membership.' || s.kind and p.subject = s.id::text
  left join membership.step_taken_back b on b.cooperative_id = s.cooperative_id
    and b.step_id = s.id
  left join registry.member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = $1`;

const PAGE = `${STEPS}
    and ($2::uuid[] is null or s.kind <> 'bank-details' or s.member_id = any ($2))
    and (not $3 or (p.withdrawn_at is null and b.taken_back_at is null
      and (p.confirmed_at is null
        or (s.kind = 'bank-details' and p.confirmed_at > $6::timestamptz - interval '72 hours'))))
    and ($4::uuid is null or s.id < $4)
  order by s.id desc limit $5`;

const CONFIRMED = `${STEPS} and s.kind = $2 and p.confirmed_at is not null
  order by p.confirmed_at desc, s.id desc`;

const OF_HOLDER = `${STEPS} and s.kind = 'bank-details' and s.member_id is not distinct from $2
  order by p.confirmed_at desc nulls last, s.id desc`;
