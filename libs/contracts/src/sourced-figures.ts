/**
 * Whether a figure of a statement is a sum of accounts: of a block, one of its lines or its
 * 'total'. What is only counted, estimated or said beside a sum leads nowhere.
 */
export function hasSources(block: string, line: string): boolean {
  const lines = SOURCED[block];
  if (lines === undefined) return false;
  return 'only' in lines ? lines.only.includes(line) : !lines.not.includes(line);
}

type Sourced = { readonly only: readonly string[] } | { readonly not: readonly string[] };

const OWED = ['bank', 'receivables', 'suppliers', 'vat', 'total'];

const SOURCED: Readonly<Record<string, Sourced>> = {
  money: { only: [...OWED, 'vat-back', 'contribution', 'social', 'wages', 'other-debts'] },
  activity: { only: [...OWED, 'wages'] },
  invoiced: { not: [] },
  collected: { not: ['other-moves'] },
  paid: { not: [] },
  ageing: { only: ['total'] },
  expenses: { not: [] },
  contribution: { only: ['total'] },
  social: { not: [] },
  result: { not: [] },
  vat: { not: ['vat-difference'] },
  receipts: { not: [] },
  bank: { not: ['unexplained', 'suppliers', 'contribution', 'bank-statement', 'bank-difference'] },
  situation: { not: [] },
};
