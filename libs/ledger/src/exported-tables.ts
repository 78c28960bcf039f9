import { elsewhere, exported, heldBack, type CooperativeTable } from '@plusloin/platform';

/** How each table of the books leaves with its cooperative. */
export const ledgerTables: readonly CooperativeTable[] = [
  elsewhere('ledger.entry', 'books/'),
  elsewhere('ledger.posting', 'books/'),
  elsewhere('ledger.anchor', 'anchors/'),
  heldBack('ledger.balance', 'derived'),
  heldBack('ledger.chain_head', 'derived'),
  heldBack('ledger.counter', 'derived'),
  exported('ledger.account', 'books/accounts.csv', {
    key: 'legal_entity_id code',
    columns: 'label',
  }),
  exported('ledger.auxiliary', 'books/auxiliaries.csv', {
    key: 'legal_entity_id code',
    columns: 'label',
  }),
  exported('ledger.journal', 'books/journals.csv', {
    key: 'legal_entity_id code',
    columns: 'label kind',
  }),
  exported('ledger.fiscal_year', 'books/years.csv', {
    key: 'legal_entity_id year',
    columns: 'opening',
  }),
  exported('ledger.period_lock', 'books/locks.csv', {
    key: 'legal_entity_id number',
    columns: 'year period journal locked_at locked_by reason sequence undoes',
  }),
  exported('ledger.series', 'books/series.csv', {
    key: 'legal_entity_id code year',
    columns: 'last_number last_date',
  }),
  exported('ledger.document', 'books/documents.csv', {
    key: 'legal_entity_id series year number',
    columns: 'issued_on key sequence account amount',
  }),
  exported('ledger.lettering', 'books/letterings.csv', {
    key: 'legal_entity_id number',
    columns: 'key code account auxiliary made_on made_by undoes',
  }),
  exported('ledger.lettering_line', 'books/lettering-lines.csv', {
    key: 'legal_entity_id number sequence line',
    columns: 'amount',
  }),
  exported('ledger.imported_file', 'books/imported-files.csv', {
    key: 'legal_entity_id sha256',
    columns: 'name format imported_at imported_by entries postings',
  }),
  exported('ledger.person_prefix', 'books/person-prefixes.csv', {
    key: 'legal_entity_id prefix',
    columns: 'marked_at marked_by',
  }),
];
