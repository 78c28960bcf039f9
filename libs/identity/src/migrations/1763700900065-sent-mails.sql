-- Which mails have gone, by whose mailbox it was: an account, a path or the cooperative, and never
-- an address. A mail of which one mailbox failed is sent again to that one alone.
create table identity.sent_mail (
  cooperative_id uuid not null references registry.cooperative,
  -- What was told: ids and a kind, never a name.
  key text not null check (length(key) between 1 and 100),
  holder_id uuid not null,
  sent_at timestamptz not null,
  primary key (cooperative_id, key, holder_id)
);
alter table identity.sent_mail enable row level security;
alter table identity.sent_mail force row level security;
create policy own_cooperative on identity.sent_mail
  using (cooperative_id = platform.current_cooperative())
  with check (cooperative_id = platform.current_cooperative());
grant select, insert on identity.sent_mail to plusloin_runtime;
