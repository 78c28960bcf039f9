import type { Check } from '@plusloin/platform';

/** What the vault must never hold. Pseudonyms and ids alone are named. */
export const vaultChecks: readonly Check[] = [
  {
    name: 'vault.erased-stays-erased',
    says: 'Cette identité est dans la liste des effacements et sa clé est là : rejoue la liste.',
    sql: `
      select 'coffre' as entity, p.pseudonym as "where"
        from vault.person p join vault.erasure e on e.cooperative_id = p.cooperative_id
          and ((e.kind = 'person' and e.subject_id = p.id)
            or (e.kind = 'member' and e.subject_id = p.member_id and e.erased_at >= p.made_at))
       where p.cooperative_id = platform.current_cooperative() and p.erased_at is null
       union all
      select 'coffre', k.holder_id::text
        from vault.text_key k join vault.erasure e on e.cooperative_id = k.cooperative_id
          and e.kind <> 'person' and e.subject_id = k.holder_id
       where k.cooperative_id = platform.current_cooperative() and k.wrapped is not null
       order by 2`,
  },
];
