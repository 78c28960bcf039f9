import { maskedIban, uuidv7 } from '@plusloin/kernel';
import { NotFound, type Tx } from '@plusloin/platform';
import { Member } from '@plusloin/registry';
import type { SealedText, TextPlace } from '@plusloin/vault';
import { ofCooperative, type NewStep } from './step-kinds.js';
import { SameBankDetails } from './steps.errors.js';
import { bankDetailsOf, type Step } from './steps.queries.js';

/** An account number as somebody may see it. */
export interface SeenBankDetails {
  readonly iban: string | null;
  readonly since: Date | null;
  readonly isProposed: boolean;
  /** The one that two people have agreed on, by its ends, until it holds. */
  readonly coming: { readonly stepId: string; readonly iban: string; readonly from: Date } | null;
}

/**
 * To which accounts money goes; another one holds 72 hours after two people agreed on it. A
 * member's stands sealed, and in lists by its ends alone.
 */
export class BankDetails {
  constructor(private readonly texts: SealedText) {}

  /** The step by which it would change. Refusals: `membership.same-bank-details`, `NotFound`. */
  async change(tx: Tx, memberId: string | null, iban: string): Promise<NewStep> {
    const { holding, coming } = await bankDetailsOf(tx, memberId);
    const last = coming ?? holding;
    if (memberId === null) {
      if (last?.kind === 'bank-details' && last.content.iban === iban) {
        throw new SameBankDetails();
      }
      return ofCooperative({ kind: 'bank-details', content: { iban } });
    }
    await refuseUnknown(tx, memberId);
    if (last !== null && (await this.opened(tx, memberId, last)) === iban) {
      throw new SameBankDetails();
    }
    const id = uuidv7(tx.now);
    const sealed = await this.texts.seal(tx, textPlace(memberId, id), iban);
    return { kind: 'bank-details', id, memberId, content: { iban: maskedIban(iban) }, sealed };
  }

  /** `isOwn`: a member sees their own whole, everybody else its ends. */
  async of(tx: Tx, memberId: string | null, isOwn: boolean): Promise<SeenBankDetails> {
    if (memberId !== null) await refuseUnknown(tx, memberId);
    const { holding, coming, isProposed } = await bankDetailsOf(tx, memberId);
    const seen = { isProposed, coming: comingOf(coming) };
    if (holding?.kind !== 'bank-details') return { iban: null, since: null, ...seen };
    const isSealed = memberId !== null && isOwn;
    const iban = isSealed ? await this.opened(tx, memberId, holding) : holding.content.iban;
    return { iban, since: holding.holdsFrom, ...seen };
  }

  private opened(
    tx: Tx,
    memberId: string,
    { id, sealed }: { readonly id: string; readonly sealed: Buffer | null },
  ): Promise<string> {
    if (sealed === null) throw new Error(`the account number of step ${id} was never sealed`);
    return this.texts.open(tx, textPlace(memberId, id), sealed);
  }
}

function comingOf(step: Step | null): SeenBankDetails['coming'] {
  if (step?.kind !== 'bank-details' || step.holdsFrom === null) return null;
  const { iban } = step.content;
  return {
    ...{ stepId: step.id, from: step.holdsFrom },
    iban: step.memberId === null ? maskedIban(iban) : iban,
  };
}

const textPlace = (memberId: string, id: string): TextPlace => ({
  ...{ holderId: memberId, row: `membership.two_person_step/${id}/sealed` },
});

async function refuseUnknown(tx: Tx, id: string): Promise<void> {
  const known = await tx.manager.existsBy(Member, { cooperativeId: tx.cooperativeId, id });
  if (!known) throw new NotFound('Member', id);
}
