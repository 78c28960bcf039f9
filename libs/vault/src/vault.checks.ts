import type { Check } from '@plusloin/platform';

/** What the vault must never hold. Pseudonyms alone are named. */
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
       order by p.pseudonym`,
  },
];
