import type { EntryDraft, LineDraft } from '../entry-draft.js';
import type { ImportedEntry, ImportedLine, OwnParticulars } from '../exchange/index.js';

/** An entry of a file as the ledger takes it: nothing of what the file says of it is lost. */
export function importedDraft(
  entry: ImportedEntry,
  key: string,
  idOf: (practice: string) => string,
): EntryDraft {
  return {
    key,
    journal: entry.journal.code,
    on: entry.on,
    period: entry.period,
    label: entry.label,
    documentRef: entry.documentRef,
    documentDate: entry.documentDate,
    originalNumber: entry.number === '' ? undefined : entry.number,
    validatedOn: entry.validatedOn,
    concerns: entry.concerns,
    lines: entry.lines.map((line) => lineOf(line, entry, idOf)),
  };
}

function lineOf(
  line: ImportedLine,
  entry: ImportedEntry,
  idOf: (practice: string) => string,
): LineDraft {
  return {
    account: line.accountCode,
    amount: line.amount,
    practiceId: line.practice === undefined ? undefined : idOf(line.practice),
    auxiliary: line.auxiliaryCode,
    // Most lines repeat the label of their entry, which then says it for them.
    label: line.label === entry.label ? undefined : line.label,
    settledOn: line.settledOn,
    settlementMode: line.settlementMode,
    foreignAmount: line.foreignAmount,
    foreignCurrency: line.foreignCurrency,
    nature: line.nature,
    party: line.party,
    particulars: line.own && particularsOf(line.own),
  };
}

/** A line may lack what its entry has, such as a document: `absent` names what it lacks. */
export function particularsOf(own: OwnParticulars): Record<string, string> {
  const particulars: Record<string, string> = {};
  const absent: string[] = [];
  for (const [name, value] of Object.entries(own)) {
    if (value === undefined) absent.push(name);
    else particulars[name] = String(value);
  }
  return absent.length === 0 ? particulars : { ...particulars, absent: absent.join(' ') };
}

/** Back from the books: the same keys. */
export function ownOf({
  absent = '',
  ...particulars
}: Readonly<Record<string, string>>): OwnParticulars {
  const lacking = absent.split(' ').filter((name) => name !== '');
  return { ...particulars, ...Object.fromEntries(lacking.map((name) => [name, undefined])) };
}
