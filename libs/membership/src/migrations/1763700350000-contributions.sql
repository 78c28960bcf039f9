-- What members pay to their cooperative: the rules as dated data, and what was documented by them.

create schema membership;
grant usage on schema membership to plusloin_runtime;
