import { useLingui } from '@lingui/react/macro';

/** What a line of the audit log says, for people; its own code where nobody has put it in words. */
export function useActionWords(): (action: string) => string {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    'vault.persons-sealed': t`Identités mises au coffre`,
    'vault.identity-opened': t`Identité ouverte`,
    'vault.identity-corrected': t`Identité corrigée`,
    'vault.note-sealed': t`Note mise au coffre`,
    'vault.key-rotated': t`Clé maîtresse remplacée`,
    'vault.person-erased': t`Personne effacée`,
    'vault.member-erased': t`Membre effacé`,
    'vault.path-erased': t`Parcours effacé`,
    'vault.break-glass-asked': t`Accès exceptionnel demandé`,
    'vault.break-glass-approved': t`Accès exceptionnel accordé`,
    'vault.break-glass-reason-read': t`Motif d’un accès exceptionnel lu`,
    'vault.names-hidden': t`Noms cherchés dans un fichier et cachés`,
    'vault.correspondence-printed': t`Table de correspondance imprimée`,
    'vault.person-exported': t`Données d’une personne remises`,
    'vault.member-exported': t`Données d’un membre remises`,
    'platform.job-retried': t`Travail demandé de nouveau`,
  };
  return (action) => words[action] ?? action;
}
