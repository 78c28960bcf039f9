import { useLingui } from '@lingui/react/macro';

/** What a line of the audit log says, for people; its own code where nobody has put it in words. */
export function useActionWords(): (action: string) => string {
  const words: Readonly<Record<string, string>> = {
    ...useVaultWords(),
    ...useMembershipWords(),
    ...useCandidateWords(),
    ...useStatementWords(),
    ...useOtherWords(),
  };
  return (action) => words[action] ?? action;
}

type Words = Readonly<Record<string, string>>;

function useVaultWords(): Words {
  const { t } = useLingui();
  return {
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
    'vault.break-glass-ended': t`Accès exceptionnel refermé`,
    'vault.break-glass-reason-read': t`Motif d’un accès exceptionnel lu`,
    'vault.names-hidden': t`Noms cherchés dans un fichier et cachés`,
    'vault.correspondence-printed': t`Table de correspondance imprimée`,
    'vault.person-exported': t`Données d’une personne remises`,
    'vault.member-exported': t`Données d’un membre remises`,
    'vault.operator-alone': t`Commande faite par une seule personne`,
  };
}

function useMembershipWords(): Words {
  const { t } = useLingui();
  return {
    'membership.adviser-named': t`Accompagnement confié`,
    'membership.adviser-ended': t`Accompagnement terminé`,
    'membership.adviser-note-sealed': t`Note d’accompagnement mise au coffre`,
    'membership.adviser-notes-opened': t`Notes d’accompagnement lues`,
    'membership.appointment-made': t`Rendez-vous pris`,
    'membership.appointment-settled': t`Rendez-vous tenu ou annulé`,
    'membership.appointment-erased': t`Rendez-vous effacé à son terme`,
    'membership.archive-fetched': t`Archive d’un départ remise`,
    'membership.books-opened': t`Livres ouverts`,
    'membership.document-brought': t`Pièce déposée`,
    'membership.candidate-opened': t`Candidature lue`,
    'membership.document-withdrawn': t`Pièce retirée par la personne`,
    'membership.document-erased': t`Pièce effacée à son terme`,
    'membership.candidates-shown': t`Liste des candidatures lue`,
    'membership.document-judged': t`Pièce vérifiée ou refusée`,
    'membership.document-opened': t`Pièce ouverte`,
    'membership.export-asked': t`Export de la coopérative demandé`,
    'membership.export-ready': t`Export de la coopérative prêt`,
    'membership.export-fetched': t`Export de la coopérative remis`,
    'membership.first-rule-declared': t`Première règle de contribution choisie`,
    'membership.letters-asked': t`Invitations aux membres demandées`,
    'membership.members-imported': t`Membres importés`,
    'membership.membership-ended': t`Départ d’un membre`,
    'membership.messages-erased': t`Messages effacés à leur terme`,
    'membership.notes-erased': t`Notes effacées à leur terme`,
    'membership.step-proposed': t`Changement à deux proposé`,
    'membership.step-confirmed': t`Changement à deux confirmé`,
    'membership.step-withdrawn': t`Changement à deux retiré`,
  };
}

function useCandidateWords(): Words {
  const { t } = useLingui();
  return {
    'membership.attendance-noted': t`Présences à une rencontre notées`,
    'membership.candidate-answered': t`Réponse écrite à une candidature`,
    'membership.candidate-noted': t`Note ajoutée à une candidature`,
    'membership.candidate-opened': t`Candidature lue`,
    'membership.candidates-shown': t`Liste des candidatures lue`,
    'membership.information-given': t`Document d’information remis`,
    'membership.information-published': t`Document d’information publié`,
    'membership.information-read': t`Document d’information lu`,
    'membership.introduction-agreed': t`Mise en contact acceptée`,
    'membership.introduction-ended': t`Mise en contact terminée`,
    'membership.introduction-proposed': t`Mise en contact proposée`,
    'membership.meeting-answered': t`Réponse à une rencontre`,
    'membership.meeting-called-off': t`Rencontre annulée`,
    'membership.meeting-proposed': t`Rencontre annoncée`,
    'membership.message-passed': t`Message transmis entre deux personnes`,
    'membership.path-step-taken': t`Étape d’un parcours franchie`,
    'membership.seat-given-back': t`Place à une rencontre rendue`,
    'membership.seats-shown': t`Inscriptions à une rencontre lues`,
  };
}

function useStatementWords(): Words {
  const { t } = useLingui();
  return {
    'statements.close-proposed': t`Fermeture d’un trimestre proposée`,
    'statements.close-confirmed': t`Fermeture d’un trimestre confirmée`,
    'statements.close-withdrawn': t`Fermeture d’un trimestre retirée`,
    'statements.close-tried': t`Fermeture d’un trimestre essayée`,
    'statements.close-retried': t`Relevés en échec demandés de nouveau`,
    'statements.year-begun': t`Relevés d’une année demandés`,
    'statements.members-reminded': t`Membres relancés avant une fermeture`,
    'statements.reopening-proposed': t`Réouverture proposée`,
    'statements.reopening-confirmed': t`Réouverture confirmée`,
    'statements.reopening-withdrawn': t`Réouverture retirée`,
    'statements.question-asked': t`Question posée sur un relevé`,
    'statements.question-replied': t`Réponse à une question sur un relevé`,
    'statements.file-fetched': t`Relevé d’une pratique téléchargé`,
    'statements.pooled-file-fetched': t`Relevé groupé téléchargé`,
  };
}

function useOtherWords(): Words {
  const { t } = useLingui();
  return {
    'audit.exported': t`Journal d’audit exporté`,
    'ledger.books-exported': t`Livres exportés`,
    'platform.job-retried': t`Travail demandé de nouveau`,
    'identity.invited': t`Invitation envoyée`,
    'identity.invitation-taken': t`Invitation acceptée`,
    'identity.invitation-withdrawn': t`Invitation retirée`,
    'identity.role-ended': t`Rôle retiré`,
    'identity.token-made': t`Jeton d’accès créé`,
    'identity.token-revoked': t`Jeton d’accès révoqué`,
    'privacy.retention-announced': t`Effacement annoncé à son terme`,
    'privacy.retention-applied': t`Effacement fait à son terme`,
    'guidance.settings-changed': t`Réglages de la boussole modifiés`,
    'registry.settings-changed': t`Réglages de la coopérative modifiés`,
    'webhooks.added': t`Webhook ajouté`,
    'webhooks.edited': t`Webhook modifié`,
    'webhooks.removed': t`Webhook retiré`,
    'webhooks.secret-rotated': t`Secret d’un webhook remplacé`,
    'webhooks.tested': t`Webhook essayé`,
    'webhooks.replayed': t`Messages d’un webhook envoyés de nouveau`,
  };
}
