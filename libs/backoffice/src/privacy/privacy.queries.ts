import type { Privacy, RetentionRuleShown } from '@plusloin/contracts';
import type { Actor, Work } from '@plusloin/platform';
import { cooperativeOf } from '@plusloin/registry';
import { retentionRules } from '@plusloin/vault';
import { processings } from './processing-register.js';
import type { RetentionRun } from './retention.service.js';

/** The register, and the rules that hold in the country of the cooperative. */
export async function privacyOf(
  work: Work,
  retention: RetentionRun,
  actor: Actor,
): Promise<Privacy> {
  const { country } = await work.read(actor, cooperativeOf);
  const due = new Map<string, number>(
    (await retention.foresee(actor)).map(({ kind, announced }) => [kind, announced]),
  );
  const rules = retentionRules.filter((rule) => rule.country === country);
  return {
    processings: processings.map(({ schemas: _schemas, ...shown }) => shown),
    retention: rules.map(({ country: _country, link = null, ...rule }): RetentionRuleShown => ({
      ...{ ...rule, link, due: due.get(rule.kind) ?? null },
    })),
  };
}
