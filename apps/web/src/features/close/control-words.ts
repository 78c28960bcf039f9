import { useLingui } from '@lingui/react/macro';

/** The control lines of a pooled statement, by the codes under which its document lists them. */
export function useControlNames(): Readonly<Record<string, string>> {
  const { t } = useLingui();
  return {
    C1: t`Débit − crédit de toutes les écritures`,
    C2: t`Soldes − grand livre`,
    C3: t`Activités + part commune − livres`,
    C4: t`Contributions : chez les membres − à la coopérative, hors TVA perdue`,
    C5: t`Numéros des journaux sans trou`,
    C6: t`Situation au début + résultat + apports − situation à la fin`,
    C7: t`Compte d’attente`,
    C8: t`Payeurs : somme des factures ouvertes − comptes`,
    C9: t`Banque : début + mouvements − fin`,
    C10: t`Contributions : écritures − documents`,
    C11: t`TVA : relevé par livres − comptes`,
    C12: t`Trésorerie : ligne 10 − résultat des comptes`,
    C13: t`Têtes de chaîne derrière leurs écritures`,
    C14: t`Banque − extrait`,
    C15: t`Corrections de trimestres fermés, listées`,
    C16: t`Relevés des activités − relevé groupé`,
  };
}
