import { guidanceContext } from '@plusloin/guidance';
import { identityContext } from '@plusloin/identity';
import { ledgerContext } from '@plusloin/ledger';
import { membershipContext } from '@plusloin/membership';
import { platformContext, type CooperativeTable, type ExportedTable } from '@plusloin/platform';
import { registryContext } from '@plusloin/registry';
import { vaultContext } from '@plusloin/vault';
import { statementsTables } from './statements-tables.js';

/** Every table of a cooperative, and how it leaves. */
export const everyTable: readonly CooperativeTable[] = [
  ...[platformContext, registryContext, identityContext, vaultContext].flatMap(tablesOf),
  ...[ledgerContext, membershipContext, guidanceContext].flatMap(tablesOf),
  ...statementsTables,
];

export const exportedTables: readonly ExportedTable[] = everyTable.filter(
  (one) => 'file' in one,
);

function tablesOf({ tables = [] }: { readonly tables?: readonly CooperativeTable[] }) {
  return tables;
}
