import type { Tx } from '@plusloin/platform';
import { ContributionRules } from '../contribution-rules.service.js';
import type { StepContent } from './step-kinds.js';

/**
 * What a confirmation brings about beside itself. Account numbers and ceilings hold by being
 * confirmed; a rule takes its place among the rules.
 */
export async function takeEffect(tx: Tx, step: StepContent): Promise<void> {
  if (step.kind === 'contribution-rule') await new ContributionRules().declare(tx, step.content);
}
