import { uuidv7 } from '@plusloin/kernel';
import { AuditLog, type Actor, type Services, type Tx } from '@plusloin/platform';
import { operatorAlone, type operatorSteps } from './audited-actions.js';
import { SealedText, type TextPlace } from './sealed-text.js';

export type OperatorStep = (typeof operatorSteps)[number];

/** Why an operator did alone what takes two people in the product. */
export interface OperatorReason {
  readonly step: OperatorStep;
  readonly saidAt: Date;
  readonly saidBy: string;
  readonly reason: string;
}

/** Said before the step is taken, so that nothing is done for which no reason stands. */
export class OperatorReasons {
  private readonly texts: SealedText;
  private readonly audit = new AuditLog();

  constructor(private readonly services: Pick<Services, 'work' | 'config'>) {
    this.texts = SealedText.of(services.config);
  }

  /** Refusal: `vault.key-missing`. */
  say(actor: Actor, step: OperatorStep, reason: string): Promise<void> {
    return this.services.work.run(actor, async (tx) => {
      const id = uuidv7(tx.now);
      const sealed = await this.texts.seal(tx, placeOf(tx, id), reason);
      await tx.query(ADD, [tx.cooperativeId, id, step, sealed, tx.now, tx.actor.id]);
      await this.audit.record(tx, operatorAlone.of(tx.cooperativeId, { step, reason: id }));
    });
  }

  /** The latest first. */
  latest(actor: Actor, limit = 100): Promise<OperatorReason[]> {
    return this.services.work.read(actor, async (tx) => {
      const rows = await tx.query<ReasonRow>(LATEST, [tx.cooperativeId, limit]);
      const texts = await this.texts.openAll(
        tx,
        rows.map(({ id, sealed }) => ({ ...placeOf(tx, id), sealed })),
      );
      return rows.map(({ step, saidAt, saidBy }, i) => ({
        ...{ step, saidAt, saidBy, reason: texts[i] ?? '' },
      }));
    });
  }
}

const placeOf = ({ cooperativeId }: Tx, id: string): TextPlace => ({
  ...{ holderId: cooperativeId, row: `vault.operator_reason/${id}/sealed` },
});

interface ReasonRow extends Omit<OperatorReason, 'reason'> {
  readonly id: string;
  readonly sealed: Buffer;
}

const ADD = `
  insert into vault.operator_reason (cooperative_id, id, step, sealed, said_at, said_by)
    values ($1, $2, $3, $4, $5, $6)`;

const LATEST = `
  select id, step, sealed, said_at as "saidAt", said_by as "saidBy" from vault.operator_reason
   where cooperative_id = $1 order by id desc limit $2`;
