import type { Actor } from '@plusloin/platform';
import { OperatorReasons, type OperatorStep } from '@plusloin/vault';
import { UsageError, type Asked, type Option } from './command.js';
import type { Installation } from './installation.js';

/** Of the steps that take two people in the product. */
export const reasonOption: Option = {
  name: 'reason',
  value: '"…"',
  summary: 'why you do alone what takes two people: kept sealed, and in the audit log',
};

/** Keeps why the step is taken, before it is; the demonstration plays by itself. */
export async function sayReason(
  asked: Asked,
  { services }: Installation,
  actor: Actor,
  step: OperatorStep,
): Promise<void> {
  const said = asked.option('reason') ?? (services.config.isDemo ? 'démonstration' : '');
  if (said.trim().length < SHORTEST) {
    throw new UsageError(`--reason "…" must say why, in ${SHORTEST} letters or more`);
  }
  await new OperatorReasons(services).say(actor, step, said.trim());
}

const SHORTEST = 10;
