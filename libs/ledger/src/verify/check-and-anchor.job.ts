import { createPublicKey } from 'node:crypto';
import { isUuid } from '@plusloin/kernel';
import {
  defineJob,
  handle,
  platformContext,
  type Actor,
  type JobHandler,
  type Services,
} from '@plusloin/platform';
import { z } from 'zod';
import { Anchors } from './anchors.js';
import { BooksVerifier } from './books-verifier.js';
import type { Finding } from './finding.js';
import { ledgerChecks } from './ledger-checks.js';
import { BooksDiffer, NoSigningKey } from './verify.errors.js';

/** Asked by the calendar for each cooperative; a night that is still open is not asked twice. */
export const checkAndAnchor = defineJob({
  name: 'ledger.check-and-anchor',
  payload: z.strictObject({
    cooperativeId: z.string().refine(isUuid),
    /** The instant planned. */
    at: z.iso.datetime(),
  }),
  key: ({ cooperativeId }) => `ledger.check-and-anchor-${cooperativeId}`,
});

/** Who does it. */
export const checkAndAnchorHandler = (services: Services): JobHandler =>
  handle(checkAndAnchor, (actor) => proveAndAnchor(services, actor));

/**
 * Reads all books and the audit log, then anchors where they stand. A chain that is broken is not
 * anchored: a signature says that it was sound. Any finding fails the job, so that somebody looks.
 */
export async function proveAndAnchor(services: Services, actor: Actor): Promise<void> {
  const { config, work, storage, log } = services;
  if (config.signingKey === undefined) throw new NoSigningKey();
  const publicKey = createPublicKey(config.signingKey);
  const checks = [...ledgerChecks, ...(platformContext.checks ?? [])];
  const { findings } = await new BooksVerifier(work, storage, publicKey, checks).verify(actor);
  for (const [check, count] of countByCheck(findings)) {
    log.error('ledger.finding', { cooperativeId: actor.cooperativeId, check, count });
  }
  if (!findings.some(({ check }) => UNSOUND.has(check))) {
    await new Anchors(work, storage, config.signingKey).anchor(actor, 'nightly');
  }
  if (findings.length > 0) throw new BooksDiffer(findings.length);
}

const UNSOUND = new Set([
  ...['ledger.chain', 'ledger.head', 'ledger.anchors', 'ledger.registers'],
  ...['audit.gaps', 'audit.chain', 'audit.head', 'audit.anchored'],
]);

function countByCheck(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
  return counts;
}
