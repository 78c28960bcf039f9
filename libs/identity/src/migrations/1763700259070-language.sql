-- In which language an account reads the screens, on every device.
create table auth.preference (
  user_id uuid primary key references auth."user" on delete cascade,
  language text not null check (language in ('fr', 'fr-vous', 'nl', 'en')),
  chosen_at timestamptz not null
);
grant select, insert, update, delete on auth.preference to plusloin_runtime;
