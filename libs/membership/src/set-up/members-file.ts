/** The columns of a list of members, in their order; a semicolon stands between them. */
export const MEMBER_COLUMNS = [
  'code',
  'nom',
  'email',
  'langue',
  'pratique',
  'intitule',
  'mode',
  'depuis',
  'livres',
  'numero',
  'tva',
] as const;
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];

/** A line of the list as it was typed, without the spaces around. */
export interface TypedLine {
  readonly line: number;
  readonly fields: Readonly<Record<MemberColumn, string>>;
}

/** What cannot be read at all: the list is not by the template, or has too many lines. */
export type FileFault = 'header' | 'too-many-lines' | 'empty';

export const MOST_LINES = 1_000;

/** The list to fill in, with one line that shows how; for a spreadsheet, in UTF-8. */
export const membersTemplate = (country: 'BE' | 'FR'): string => {
  const number = country === 'BE' ? '0000.201.027' : '000020107';
  const example = ['LEA', 'Lea Exemple', 'lea@exemple.test', 'fr', 'LEA-MED', 'Mediation'];
  const rest = ['independent-principal', '2026-01-01', 'propres', number, 'franchise'];
  return `\ufeff${MEMBER_COLUMNS.join(';')}\r\n${[...example, ...rest].join(';')}\r\n`;
};

/**
 * Reads the whole list by RFC 4180. A field may stand in quotes; nothing that is too long or has
 * another header is read further.
 */
export function readMembers(text: string): readonly TypedLine[] | FileFault {
  const [header, ...records] = recordsIn(text.replace(/^\ufeff/, ''));
  if (header?.fields.join(';').toLowerCase() !== MEMBER_COLUMNS.join(';')) return 'header';
  const lines = records.filter(({ fields }) => fields.some((one) => one !== ''));
  if (lines.length === 0) return 'empty';
  if (lines.length > MOST_LINES) return 'too-many-lines';
  return lines.map(({ line, fields }) => ({ line, fields: namedIn(fields) }));
}

const namedIn = (fields: readonly string[]): TypedLine['fields'] =>
  Object.fromEntries(
    MEMBER_COLUMNS.map((name, nth) => [name, fields[nth] ?? '']),
  ) as TypedLine['fields'];

interface CsvRecord {
  readonly line: number;
  readonly fields: string[];
}

/** A field: quoted, with doubled quotes in it, or up to the next sign; then what ends it. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n|\n|\r|$)/gy;

function recordsIn(text: string): CsvRecord[] {
  const records: CsvRecord[] = [];
  let current: CsvRecord = { line: 1, fields: [] };
  let line = 1;
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const read = FIELD.exec(text);
    if (read === null) return records;
    const [, quoted, plain = '', end = ''] = read;
    const field = quoted?.replaceAll('""', '"') ?? plain;
    current.fields.push(field.trim());
    line += (field.match(/\n/g) ?? []).length;
    if (end === ';') continue;
    records.push(current);
    line += 1;
    current = { line, fields: [] };
  }
  return records;
}
