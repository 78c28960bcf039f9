import { ruleTerms, uuidField, type TwoPersonStep } from '@plusloin/contracts';
import { namesOfAccounts, type Caller } from '@plusloin/identity';
import { maskedIban } from '@plusloin/kernel';
import { cursorOf, placeOf, type Services, type Tx } from '@plusloin/platform';
import { z } from 'zod';
import type { NewStep } from '../steps/step-kinds.js';
import { isWaiting, type Step } from '../steps/steps.queries.js';
import type { TwoPersonSteps } from '../steps/two-person-steps.service.js';

/** What people said and are called, of steps that are shown. */
export interface BehindSteps {
  /** An operator of the command line is called as the books call them. */
  nameOf(id: string | null): string;
  reasonOf(step: Step): string;
}

export const behindSteps = async (
  tx: Tx,
  all: TwoPersonSteps,
  steps: readonly Step[],
): Promise<BehindSteps> => {
  const ids = steps.flatMap(({ proposedBy, confirmedBy }) => [proposedBy, confirmedBy ?? '']);
  const names = await namesOfAccounts(tx, ids);
  const reasons = await all.reasonsOf(tx, steps);
  const reasonById = new Map(steps.map(({ id }, nth) => [id, reasons[nth] ?? '']));
  return {
    nameOf: (id) => names.get(id ?? '') ?? id ?? '',
    reasonOf: ({ id }) => reasonById.get(id) ?? '',
  };
};

/** Who proposed and confirmed, with their names, and why. */
export const signaturesOf = (step: Step, { nameOf, reasonOf }: BehindSteps) => ({
  reason: reasonOf(step),
  proposed: { name: nameOf(step.proposedBy), at: step.proposedAt.toISOString() },
  confirmed: {
    name: nameOf(step.confirmedBy),
    at: (step.confirmedAt ?? step.proposedAt).toISOString(),
  },
});

/** Who looks at it, and when. */
interface Looking {
  readonly accountId: string;
  readonly now: Date;
}

export const shownStep = (
  step: Step,
  { nameOf, reasonOf }: BehindSteps,
  { accountId, now }: Looking,
): TwoPersonStep => ({
  id: step.id,
  wanted: wantedOf(step),
  reason: reasonOf(step),
  proposedBy: nameOf(step.proposedBy),
  proposedAt: step.proposedAt.toISOString(),
  isMine: step.proposedBy === accountId,
  state: stateOf(step, now),
  holdsFrom: step.holdsFrom?.toISOString() ?? null,
});

/**
 * Proposes a step and answers it as it stands. Kept for a repeat is its id, and not what it says:
 * who asks again is answered again.
 */
export async function proposedStep(
  { work, steps }: Pick<Services, 'work'> & { readonly steps: TwoPersonSteps },
  { actor, accountId: by }: Caller,
  { reason, stepIn }: { reason: string; stepIn: (tx: Tx) => Promise<NewStep> },
): Promise<TwoPersonStep> {
  const id = await work.run(actor, async (tx) => {
    const step = await steps.propose(tx, await stepIn(tx), { reason, by });
    return step.id;
  });
  return work.read(actor, async (tx) => {
    const step = await steps.of(tx, id);
    const behind = await behindSteps(tx, steps, [step]);
    return shownStep(step, behind, { accountId: by, now: tx.now });
  });
}

function stateOf(step: Step, now: Date): TwoPersonStep['state'] {
  if (step.withdrawnAt !== null) return 'withdrawn';
  if (step.confirmedAt === null) return 'open';
  return isWaiting(step, now) ? 'waits' : 'confirmed';
}

function wantedOf(step: Step): TwoPersonStep['wanted'] {
  if (step.kind === 'price-ceiling') return { kind: step.kind, ...step.content };
  if (step.kind === 'contribution-rule') {
    return { kind: step.kind, terms: ruleTerms.parse(step.content) };
  }
  const { memberId, memberName } = step;
  const { iban } = step.content;
  return {
    kind: step.kind,
    member: memberId === null ? null : { id: memberId, name: memberName ?? '' },
    iban: memberId === null ? maskedIban(iban) : iban,
  };
}

/** Where a page of steps ended, as one word. */
export const wordOf = ({ id }: Step): string => cursorOf([id]);

const place = z.tuple([uuidField]);

/** Refusal: `platform.invalid-request`. */
export const stepAfter = (cursor: string | undefined): string | null =>
  placeOf(place, cursor)?.[0] ?? null;
