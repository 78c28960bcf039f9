-- Results of before may hold words: they go, and what was done under their keys stays done.
alter table platform.idempotency_key drop column result;
-- As JSON, of ids, figures, days and codes; null where it is told only once.
alter table platform.idempotency_key add column result text;
grant update (result) on platform.idempotency_key to plusloin_runtime;
