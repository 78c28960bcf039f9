#!/bin/sh
# Runs once, after bootstrap.sql, when PostgreSQL makes its data folder.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres -d plusloin \
  -v owner="$PLUSLOIN_OWNER_PASSWORD" -v runtime="$PLUSLOIN_RUNTIME_PASSWORD" <<'SQL'
alter role plusloin_owner password :'owner';
alter role plusloin_runtime password :'runtime';
SQL
