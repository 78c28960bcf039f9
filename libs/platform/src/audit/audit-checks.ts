import type { Check } from '../context.js';

/**
 * The hash of each row is worked out here from the row alone, in words of its own: who changes the
 * function that writes does not change what is checked.
 */
export const auditChecks: readonly Check[] = [
  {
    name: 'audit.gaps',
    says: 'Cette ligne manque dans le journal d’audit.',
    sql: `
      select 'journal d’audit' as entity,
        case when sequence - before = 2 then 'rang ' || before + 1
          else format('rangs %s à %s', before + 1, sequence - 1) end as "where"
      from (select sequence, lag(sequence, 1, 0::bigint) over (order by sequence) as before
        from audit.entry where cooperative_id = platform.current_cooperative()) e
      where sequence <> before + 1 order by sequence`,
  },
  {
    name: 'audit.chain',
    says: 'Cette ligne du journal d’audit n’est plus celle qui a été écrite.',
    sql: `
      with linked as (
        select e.*, lag(e.hash, 1, ''::bytea) over (order by e.sequence) as before,
          lag(e.sequence, 1, 0::bigint) over (order by e.sequence) as place
        from audit.entry e where e.cooperative_id = platform.current_cooperative()
      )
      select 'journal d’audit' as entity, 'rang ' || sequence as "where"
      from linked where sequence = place + 1
        and hash <> sha256(before || convert_to(concat_ws(e'\\x1f',
        cooperative_id, sequence, (extract(epoch from recorded_at) * 1000)::bigint, actor, action,
        subject, details::text), 'UTF8'))
      order by sequence`,
  },
  {
    name: 'audit.head',
    says: 'Le dernier maillon du journal d’audit n’est pas sa dernière ligne.',
    sql: `
      select 'journal d’audit' as entity, 'rang ' || coalesce(h.sequence, e.sequence) as "where"
      from (select sequence, hash from audit.head
             where cooperative_id = platform.current_cooperative()) h
      full join (select sequence, hash from audit.entry
             where cooperative_id = platform.current_cooperative()
             order by sequence desc limit 1) e on e.sequence = h.sequence and e.hash = h.hash
      where h.sequence is null or e.sequence is null`,
  },
];
