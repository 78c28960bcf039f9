import { identityRefusals } from './refusals/identity.refusals.js';
import { kernelRefusals } from './refusals/kernel.refusals.js';
import { ledgerRefusals } from './refusals/ledger.refusals.js';
import { membersGuidanceRefusals } from './refusals/members-guidance.refusals.js';
import { membershipRefusals } from './refusals/membership.refusals.js';
import { platformRefusals } from './refusals/platform.refusals.js';
import { registryRefusals } from './refusals/registry.refusals.js';
import { type Refusal, says } from './refusals/says.js';
import { statementsRefusals } from './refusals/statements.refusals.js';
import { vaultRefusals } from './refusals/vault.refusals.js';
import { webhooksRefusals } from './refusals/webhooks.refusals.js';

export type { Refusal };

/** The French sentence of every code. A code is stable: it is neither renamed nor reused. */
export const refusals = {
  ...kernelRefusals,
  ...platformRefusals,
  ...registryRefusals,
  ...identityRefusals,
  ...vaultRefusals,
  ...ledgerRefusals,
  ...membershipRefusals,
  ...membersGuidanceRefusals,
  ...statementsRefusals,
  ...webhooksRefusals,
} as const satisfies Readonly<Record<string, Refusal>>;

/** A code that has its sentence. */
export type RefusalCode = keyof typeof refusals;

/** It promises nothing about what is safe, because nobody wrote down what such a code means. */
export const unknownRefusal = says(
  'Ta demande n’a pas abouti[ (code {code})].',
  'Regarde si elle a été enregistrée, puis réessaie.',
  'Si cela continue, transmets ce message à la personne qui s’occupe de l’installation.',
);
