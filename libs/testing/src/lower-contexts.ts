import { guidanceContext } from '@plusloin/guidance';
import { identityContext } from '@plusloin/identity';
import { ledgerContext } from '@plusloin/ledger';
import { membershipContext } from '@plusloin/membership';
import { platformContext, type Context } from '@plusloin/platform';
import { registryContext } from '@plusloin/registry';
import { vaultContext } from '@plusloin/vault';

/** What a test gets that asks for nothing more: everything below the statements. */
export const lowerContexts: readonly Context[] = [
  platformContext,
  registryContext,
  identityContext,
  vaultContext,
  ledgerContext,
  membershipContext,
  guidanceContext,
];
