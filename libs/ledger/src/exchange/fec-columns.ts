/** LPF art. A47 A-1 VII: the eighteen fields, in this order. */
export const fecColumns = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;

/** LPF art. A47 A-1 VIII: four more for non-commercial profits (BNC) kept on a cash basis. */
export const fecCashColumns = [...fecColumns, 'DateRglt', 'ModeRglt', 'NatOp', 'IdClient'] as const;

export type FecColumn = (typeof fecCashColumns)[number] | 'Montant' | 'Sens';

/** How the lines of one file are cut. */
export interface FecLayout {
  readonly separator: '\t' | '|';
  readonly columns: readonly FecColumn[];
  /** Montant and Sens in place of Debit and Credit (same article, VII). */
  readonly isSigned: boolean;
  /** Each line ends with a separator too many, as the header does. */
  readonly hasTrailingSeparator: boolean;
}

export interface HeaderFault {
  readonly kind: 'separator-unknown' | 'header-column-count' | 'header-column';
  readonly what: string;
  readonly column?: { readonly name: string; readonly position: number };
}

export interface HeaderReading {
  /** Absent when there is a fault. */
  readonly layout?: FecLayout;
  readonly faults: readonly HeaderFault[];
}

/** The names may differ in case and accents; their order and number may not. */
export function layoutOf(header: string): HeaderReading {
  const separator = header.includes('\t') ? '\t' : header.includes('|') ? '|' : undefined;
  if (separator === undefined) return { faults: [{ kind: 'separator-unknown', what: header }] };
  const names = header.split(separator).map((name) => name.trim());
  const hasTrailingSeparator = [19, 23].includes(names.length) && names.at(-1) === '';
  if (hasTrailingSeparator) names.pop();
  if (names.length !== 18 && names.length !== 22) {
    return { faults: [{ kind: 'header-column-count', what: `${names.length} colonnes` }] };
  }
  const isSigned = plain(names[11]) === 'montant';
  const columns = officialColumns(names.length, isSigned);
  const faults = columns.flatMap((name, index) => faultOf(names[index], name, index + 1));
  if (faults.length > 0) return { faults };
  return { layout: { separator, columns, isSigned, hasTrailingSeparator }, faults };
}

function officialColumns(count: number, isSigned: boolean): readonly FecColumn[] {
  const official: readonly FecColumn[] = count === 22 ? fecCashColumns : fecColumns;
  if (!isSigned) return official;
  return official.map((name) => (name === 'Debit' ? 'Montant' : name === 'Credit' ? 'Sens' : name));
}

function faultOf(found: string, name: FecColumn, position: number): HeaderFault[] {
  if (plain(found) === plain(name)) return [];
  const what = `« ${found} » au lieu de ${name}`;
  return [{ kind: 'header-column', what, column: { name, position } }];
}

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
