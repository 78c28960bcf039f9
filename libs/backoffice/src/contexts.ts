import { guidanceContext } from '@plusloin/guidance';
import { identityContext } from '@plusloin/identity';
import { ledgerContext } from '@plusloin/ledger';
import { membershipContext } from '@plusloin/membership';
import { platformContext, type Context } from '@plusloin/platform';
import { registryContext } from '@plusloin/registry';
import { statementsContext } from '@plusloin/statements';
import { vaultContext } from '@plusloin/vault';
import { privacyContext } from './privacy/privacy.context.js';

/** The contexts of the product, from the ground up. Each process takes its part of the list. */
export const contexts: readonly Context[] = [
  platformContext,
  registryContext,
  identityContext,
  vaultContext,
  ledgerContext,
  membershipContext,
  guidanceContext,
  statementsContext,
  privacyContext,
];
