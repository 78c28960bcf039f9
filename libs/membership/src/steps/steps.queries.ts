import type { Tx } from '@plusloin/platform';
import type { StepContent, StepKind } from './step-kinds.js';

/** A step as it stands: what is wanted, by whom and why, and how it was answered. */
export type Step = StepContent & {
  readonly id: string;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly sealed: Buffer | null;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
  readonly withdrawnAt: Date | null;
};

export interface StepsWanted {
  /** Whose bank details: of these members alone, with what concerns everybody. */
  readonly ofMembers: readonly string[] | 'all';
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
  return tx.query<Step>(PAGE, [tx.cooperativeId, members, openOnly, after, most]);
}

/** Those of a kind that were confirmed, the latest confirmation first. */
export function confirmedSteps(tx: Tx, kind: StepKind): Promise<Step[]> {
  return tx.query<Step>(CONFIRMED, [tx.cooperativeId, kind]);
}

/** The account numbers of one holder: the confirmed one that holds, and whether one waits. */
export async function bankDetailsOf(
  tx: Tx,
  memberId: string | null,
): Promise<{ holding: Step | null; isProposed: boolean }> {
  const steps = await tx.query<Step>(OF_HOLDER, [tx.cooperativeId, memberId]);
  const holding = steps.find((one) => one.confirmedAt !== null) ?? null;
  const isOpen = (one: Step) => one.confirmedAt === null && one.withdrawnAt === null;
  return { holding, isProposed: steps.some(isOpen) };
}

const STEPS = `
  select s.id, s.kind, s.content, s.member_id as "memberId", m.display_name as "memberName",
    s.sealed, p.reason, p.proposed_by as "proposedBy", p.proposed_at as "proposedAt",
    p.confirmed_by as "confirmedBy", p.confirmed_at as "confirmedAt",
    p.withdrawn_at as "withdrawnAt"
  from membership.two_person_step s
  join platform.proposal p on p.cooperative_id = s.cooperative_id
    and p.kind = 'membership.' || s.kind and p.subject = s.id::text
  left join registry.member m on m.cooperative_id = s.cooperative_id and m.id = s.member_id
  where s.cooperative_id = $1`;

const PAGE = `${STEPS}
    and ($2::uuid[] is null or s.kind <> 'bank-details' or s.member_id = any ($2))
    and (not $3 or (p.confirmed_at is null and p.withdrawn_at is null))
    and ($4::uuid is null or s.id < $4)
  order by s.id desc limit $5`;

const CONFIRMED = `${STEPS} and s.kind = $2 and p.confirmed_at is not null
  order by p.confirmed_at desc, s.id desc`;

const OF_HOLDER = `${STEPS} and s.kind = 'bank-details' and s.member_id is not distinct from $2
  order by p.confirmed_at desc nulls last, s.id desc`;
