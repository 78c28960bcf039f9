import { inCooperative, reads } from './line.js';

const READERS = {
  accountant: 'all',
  coordinator: 'all',
  auditor: 'all',
  member: 'own',
  adviser: 'own',
  'external-accountant': 'own',
} as const;

/** The books as they are read: 'own' is the lines of one's practices, never others' beside them. */
export const booksLines = {
  'books.list': reads('The sets of books', READERS),
  'books.balance': reads('The trial balance of some days', READERS),
  'books.balance-file': inCooperative(
    'The same for a spreadsheet',
    READERS,
    'ledger.books-exported',
  ),
  'books.ledger': reads('The general ledger, page by page', READERS),
  'books.ledger-file': inCooperative(
    'The same for a spreadsheet',
    READERS,
    'ledger.books-exported',
  ),
  'books.entry': reads('An entry and its place in the chain', READERS),
};
