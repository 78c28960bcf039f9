-- What nobody has judged yet may be taken back, and what is past its purpose goes.
grant delete on membership.document to plusloin_runtime;
