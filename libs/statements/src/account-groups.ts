import type { PositionGroup } from './statement-shapes.js';

type Chart = 'PCMN' | 'PCG';

/**
 * Which group of the situation an account belongs to, by prefixes; the longest one that fits
 * decides. Sources: AR 21-10-2018 (PCMN) and ANC 2014-03 (PCG), classes 1 to 5; the owner's private
 * account is equity in both countries (BE 1009, FR 108).
 */
const POSITION: Readonly<Record<Chart, Readonly<Record<string, PositionGroup>>>> = {
  PCMN: {
    '1': 'equity',
    '16': 'other',
    '17': 'other',
    '2': 'other',
    '3': 'other',
    '4': 'other',
    '40': 'receivables',
    '406': 'other',
    '411': 'vat',
    '44': 'payables',
    '451': 'vat',
    '453': 'social',
    '454': 'social',
    '455': 'social',
    '456': 'social',
    '4891': 'social',
    '5': 'bank',
  },
  PCG: {
    '1': 'equity',
    '15': 'other',
    '16': 'other',
    '17': 'other',
    '2': 'other',
    '3': 'other',
    '4': 'other',
    '40': 'payables',
    '409': 'other',
    '41': 'receivables',
    '4191': 'other',
    '42': 'social',
    '43': 'social',
    '4421': 'social',
    '445': 'vat',
    '455': 'equity',
    '5': 'bank',
  },
};

/** What a VAT account is for; the longest prefix that fits decides, another one is 'declared'. */
export type VatRole = 'due' | 'creditNotes' | 'deductible' | 'waiting' | 'declared';

const VAT: Readonly<Record<Chart, Readonly<Record<string, VatRole>>>> = {
  PCMN: {
    '411': 'deductible',
    '411064': 'creditNotes',
    '4112': 'declared',
    '451': 'due',
    '4512': 'declared',
  },
  PCG: { '4456': 'deductible', '44567': 'declared', '4457': 'due', '4458': 'waiting' },
};

export const vatRoleOf = (chart: Chart, account: string): VatRole =>
  longestFit(VAT[chart], account) ?? 'declared';

/** Accounts that must be empty at a close: what is there has not been understood yet. */
export const suspensePrefix: Readonly<Record<Chart, string>> = { PCMN: '499', PCG: '471' };

/** The groups in the order in which a statement names them. */
export const positionGroups: readonly PositionGroup[] = [
  'bank',
  'receivables',
  'payables',
  'vat',
  'social',
  'other',
];

/** The group of a balance-sheet account. */
export function positionGroupOf(chart: Chart, account: string): PositionGroup {
  return longestFit(POSITION[chart], account) ?? 'other';
}

function longestFit<T>(byPrefix: Readonly<Record<string, T>>, account: string): T | undefined {
  for (let length = account.length; length > 0; length -= 1) {
    const found = byPrefix[account.slice(0, length)];
    if (found !== undefined) return found;
  }
  return undefined;
}

export interface ResultGroup {
  readonly code: string;
  readonly label: string;
  readonly side: 'income' | 'expense';
  readonly prefixes: Readonly<Record<Chart, readonly string[]>>;
}

/**
 * The rows of the pooled result; the contribution rows come from the eliminations, not from here.
 */
export const resultGroups: readonly ResultGroup[] = [
  {
    code: 'P1',
    label: 'Facturé aux payeurs',
    side: 'income',
    prefixes: { PCMN: ['70'], PCG: ['70'] },
  },
  { code: 'P3', label: 'Subsides', side: 'income', prefixes: { PCMN: ['74'], PCG: ['74'] } },
  { code: 'P3b', label: 'Autres produits', side: 'income', prefixes: { PCMN: ['7'], PCG: ['7'] } },
  {
    code: 'P5',
    label: 'Frais de fonctionnement',
    side: 'expense',
    prefixes: { PCMN: ['60', '61', '623'], PCG: ['60', '61', '62'] },
  },
  {
    code: 'P5b',
    label: 'Salaires et charges du personnel',
    side: 'expense',
    prefixes: { PCMN: ['62'], PCG: ['641', '645', '647', '648'] },
  },
  {
    code: 'P8',
    label: 'Cotisations sociales des membres',
    side: 'expense',
    prefixes: { PCMN: ['6181'], PCG: ['646'] },
  },
  { code: 'P8b', label: 'Autres charges', side: 'expense', prefixes: { PCMN: ['6'], PCG: ['6'] } },
];

/** The group whose prefix fits an account of result best. */
export function resultGroupOf(chart: Chart, account: string): ResultGroup {
  let best: ResultGroup | undefined;
  let length = 0;
  for (const group of resultGroups) {
    for (const prefix of group.prefixes[chart]) {
      if (prefix.length > length && account.startsWith(prefix)) {
        best = group;
        length = prefix.length;
      }
    }
  }
  if (best === undefined) throw new Error(`account ${account} is not of result`);
  return best;
}
