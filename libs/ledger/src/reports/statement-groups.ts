import type { charts } from '../charts/chart.js';
import { pcgGroups } from './pcg-groups.js';
import { pcmnGroups } from './pcmn-groups.js';

export type Side = 'assets' | 'liabilities' | 'income' | 'expenses';

/**
 * The rows of a balance sheet and of an income statement, in their order, in words that fit both
 * charts, so that books of two countries can stand side by side.
 */
export const statementGroups = {
  formation: { side: 'assets', label: 'Frais d’établissement' },
  intangible: { side: 'assets', label: 'Immobilisations incorporelles' },
  tangible: { side: 'assets', label: 'Immobilisations corporelles' },
  financial: { side: 'assets', label: 'Immobilisations financières' },
  longReceivables: { side: 'assets', label: 'Créances à plus d’un an' },
  stocks: { side: 'assets', label: 'Stocks et en-cours' },
  receivables: { side: 'assets', label: 'Créances commerciales' },
  otherReceivables: { side: 'assets', label: 'Autres créances' },
  cash: { side: 'assets', label: 'Trésorerie' },
  deferredCharges: { side: 'assets', label: 'Charges à reporter et produits acquis' },
  unplacedDebits: { side: 'assets', label: 'Autres comptes, au débit' },
  equity: { side: 'liabilities', label: 'Capital, apports et compte de l’exploitant' },
  reserves: { side: 'liabilities', label: 'Primes, plus-values et réserves' },
  carriedResults: { side: 'liabilities', label: 'Résultats reportés ou à affecter' },
  result: { side: 'liabilities', label: 'Résultat de l’année en cours' },
  grants: { side: 'liabilities', label: 'Subsides et subventions d’investissement' },
  provisions: { side: 'liabilities', label: 'Provisions' },
  loans: { side: 'liabilities', label: 'Emprunts et dettes financières' },
  suppliers: { side: 'liabilities', label: 'Fournisseurs' },
  advances: { side: 'liabilities', label: 'Acomptes reçus' },
  taxesAndWages: { side: 'liabilities', label: 'Dettes fiscales, salariales et sociales' },
  otherDebts: { side: 'liabilities', label: 'Autres dettes' },
  deferredIncome: { side: 'liabilities', label: 'Charges à imputer et produits à reporter' },
  unplacedCredits: { side: 'liabilities', label: 'Autres comptes, au crédit' },
  turnover: { side: 'income', label: 'Chiffre d’affaires' },
  ownWork: { side: 'income', label: 'Production stockée et immobilisée' },
  subsidies: { side: 'income', label: 'Subsides, subventions, cotisations et dons' },
  otherIncome: { side: 'income', label: 'Autres produits d’exploitation' },
  financialIncome: { side: 'income', label: 'Produits financiers' },
  exceptionalIncome: { side: 'income', label: 'Produits exceptionnels' },
  purchases: { side: 'expenses', label: 'Achats' },
  services: { side: 'expenses', label: 'Services et biens divers' },
  staff: { side: 'expenses', label: 'Rémunérations et charges sociales' },
  depreciation: { side: 'expenses', label: 'Amortissements et provisions' },
  taxes: { side: 'expenses', label: 'Impôts et taxes d’exploitation' },
  otherExpenses: { side: 'expenses', label: 'Autres charges d’exploitation' },
  financialExpenses: { side: 'expenses', label: 'Charges financières' },
  exceptionalExpenses: { side: 'expenses', label: 'Charges exceptionnelles' },
  incomeTax: { side: 'expenses', label: 'Impôts sur le résultat' },
  appropriation: { side: 'expenses', label: 'Affectations' },
} as const satisfies Record<string, { side: Side; label: string }>;

export type StatementGroup = keyof typeof statementGroups;

/** Prefix of accounts, the group of a balance in debit, and that of a balance in credit. */
export type GroupRule = readonly [
  prefix: string,
  inDebit: StatementGroup,
  inCredit?: StatementGroup,
];

const rules: Readonly<Record<keyof typeof charts, ReadonlyMap<string, GroupRule>>> = {
  PCMN: new Map(pcmnGroups.map((rule) => [rule[0], rule])),
  PCG: new Map(pcgGroups.map((rule) => [rule[0], rule])),
};

/** Where an account stands: the longest prefix that fits decides, then the side of its balance. */
export function groupOf(
  chart: keyof typeof charts,
  account: string,
  balance: bigint,
): StatementGroup {
  for (let length = account.length; length > 0; length -= 1) {
    const rule = rules[chart].get(account.slice(0, length));
    if (rule === undefined) continue;
    const [, inDebit, inCredit = inDebit] = rule;
    return balance < 0n ? inCredit : inDebit;
  }
  return balance < 0n ? 'unplacedCredits' : 'unplacedDebits';
}

/** Debts and income stand in credit, and are shown as positive amounts. */
export const shown = (side: Side, balance: bigint): bigint =>
  side === 'assets' || side === 'expenses' ? balance : -balance;
