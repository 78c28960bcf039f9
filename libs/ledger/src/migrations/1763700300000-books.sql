-- The books. Amounts are signed minor units: a debit is positive, a credit negative. Keys begin
-- with the cooperative, so that a distributed PostgreSQL can place each cooperative on a node.

create schema ledger;
grant usage on schema ledger to plusloin_runtime;

create table ledger.account (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  code text not null check (code ~ '^[1-9][0-9A-Za-z]{1,14}$'),
  label text not null check (label <> ''),
  primary key (cooperative_id, legal_entity_id, code),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);

create table ledger.journal (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  code text not null check (code ~ '^[0-9A-Za-z_-]{1,16}$'),
  label text not null check (label <> ''),
  kind text not null
    check (kind in ('sales', 'purchases', 'bank', 'cash', 'general', 'opening', 'closing')),
  primary key (cooperative_id, legal_entity_id, code),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);

-- How a year begins: 'first' has nothing before it, 'carried' reads on from the year before until
-- its opening entry is posted, 'posted' stands on its opening entry (period 0).
create table ledger.fiscal_year (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  year smallint not null check (year between 1900 and 2999),
  opening text not null check (opening in ('first', 'carried', 'posted')),
  primary key (cooperative_id, legal_entity_id, year),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);

-- One row per set of books: the lock every posting takes first, and the last link of the chain.
create table ledger.chain_head (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  sequence bigint not null default 0,
  hash bytea not null default '\x',
  primary key (cooperative_id, legal_entity_id),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
) with (fillfactor = 50);

create table ledger.counter (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  journal text not null,
  year smallint not null,
  last_number int not null check (last_number >= 0),
  primary key (cooperative_id, legal_entity_id, journal, year)
) with (fillfactor = 50);

-- No text holds a control character, so that the separators of the hashed form cannot be forged.
create domain ledger.line_text as text
  check (value <> '' and value !~ '[\x01-\x1f\x7f]');

create table ledger.entry (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  sequence bigint not null check (sequence > 0),
  journal text not null,
  year smallint not null,
  number int not null check (number > 0),
  period smallint not null,
  entry_date date not null,
  label ledger.line_text not null,
  document_ref ledger.line_text,
  document_date date,
  key ledger.line_text not null,
  concerns ledger.line_text,
  reverses bigint,
  original_number ledger.line_text,
  validated_on date,
  recorded_at timestamptz not null,
  recorded_by ledger.line_text not null,
  digest bytea not null,
  hash bytea not null,
  primary key (cooperative_id, legal_entity_id, sequence),
  constraint entry_key unique (cooperative_id, legal_entity_id, key),
  constraint entry_number unique (cooperative_id, legal_entity_id, journal, year, number),
  constraint entry_journal foreign key (cooperative_id, legal_entity_id, journal)
    references ledger.journal,
  constraint entry_reverses foreign key (cooperative_id, legal_entity_id, reverses)
    references ledger.entry,
  constraint entry_year check (extract(year from entry_date) = year),
  constraint entry_period check (
    (period between 1 and 12 and extract(month from entry_date) = period)
    or (period = 0 and extract(doy from entry_date) = 1)
    or (period = 13 and extract(month from entry_date) = 12 and extract(day from entry_date) = 31)
  )
);
create unique index entry_reversed_once on ledger.entry (cooperative_id, legal_entity_id, reverses)
  where reverses is not null;
create index entry_by_date on ledger.entry (cooperative_id, legal_entity_id, entry_date);

create table ledger.posting (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  sequence bigint not null,
  line smallint not null check (line > 0),
  entry_date date not null,
  account text not null,
  amount bigint not null,
  practice_id uuid,
  auxiliary ledger.line_text,
  label ledger.line_text,
  settled_on date,
  settlement_mode ledger.line_text,
  subject ledger.line_text,
  foreign_amount bigint,
  foreign_currency text check (foreign_currency ~ '^[A-Z]{3}$'),
  nature ledger.line_text,
  party ledger.line_text,
  -- What an imported line says differently from its entry (own number, date, document): kept, so
  -- nothing is lost.
  particulars jsonb,
  primary key (cooperative_id, legal_entity_id, sequence, line),
  constraint posting_entry foreign key (cooperative_id, legal_entity_id, sequence)
    references ledger.entry,
  constraint posting_account foreign key (cooperative_id, legal_entity_id, account)
    references ledger.account,
  constraint foreign_amount_has_currency check (
    (foreign_amount is null) = (foreign_currency is null))
);
create index posting_by_account
  on ledger.posting (cooperative_id, legal_entity_id, account, entry_date, sequence, line)
  include (amount, practice_id);
create index posting_by_date on ledger.posting using brin (entry_date);

-- Per account, practice and month; the nil practice is the common part of the books.
create table ledger.balance (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  account text not null,
  practice_id uuid not null,
  year smallint not null,
  period smallint not null check (period between 0 and 13),
  debit bigint not null,
  credit bigint not null,
  primary key (cooperative_id, legal_entity_id, account, practice_id, year, period)
) with (fillfactor = 50);

-- Names of auxiliaries (payers, suppliers) as the books print them.
create table ledger.auxiliary (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  code ledger.line_text not null,
  label ledger.line_text not null,
  primary key (cooperative_id, legal_entity_id, code),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);

create table ledger.period_lock (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  year smallint not null,
  period smallint not null check (period between 0 and 13),
  -- A journal, or '*' for all of them.
  journal text not null,
  locked_at timestamptz not null,
  locked_by ledger.line_text not null,
  reason ledger.line_text not null,
  primary key (cooperative_id, legal_entity_id, year, period, journal),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);

-- Which postings settle which. A row is never changed: an undoing is a row that names what it
-- undoes.
create table ledger.lettering (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  number int not null check (number > 0),
  key ledger.line_text not null,
  code ledger.line_text not null,
  account text not null,
  auxiliary ledger.line_text,
  made_on date not null,
  made_by ledger.line_text not null,
  undoes int,
  primary key (cooperative_id, legal_entity_id, number),
  constraint lettering_key unique (cooperative_id, legal_entity_id, key),
  constraint lettering_undone_once unique (cooperative_id, legal_entity_id, undoes),
  foreign key (cooperative_id, legal_entity_id, undoes) references ledger.lettering
);

create table ledger.lettering_line (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  number int not null,
  sequence bigint not null,
  line smallint not null,
  amount bigint not null,
  primary key (cooperative_id, legal_entity_id, number, sequence, line),
  foreign key (cooperative_id, legal_entity_id, number) references ledger.lettering,
  foreign key (cooperative_id, legal_entity_id, sequence, line) references ledger.posting
);
create index lettering_line_by_posting
  on ledger.lettering_line (cooperative_id, legal_entity_id, sequence, line);

-- A series of documents (invoices, credit notes): gapless and in date order.
create table ledger.series (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  code text not null check (code ~ '^[0-9A-Z-]{1,12}$'),
  year smallint not null,
  last_number int not null check (last_number >= 0),
  last_date date,
  primary key (cooperative_id, legal_entity_id, code, year),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
) with (fillfactor = 50);

-- A numbered document and the posting that carries its amount.
create table ledger.document (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  series text not null,
  year smallint not null,
  number int not null check (number > 0),
  issued_on date not null,
  key ledger.line_text not null,
  sequence bigint not null,
  account text not null,
  amount bigint not null,
  primary key (cooperative_id, legal_entity_id, series, year, number),
  constraint document_key unique (cooperative_id, legal_entity_id, key),
  foreign key (cooperative_id, legal_entity_id, series, year) references ledger.series,
  foreign key (cooperative_id, legal_entity_id, sequence) references ledger.entry
);

create table ledger.imported_file (
  cooperative_id uuid not null,
  legal_entity_id uuid not null,
  sha256 bytea not null,
  name ledger.line_text not null,
  format text not null check (format in ('fec', 'csv')),
  imported_at timestamptz not null,
  imported_by ledger.line_text not null,
  entries int not null,
  postings int not null,
  primary key (cooperative_id, legal_entity_id, sha256),
  foreign key (cooperative_id, legal_entity_id) references registry.legal_entity
);
