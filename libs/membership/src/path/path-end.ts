import { RoleGrants } from '@plusloin/identity';
import type { Tx } from '@plusloin/platform';
import type { Stage } from './path-steps.js';

/**
 * An agreement is no end: who becomes a member signs in as the candidate they were until they take
 * the letter of a member, which ends the candidate's role (`Invitations.accept`).
 */
const ENDS: ReadonlySet<Stage> = new Set(['refused', 'withdrawn', 'left']);

/** Nothing more is asked of whoever is on it, and nobody is let in through it. */
export const isOver = (stage: Stage): boolean => ENDS.has(stage);

/** Where a path is over its candidate's role ends, and nobody is put in touch through it. */
export async function endIfOver(tx: Tx, pathId: string, stage: Stage): Promise<void> {
  if (!isOver(stage)) return;
  await tx.query(END_INTRODUCTIONS, [tx.cooperativeId, pathId, tx.now]);
  await new RoleGrants().endOfPath(tx, pathId);
}

const END_INTRODUCTIONS = `
  update membership.introduction set withdrawn_at = $3
  where cooperative_id = $1 and $2 in (first_path_id, second_path_id) and withdrawn_at is null`;
