import type { ledgerRefusals } from '../ledger.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_WRITTEN } from './nothing.js';

export const ledger: Translated<typeof ledgerRefusals> = {
  'ledger.unbalanced': says(
    'The debit and the credit of this entry are not equal[: they differ by €{difference:cents}].',
    NOTHING_WRITTEN,
    'Correct its lines, then try again.',
  ),
  'ledger.nothing-to-post': says(
    'This entry has no lines.',
    NOTHING_WRITTEN,
    'Add at least one debit and one credit.',
  ),
  'ledger.append-only': says(
    'A posted entry is neither changed nor erased.',
    'The books are intact.',
    'To correct it, reverse the entry, then post the right one.',
  ),
  'ledger.period-locked': says(
    'This period is closed[ ({period})].',
    'Nothing has been saved and the closed books are intact.',
    'Date the entry in the next open period, and say which period it concerns.',
  ),
  'ledger.date-outside-period': says(
    'The date[ {on}] is not in the period given[ ({period})].',
    NOTHING_WRITTEN,
    'Correct the date or the period.',
  ),
  'ledger.year-not-open': says(
    'The fiscal year[ {year}] is not open in these books.',
    NOTHING_WRITTEN,
    'Open that year first, or correct the date.',
  ),
  'ledger.key-reused': says(
    'This key already stands for a different entry[: “{key}”].',
    'The entry that exists is intact and nothing has been added.',
    'If you wanted to post a new one, give it another key.',
  ),
  'ledger.unknown-account': says(
    'This account is not in the chart of these books[: {account}].',
    NOTHING_WRITTEN,
    'Choose an account of the chart, or add this one first.',
  ),
  'ledger.unknown-journal': says(
    'This journal is not in these books[: {journal}].',
    NOTHING_WRITTEN,
    'Choose a journal from the list, or add this one first.',
  ),
  'ledger.practice-not-booked': says(
    'This practice[ ({practice})] is not kept in these books on that date[ ({on})].',
    NOTHING_WRITTEN,
    'Check the date, or the books where the practice is kept.',
  ),
  'ledger.already-reversed': says(
    'This entry is already reversed[ by {reversedBy}].',
    'Both entries stay in the books and nothing has been added.',
    'There is nothing left to do.',
  ),
  'ledger.over-lettered': says(
    'This matching is more than what is left to settle[: €{outstanding:cents} is left].',
    'Nothing has been matched.',
    'Reduce the amount to match.',
  ),
  'ledger.nothing-to-letter': says(
    'Nothing is open to be matched[ on account {account}][ for {entries}].',
    'Nothing has been matched.',
    'Check the account and the entries: a debit and a credit that are still open are needed.',
  ),
  'ledger.lettering-locked': says(
    'This matching[ {code}] would be dated[ {on},] in a closed month.',
    'Nothing has been matched and what was still due at the end of that month has not changed.',
    'Date the matching, or its undoing, on a day of the open period.',
  ),
  'ledger.file-already-imported': says(
    'This file has been imported already[ on {importedOn}].',
    'Its entries are in the books only once and nothing has been added.',
    'If you expected another content, check that it is the right file.',
  ),
  'ledger.import-mapping-refused': says(
    'The mapping file cannot be used[: {faults}].',
    'Nothing has been imported and the books are intact.',
    'Correct this file, then start the import again.',
  ),
  'ledger.invalid-siren': says(
    'This SIREN number does not exist[: “{text}”].',
    'No file has been written and the books are intact.',
    'Correct the nine digits of the SIREN of the entity, then try again.',
  ),
  'ledger.import-refused': says(
    'The file has not been imported[: it holds {count} refusals].',
    'None of its lines is in the books.',
    'Correct the lines that the list names, then import it again as a whole.',
  ),
  'ledger.books-do-not-balance': says(
    'The debit and the credit of these books are not equal[: they differ by €{difference:cents}].',
    'No figure has been given and nothing has been saved.',
    'Run the check of the books: it names the first line that was changed.',
  ),
  'ledger.not-whole-months': says(
    'This reading asks for whole months[, not from {from}][, not until {until}].',
    'The books are intact.',
    'Choose dates that begin and end with a month.',
  ),
  'ledger.unknown-entry': says(
    'This entry is not in these books[: place {sequence}].',
    NOTHING_WRITTEN,
    'Check its place in the sequence of entries, or the books chosen.',
  ),
  'ledger.former-year-open': says(
    'The fiscal year before is not closed yet[: {year}].',
    NOTHING_WRITTEN,
    'Close that year first, then try again.',
  ),
  'ledger.opening-differs': says(
    'The opening[ of {year}] does not take over the balances[ of {account}][:' +
      ' €{difference:cents}].',
    'Nothing has been saved and both years are intact.',
    'Compare the opening entry with the closing balance, then correct it with an entry.',
  ),
  'ledger.year-end-entry': says(
    'This entry closes or opens a fiscal year[ (place {sequence})]: it is not reversed.',
    'The books are intact.',
    'Post the correction in the next open period and say which year it concerns.',
  ),
  'ledger.unknown-lettering': says(
    'This matching is not in these books[: no. {number}].',
    NOTHING_WRITTEN,
    'Check its number, or the books chosen.',
  ),
  'ledger.series-out-of-order': says(
    'A document of this series[ ({series})] already has a later date[: {last}].',
    'No number has been taken and nothing has been saved.',
    'Date the document on that day or on a later one.',
  ),
  'ledger.books-differ': says(
    'The check of the books has found anomalies[: {count}].',
    'Nothing has been corrected or erased.',
    'Run “ops verify”: it names each line concerned.',
  ),
  'ledger.anchor-lost': says(
    'The last anchor of the books is missing or has been changed[: {path}].',
    'The books are intact and no anchor has been added.',
    'Put this file back from a backup, then try again.',
  ),
  'ledger.no-signing-key': says(
    'The key that signs the anchors has not been given to this service.',
    'The books are intact and no anchor has been added.',
    'Set PLUSLOIN_SIGNING_KEY, then try again.',
  ),
  'ledger.days-span-years': says(
    'A general ledger is read by fiscal year; these dates touch several[: {from}][ – {until}].',
    'The books are intact.',
    'Choose dates within one year.',
  ),
  'ledger.invalid-cursor': says(
    'This next part of the general ledger does not exist.',
    'The books are intact.',
    'Start reading again from the first page.',
  ),
  'ledger.practices-do-not-add-up': says(
    'Practices and common part do not make the whole[ of {entity}][, account {account}].',
    'No figure has been given and nothing has been saved[: they differ by €{difference:cents}].',
    'Run the check of the books: it names the first line that was changed.',
  ),
  'ledger.pooled-does-not-add-up': says(
    'The pooled statement does not add up[ for {column}][: it differs by €{difference:cents}].',
    'No figure has been given and nothing has been saved.',
    'Run the check of the books: it names the first line that was changed.',
  ),
};
