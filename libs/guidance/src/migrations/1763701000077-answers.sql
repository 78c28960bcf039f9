-- What the compass answered, so that a link tells the same again for ninety days. It is of no
-- cooperative: whoever asks has none yet, and says nothing of who they are.
create schema if not exists guidance;
grant usage on schema guidance to plusloin_runtime;

create table guidance.answer (
  -- Of the token, which stands in the link alone.
  token_hash bytea primary key check (length(token_hash) = 32),
  made_on date not null,
  expires_on date not null check (expires_on > made_on),
  language text not null check (language in ('fr', 'nl', 'en')),
  -- With which rules and which models it was computed.
  rules_version text not null check (rules_version <> ''),
  models text[] not null,
  -- As it was written, to the letter: what is told again is told in the same bytes.
  situation json not null,
  -- Those that were asked about; null: all of the country.
  statuses text[],
  result json not null
);
create index answer_by_end on guidance.answer (expires_on);
grant select, insert, delete on guidance.answer to plusloin_runtime;
