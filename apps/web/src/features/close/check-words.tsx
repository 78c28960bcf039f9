import { Trans, useLingui } from '@lingui/react/macro';
import type { CheckName } from '@plusloin/contracts';
import type { ReactElement } from 'react';

/** What each check before a close is called. */
export function useCheckNames(): Readonly<Record<CheckName, string>> {
  const { t } = useLingui();
  return {
    'quarter-not-over': t`Le trimestre n’est pas fini`,
    'books-unfounded': t`Des livres sans tenue ni statut TVA`,
    'quarter-open': t`Un trimestre d’avant est encore ouvert`,
    'later-closed': t`Un trimestre plus récent est déjà fermé`,
    'year-missing': t`Un exercice manque`,
    'party-missing': t`Des écritures sans tiers`,
    suspense: t`Des montants en compte d’attente`,
    'numbers-missing': t`Des numéros de pièces manquent`,
    'contributions-differ': t`Des contributions diffèrent entre membre et coop`,
    'receipts-unlettered': t`Des encaissements pas encore reliés à leur facture`,
    'receipts-without-income': t`Des encaissements hors contribution`,
  };
}

/** How each is mended, told to whoever closes. */
export const checkMends: Readonly<Record<CheckName, ReactElement>> = {
  'quarter-not-over': <Trans>Attends le lendemain du dernier jour.</Trans>,
  'books-unfounded': (
    <Trans>
      Indique qui tient ces livres et leur statut TVA, avec une date avant la fin du trimestre.
    </Trans>
  ),
  'quarter-open': <Trans>Ferme d’abord ces trimestres : celui-ci s’appuie sur eux.</Trans>,
  'later-closed': (
    <Trans>Ses mois sont fermés : passe ces faits dans la prochaine période ouverte.</Trans>
  ),
  'year-missing': <Trans>Ouvre cet exercice, par une écriture d’à-nouveaux ou un import.</Trans>,
  'party-missing': (
    <Trans>
      Extourne ces écritures et repasse-les avec le tiers : la coopérative chez le membre, le membre
      à la coopérative.
    </Trans>
  ),
  suspense: (
    <Trans>
      Retrouve ce que sont ces montants et passe-les du compte d’attente à leur compte.
    </Trans>
  ),
  'numbers-missing': (
    <Trans>Fais vérifier les livres : la vérification nomme le numéro et le journal.</Trans>
  ),
  'contributions-differ': (
    <Trans>
      Compare la contribution chez le membre et à la coopérative, et passe l’écriture qui manque.
    </Trans>
  ),
  'receipts-unlettered': (
    <Trans>
      Relie chaque encaissement aux factures qu’il paie : la contribution n’en compte que le hors
      TVA. S’il paie une facture d’avant la reprise, relie-le aux à-nouveaux ; un acompte ou un
      trop-perçu se passe au compte d’acomptes.
    </Trans>
  ),
  'receipts-without-income': (
    <Trans>
      Rien n’empêche de fermer, mais ces encaissements ne comptent pas dans la contribution : leur
      hors TVA est inconnu. S’ils doivent compter, reprends leurs factures une à une avant de
      fermer.
    </Trans>
  ),
};
