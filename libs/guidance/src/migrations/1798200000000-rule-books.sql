-- The rules that answers were given by, so that an old answer explains itself by those of its day.
-- Of no cooperative, like the answers. A book stays when its answers have ended: there is one for
-- each change of the rules, a hundred kilobytes before PostgreSQL packs it, and nobody's data.
create table guidance.rule_book (
  version text primary key check (version <> ''),
  -- As it was read, to the letter: the order of keys is kept.
  content json not null,
  kept_at timestamptz not null
);
grant select, insert on guidance.rule_book to plusloin_runtime;
