import { namesOfAccounts } from '@plusloin/identity';
import { AuditLog, type Tx } from '@plusloin/platform';

/** One thing that somebody did with an identity, as the audit log tells it. */
export interface Opening {
  readonly sequence: number;
  readonly at: Date;
  /** The actor's id, and their name where it is an account. */
  readonly actor: string;
  readonly by: string | null;
  readonly action: string;
  readonly reason: string | null;
}

/** The latest first. */
export async function openingsOf(
  tx: Tx,
  personId: string,
  page: { readonly before?: number; readonly limit: number },
): Promise<Opening[]> {
  const found = await new AuditLog().search(tx, { subject: `person:${personId}`, ...page });
  const names = await namesOfAccounts(tx, found.map(({ actor }) => actor));
  return found.map(({ sequence, recordedAt, actor, action, details }) => ({
    ...{ sequence, at: recordedAt, actor, action, by: names.get(actor) ?? null },
    reason: typeof details['reason'] === 'string' ? details['reason'] : null,
  }));
}
