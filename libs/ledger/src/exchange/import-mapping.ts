import { DomainError } from '@plusloin/kernel';
import { z } from 'zod';
import { dateForms } from './exchange-dates.js';

/**
 * A file beside the books that says what an importer cannot know: which lines belong to which
 * practice, what our accounts and journals are called, and where the columns of a CSV stand.
 */
export type ImportMapping = z.infer<typeof importMapping>;
export type PracticeRule = ImportMapping['practices']['rules'][number];
export type CsvForm = z.infer<typeof csvForm>;
export type CsvColumn = keyof CsvForm['columns'];

/** Throws `ImportMappingRefused`, which names each place of the file that is wrong. */
export function parseImportMapping(text: string): ImportMapping {
  const result = importMapping.safeParse(parsedJson(text), inFrench);
  if (result.success) return result.data;
  const { issues } = result.error;
  throw new ImportMappingRefused(issues.map(({ path, message }) => faultAt(path, message)));
}

const inFrench = { error: z.locales.fr().localeError };

/** The practices a mapping names, each with its place there, to look for in the registry. */
export function namedPractices(mapping: ImportMapping): { where: string; practice: string }[] {
  const { defaultPractice, rules } = mapping.practices;
  const named = rules.map(({ practice }, index) => ({
    where: `practices.rules[${index}].practice`,
    practice,
  }));
  return [{ where: 'practices.defaultPractice', practice: defaultPractice }, ...named].filter(
    (one): one is { where: string; practice: string } => one.practice !== null,
  );
}

export interface MappingFault {
  /** 'practices.rules[2].accountPrefix', or 'ligne 3, colonne 7' where it is not JSON. */
  readonly where: string;
  readonly why: string;
}

export class ImportMappingRefused extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'ledger.import-mapping-refused';
  constructor(readonly faults: readonly MappingFault[]) {
    const written = faults.map(({ where, why }) => `${where}: ${why}`);
    super('the mapping file cannot be used', { faults: written, count: faults.length });
  }
}

const words = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}*$/u);
const accountCode = z.string().regex(/^[1-9][0-9A-Za-z]{1,14}$/);
const journalCode = z.string().regex(/^[0-9A-Za-z_-]{1,16}$/);
/** Null is the common part of the books. */
const practice = words.nullable();

const practiceRule = z
  .strictObject({
    /** The account begins with this, as the file writes it. */
    accountPrefix: words.optional(),
    auxiliary: words.optional(),
    analytic: words.optional(),
    /** The code of the journal, as the file writes it. */
    journal: words.optional(),
    practice,
  })
  .refine(
    ({ accountPrefix, auxiliary, analytic, journal }) =>
      [accountPrefix, auxiliary, analytic, journal].some((one) => one !== undefined),
    { error: 'une règle sans condition cache les suivantes : utilise defaultPractice' },
  );

const journal = z.strictObject({
  kind: z.enum(['sales', 'purchases', 'bank', 'cash', 'general', 'opening', 'closing']).optional(),
  code: journalCode.optional(),
  label: words.optional(),
});

const csvColumns = z.strictObject({
  journal: words,
  date: words,
  account: words,
  label: words,
  /** Either one signed amount, a debit positive, or a debit and a credit. */
  amount: words.optional(),
  debit: words.optional(),
  credit: words.optional(),
  /** Without numbers, entries are found by `--regroup`. */
  number: words.optional(),
  journalLabel: words.optional(),
  period: words.optional(),
  entryLabel: words.optional(),
  accountLabel: words.optional(),
  auxiliary: words.optional(),
  auxiliaryLabel: words.optional(),
  document: words.optional(),
  documentDate: words.optional(),
  analytic: words.optional(),
  practice: words.optional(),
  letter: words.optional(),
  letteredOn: words.optional(),
  settledOn: words.optional(),
  settlementMode: words.optional(),
  validatedOn: words.optional(),
  foreignAmount: words.optional(),
  foreignCurrency: words.optional(),
  nature: words.optional(),
  party: words.optional(),
  /** The quarter or the day that a late entry concerns: 2026-T2, or a day. */
  concerns: words.optional(),
  /** Whether the auxiliary is a natural person: oui, or x. */
  person: words.optional(),
});

const csvForm = z
  .strictObject({
    delimiter: z.enum([',', ';', '\t', '|']),
    /** Found in the file when it is not said. */
    encoding: z.enum(['utf-8', 'iso-8859-15']).optional(),
    decimalMark: z.enum([',', '.']),
    thousandsMark: z.enum([' ', '.', ',', "'"]).optional(),
    dateForm: z.enum(dateForms),
    /** Texts carry an apostrophe where a spreadsheet would take them for a formula; ours do. */
    hasGuardedTexts: z.boolean().default(false),
    columns: csvColumns,
    /** Columns of the mapping that a file may lack. */
    optional: z.array(csvColumns.keyof()).default([]),
  })
  .superRefine(checkCsvForm);

const importMapping = z.strictObject({
  version: z.literal(1),
  practices: z
    .strictObject({
      /** The first rule whose conditions all hold decides. */
      rules: z.array(practiceRule).max(1000).default([]),
      /** Where no rule holds. Null, as when nothing is said: the common part. */
      defaultPractice: practice.default(null),
    })
    .prefault({}),
  /** Auxiliaries that are natural persons, by how their codes begin, as the file writes them. */
  persons: z.strictObject({ auxiliaryPrefixes: z.array(words).max(100).default([]) }).prefault({}),
  /** Our account for each of theirs that has another name; the others keep theirs. */
  accounts: z.record(words, accountCode).default({}),
  /** By the code the file uses. */
  journals: z.record(words, journal).default({}),
  csv: csvForm.optional(),
});

interface UncheckedCsvForm {
  readonly decimalMark: string;
  readonly thousandsMark?: string;
  readonly columns: Readonly<Record<string, string | undefined>>;
}

function checkCsvForm(form: UncheckedCsvForm, context: z.RefinementCtx): void {
  const refuse = (path: string[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  const { amount, debit, credit } = form.columns;
  const isSigned = amount !== undefined && debit === undefined && credit === undefined;
  const isSided = amount === undefined && debit !== undefined && credit !== undefined;
  if (!isSigned && !isSided) refuse(['columns'], 'il faut soit amount, soit debit et credit');
  if (form.decimalMark === form.thousandsMark) {
    refuse(['thousandsMark'], 'le signe décimal ne peut pas séparer aussi les milliers');
  }
  const places = new Map<string, string>();
  for (const [place, name] of Object.entries(form.columns)) {
    if (name === undefined) continue;
    const other = places.get(name);
    if (other !== undefined) refuse(['columns', place], `la même colonne que columns.${other}`);
    places.set(name, place);
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportMappingRefused([{ where: placeOf(error, text), why: 'ce n’est pas du JSON' }]);
  }
}

/** V8 says either 'position 12' or nothing when the text ends too early. */
function placeOf(error: SyntaxError, text: string): string {
  const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return `ligne ${before.length}, colonne ${(before.at(-1)?.length ?? 0) + 1}`;
}

function faultAt(path: readonly PropertyKey[], why: string): MappingFault {
  const where = path
    .map((step) => (/^[a-z]\w*$/i.test(String(step)) ? `.${String(step)}` : bracketed(step)))
    .join('')
    .replace(/^\./, '');
  return { where: where === '' ? 'le fichier' : where, why };
}

const bracketed = (step: PropertyKey): string =>
  typeof step === 'number' ? `[${step}]` : `[${JSON.stringify(String(step))}]`;
