import { useLingui } from '@lingui/react/macro';
import type { Role } from '@plusloin/contracts';

/** What each role is called. */
export function useRoleWords(): Readonly<Record<Role, string>> {
  const { t } = useLingui();
  return {
    coordinator: t`coordination`,
    accountant: t`comptabilité`,
    auditor: t`contrôle`,
    member: t`membre`,
    adviser: t`accompagnement`,
    'external-accountant': t`comptable externe`,
    candidate: t`candidature`,
    ethics: t`comité d’éthique`,
    'group-manager': t`groupement`,
    adherent: t`adhérent du groupement`,
    representative: t`représentation`,
    funder: t`financement`,
  };
}
