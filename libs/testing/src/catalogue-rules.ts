import type { CatalogueAllowances } from './catalogue.js';

/** SQL that lists, as `what`, the things that must not be. $1: the schemas of other products. */
export interface CatalogueRule {
  readonly sql: string;
  readonly says: string;
}

/** SQL that lists, as `what`, the things that must be exactly those allowed. */
export interface CatalogueList extends CatalogueRule {
  readonly list: Exclude<keyof CatalogueAllowances, 'foreignSchemas'>;
}

const OURS = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> all ($1)`;

const ofNoExtension = (catalogue: string, id: string) => `not exists (select from pg_depend d
  where d.classid = '${catalogue}'::regclass and d.objid = ${id} and d.deptype = 'e')`;

/** Everything that rows come out of. */
const RELATIONS = `pg_class c join pg_namespace n on n.oid = c.relnamespace
  and c.relkind in ('r', 'p', 'v', 'm', 'f') and ${OURS} and ${ofNoExtension('pg_class', 'c.oid')}`;

const TENANT_TABLES = `pg_class c join pg_namespace n on n.oid = c.relnamespace
  and c.relkind in ('r', 'p') and ${OURS}
  join pg_attribute tenant on tenant.attrelid = c.oid and tenant.attname = 'cooperative_id'
    and not tenant.attisdropped`;

const FUNCTIONS = `pg_proc p join pg_namespace n on n.oid = p.pronamespace
  and ${OURS} and ${ofNoExtension('pg_proc', 'p.oid')}`;

const SCHEMAS = `pg_namespace n where ${OURS}`;

const NAME = `n.nspname || '.' || c.relname`;

/** A policy for nobody but the look-ups; `polroles` 0 means everybody. */
const IS_LOOKUP = `p.polroles = array[to_regrole('plusloin_lookup')::oid]`;

export const RULES: readonly CatalogueRule[] = [
  {
    says: 'its rows are not held by row level security, forced also on the owner',
    sql: `select ${NAME} as what from ${TENANT_TABLES}
      where not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  {
    says: 'a row may belong to no cooperative',
    sql: `select ${NAME} as what from ${TENANT_TABLES} where not tenant.attnotnull`,
  },
  {
    says: 'no policy shows a cooperative its own rows',
    sql: `select ${NAME} as what from ${TENANT_TABLES} where not exists (
      select from pg_policy p where p.polrelid = c.oid and not ${IS_LOOKUP})`,
  },
  {
    says: 'a policy shows or takes more than the rows of the cooperative',
    sql: `select ${NAME} || ' (' || p.polname || ')' as what
      from ${TENANT_TABLES} join pg_policy p on p.polrelid = c.oid
      where not (${IS_LOOKUP} and p.polcmd = 'r') and exists (
        select from unnest(array[pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid)])
          as rule where rule <> '(cooperative_id = platform.current_cooperative())')`,
  },
  {
    says: 'a reference to another tenant table leaves the cooperative open',
    sql: `select ${NAME} || ' (' || k.conname || ')' as what
      from ${TENANT_TABLES} join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
      join pg_attribute far on far.attrelid = k.confrelid and far.attname = 'cooperative_id'
      where not exists (select from unnest(k.conkey, k.confkey) as pair (near_key, far_key)
        where near_key = tenant.attnum and far_key = far.attnum)`,
  },
  {
    says: 'it shows rows with the rights of its owner',
    sql: `select ${NAME} as what from ${RELATIONS} where c.relkind in ('m', 'f')
      or (c.relkind = 'v' and not coalesce('security_invoker=true' = any (c.reloptions), false))`,
  },
  {
    says: 'it runs with the rights of its owner and has no fixed search_path',
    sql: `select n.nspname || '.' || p.proname as what from ${FUNCTIONS} where p.prosecdef
      and not exists (select from unnest(p.proconfig) as setting
        where setting ~ '^search_path=' and setting !~ 'public|\\$user')`,
  },
  {
    says: 'it belongs to a role that should own nothing',
    sql: `select ${NAME} as what from ${RELATIONS}
        where c.relowner <> to_regrole('plusloin_owner')
      union all select n.nspname || '.' || p.proname from ${FUNCTIONS}
        where p.proowner not in (to_regrole('plusloin_owner'), to_regrole('plusloin_lookup'))
      union all select 'schema ' || n.nspname from ${SCHEMAS}
        and n.nspowner not in (to_regrole('plusloin_owner'), to_regrole('pg_database_owner'))`,
  },
  {
    says: 'everybody has a right to it',
    sql: `select ${NAME} || ' ' || lower(a.privilege_type) as what
        from ${RELATIONS} cross join aclexplode(c.relacl) a where a.grantee = 0
      union all select ${NAME} || '.' || t.attname || ' ' || lower(a.privilege_type)
        from ${RELATIONS} join pg_attribute t on t.attrelid = c.oid
        cross join aclexplode(t.attacl) a where a.grantee = 0
      union all select 'function ' || n.nspname || '.' || p.proname
        from ${FUNCTIONS} cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
        where a.grantee = 0
      union all select 'schema ' || n.nspname || ' ' || lower(a.privilege_type)
        from pg_namespace n cross join aclexplode(n.nspacl) a where a.grantee = 0 and ${OURS}
      union all select 'database ' || lower(a.privilege_type)
        from pg_database b cross join aclexplode(coalesce(b.datacl, acldefault('d', b.datdba))) a
        where a.grantee = 0 and b.datname = current_database()`,
  },
  {
    says: 'it may more than a service needs',
    sql: `select 'role ' || r.rolname as what from pg_roles r
      where r.rolname in ('plusloin_runtime', 'plusloin_lookup', 'plusloin_owner') and (
        r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication
        or exists (select from pg_auth_members m where m.member = r.oid
          and (m.roleid <> to_regrole('plusloin_lookup') or m.inherit_option or m.admin_option
            or r.rolname <> 'plusloin_owner')))`,
  },
];

export const LISTS: readonly CatalogueList[] = [
  {
    list: 'sharedTables',
    says: 'it has no cooperative',
    sql: `select ${NAME} as what from ${RELATIONS} where c.relkind in ('r', 'p', 'f', 'm')
      and not exists (select from pg_attribute a where a.attrelid = c.oid
        and a.attname = 'cooperative_id' and not a.attisdropped)`,
  },
  {
    list: 'globalKeys',
    says: 'a unique key that does not begin with the cooperative tells of rows of others',
    sql: `select ${NAME} || ' (' || key.relname || ')' as what
      from ${TENANT_TABLES} join pg_index i on i.indrelid = c.oid and i.indisunique
      join pg_class key on key.oid = i.indexrelid
      where i.indkey[0] <> tenant.attnum`,
  },
  { list: 'runtimeRights', says: 'a right too many', sql: rightsOf('plusloin_runtime') },
  { list: 'lookupRights', says: 'a right too many for look-ups', sql: rightsOf('plusloin_lookup') },
];

/** All that a role may do here, also as everybody; columns only where the table is closed. */
function rightsOf(role: string): string {
  const rights = `unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references',
    'trigger']) as may`;
  return `
    select ${NAME} || ' ' || may as what from ${RELATIONS} cross join ${rights}
      where has_table_privilege('${role}', c.oid, may)
    union all
    select ${NAME} || ' ' || may || '(' || string_agg(a.attname, ', ' order by a.attname) || ')'
      from ${RELATIONS} cross join ${rights}
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where case when may in ('select', 'insert', 'update', 'references')
        then has_column_privilege('${role}', c.oid, a.attnum, may)
          and not has_table_privilege('${role}', c.oid, may) end
      group by n.nspname, c.relname, may
    union all
    select ${NAME} || ' ' || may from pg_class c join pg_namespace n on n.oid = c.relnamespace
      and ${OURS} cross join unnest(array['usage', 'select', 'update']) as may
      where case when c.relkind = 'S' then has_sequence_privilege('${role}', c.oid, may) end
    union all
    select distinct n.nspname || '.' || p.proname || ' execute' from ${FUNCTIONS}
      where has_function_privilege('${role}', p.oid, 'execute')
        and p.proowner <> to_regrole('${role}')
    union all
    select 'schema ' || n.nspname || ' ' || may from pg_namespace n
      cross join unnest(array['usage', 'create']) as may
      where has_schema_privilege('${role}', n.oid, may) and ${OURS}
    union all
    select 'database ' || may from unnest(array['connect', 'create', 'temporary']) as may
      where has_database_privilege('${role}', current_database(), may)`;
}
