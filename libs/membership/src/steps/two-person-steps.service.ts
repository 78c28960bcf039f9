import { KnownPeople } from '@plusloin/identity';
import { uuidv7 } from '@plusloin/kernel';
import {
  AuditLog,
  NotFound,
  Proposals,
  type Services,
  type Tx,
} from '@plusloin/platform';
import { SealedText } from '@plusloin/vault';
import { confirmed, proposed, withdrawn } from './audited-steps.js';
import { takeEffect } from './step-effects.js';
import { checkStep, type NewStep, type StepKind } from './step-kinds.js';
import { isWaiting, stepOf, type Step } from './steps.queries.js';
import { tellOfBankDetails, type BankDetailsEvent } from './tell-of-bank-details.job.js';

/**
 * What must not be one person's doing: account numbers, the ceiling of prices, contribution rules.
 * One proposes it with a reason, and it takes effect in the transaction in which another confirms.
 */
export class TwoPersonSteps {
  private readonly proposals: Proposals;
  private readonly people = new KnownPeople();
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'outbox' | 'config'>) {
    this.proposals = new Proposals(SealedText.of(services.config));
  }

  /** Nothing changes yet. Refusals: those of `checkStep`, and as `Proposals.propose`. */
  async propose(
    tx: Tx,
    step: NewStep,
    { reason, by }: { readonly reason: string; readonly by: string },
  ): Promise<Step> {
    await checkStep(tx, step);
    const id = step.id ?? uuidv7(tx.now);
    const { kind, memberId, content, sealed } = step;
    await tx.query(ADD, [tx.cooperativeId, id, kind, memberId, JSON.stringify(content), sealed]);
    await this.proposals.propose(tx, { ...proposedAs(kind, id), reason, by });
    if (kind === 'bank-details') await this.tell(tx, id, 'proposed');
    await this.audit.record(tx, proposed.of(id, { kind }));
    return this.of(tx, id);
  }

  /**
   * Takes effect now, an account number in 72 hours; confirmed again by the same person it changes
   * nothing. Refusals: as `KnownPeople.confirm`, and those of `checkStep`, since the facts may have
   * moved.
   */
  async confirm(tx: Tx, id: string, by: string): Promise<Step> {
    const step = await this.of(tx, id);
    const { isNew } = await this.people.confirm(tx, this.proposals, {
      ...{ ...proposedAs(step.kind, id), by },
    });
    if (!isNew) return step;
    await checkStep(tx, step);
    await takeEffect(tx, step);
    if (step.kind === 'bank-details') await this.tell(tx, id, 'confirmed');
    await this.audit.record(tx, confirmed.of(id, { kind: step.kind }));
    return this.of(tx, id);
  }

  /**
   * By whoever proposed it or declines it: one person is enough for less. What two have agreed on
   * is taken back as long as it does not hold. `ofMembers`: whoever may do so for these alone.
   * Refusals: `platform.not-found`, as `Proposals.withdraw`.
   */
  async withdraw(
    tx: Tx,
    id: string,
    { by, ofMembers }: { readonly by: string; readonly ofMembers: ReadonlySet<string> | 'all' },
  ): Promise<void> {
    const { kind, memberId } = await this.of(tx, id);
    if (ofMembers !== 'all' && (memberId === null || !ofMembers.has(memberId))) {
      throw new NotFound('Step', id);
    }
    const proposal = proposedAs(kind, id);
    await this.proposals.latest(tx, proposal);
    if (isWaiting(await this.of(tx, id), tx.now)) {
      await tx.query(TAKE_BACK, [tx.cooperativeId, id, by, tx.now]);
      await this.tell(tx, id, 'taken-back');
    } else await this.proposals.withdraw(tx, { ...proposal, by });
    await this.audit.record(tx, withdrawn.of(id, { kind }));
  }

  /** One as it stands. Refusal: `platform.not-found`. */
  async of(tx: Tx, id: string): Promise<Step> {
    const step = await stepOf(tx, id);
    if (step === null) throw new NotFound('Step', id);
    return step;
  }

  /** Why each was proposed, in their order. */
  reasonsOf(tx: Tx, steps: readonly ProposedStep[]): Promise<string[]> {
    const proposals = steps.map(({ kind, id, number, sealedReason }) => ({
      ...{ ...proposedAs(kind, id), number, sealedReason },
    }));
    return this.proposals.reasonsOf(tx, proposals);
  }

  private tell(tx: Tx, stepId: string, event: BankDetailsEvent): Promise<void> {
    return this.services.outbox.add(tx, tellOfBankDetails.with({ stepId, event }));
  }
}

type ProposedStep = Pick<Step, 'kind' | 'id' | 'number' | 'sealedReason'>;

const proposedAs = (kind: StepKind, id: string) => ({ kind: `membership.${kind}`, subject: id });

const ADD = `
  insert into membership.two_person_step (cooperative_id, id, kind, member_id, content, sealed)
  values ($1, $2, $3, $4, $5, $6)`;

const TAKE_BACK = `
  insert into membership.step_taken_back (cooperative_id, step_id, taken_back_by, taken_back_at)
  values ($1, $2, $3, $4)`;
