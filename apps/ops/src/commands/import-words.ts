import { Money } from '@plusloin/kernel';
import type { ImportPreview, ImportReport } from '@plusloin/ledger';
import { placesIn } from '../refused-places.js';
import { columns } from '../text-table.js';

type Told = ImportPreview | ImportReport;

/** What was done with a file, or would be, for whoever typed the command. */
export function importText(told: Told): string {
  const { counts, refusals, importedOn } = told;
  const rows = [
    ['lines', String(counts.lines)],
    ['entries', `${counts.entries}, of which ${counts.openingEntries} open the year`],
    ['days', counts.from === undefined ? '' : `${counts.from} to ${counts.lastDay}`],
    ['debit', amountOf(counts.debit)],
    ['credit', amountOf(counts.credit)],
    ['new accounts', told.newAccounts.map(([code]) => code).join(' ')],
    ['new journals', told.newJournals.map(({ code }) => code).join(' ')],
    ['unknown practices', told.unknownPractices.join(' ')],
    ['persons under pseudonyms', some(told.persons)],
    ...oddities(told),
    ...letters(told),
  ].filter(([, value]) => value !== '');
  const indented = rows.map(([name, value]) => [`  ${name}`, value]);
  return `${told.fileName} ${outcome(told)}\n${columns(indented)}${
    importedOn === undefined ? placesIn(refusals.kept, refusals.total) : ''
  }`;
}

function outcome(told: Told): string {
  if ('letters' in told) return 'is in the books';
  if (told.importedOn !== undefined) return `was imported on ${told.importedOn}`;
  const { total } = told.refusals;
  return total === 0 ? 'can be imported' : `cannot be imported: ${total} refusals`;
}

/** What a dirty file has, and what was done about it; clean files have none of it. */
function oddities({ counts, linesOfRule }: Told): string[][] {
  const unused = linesOfRule.flatMap((lines, rule) => (lines === 0 ? [`rules[${rule}]`] : []));
  const missing = Object.entries(counts.missing).map(([name, lines]) => `${name} ${lines}`);
  return [
    ['entries found by sums', some(counts.runs)],
    ['lines numbered zero', some(counts.linesWithNumberZero)],
    ['lines without validation', some(counts.withoutValidation)],
    ['lines with their own date', some(counts.linesWithOwnDate)],
    ['lines with their own document', some(counts.linesWithOwnDocument)],
    ['entries over several dates', some(counts.runsOverSeveralDates)],
    ['negative amounts', some(counts.negativeAmounts)],
    ['decimal points', some(counts.decimalPoints)],
    ['empty fields', missing.join(', ')],
    ['rules without a line', unused.join(' ')],
  ];
}

const some = (count: number): string => (count === 0 ? '' : String(count));

function letters(told: Told): string[][] {
  if (!('letters' in told)) return [];
  const { letterings, lines, leftOpen } = told.letters;
  const { entries, unknownDocuments } = told.late;
  return [
    ['letterings', letterings === 0 ? '' : `${letterings} of ${lines} lines`],
    ['letters that settle nothing', some(leftOpen)],
    ['entries of an earlier time', some(entries)],
    ['credited documents not found', unknownDocuments.join(' ')],
  ];
}

/** The same in JSON; amounts are texts. */
export function importJson(told: Told): unknown {
  const { debit, credit, ...counts } = told.counts;
  return {
    ...told,
    isImported: 'letters' in told,
    counts: { ...counts, debit: amountOf(debit), credit: amountOf(credit) },
  };
}

const amountOf = (minor: bigint): string => Money.of(minor).toString();
