-- From a line of the general ledger to the document behind it.
create index document_by_entry on ledger.document (cooperative_id, legal_entity_id, sequence);
