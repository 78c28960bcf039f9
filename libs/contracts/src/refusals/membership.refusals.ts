import { NOTHING_CHANGED, NOTHING_WRITTEN, says } from './says.js';

/** Members and what they contribute. */
export const membershipRefusals = {
  'membership.invalid-rule': says(
    'Cette règle de contribution ne peut pas servir[ : {where}].',
    NOTHING_WRITTEN,
    'Corrige ce que la liste nomme, puis recommence.',
  ),
  'membership.rule-differs': says(
    'Il y a déjà autre chose sous ce nom[ ({rule})][ depuis le {on}].',
    'Ce qui a été voté est intact et rien n’a été ajouté.',
    'Pour la changer, ajoute la règle suivante, avec la date où elle commence.',
  ),
  'membership.ceiling-in-the-past': says(
    'Un plafond ne commence pas dans le passé.',
    'Les prix convenus restent ce qu’ils sont.',
    'Choisis un premier jour[ à partir du {today}].',
  ),
  'membership.rule-in-closed-quarter': says(
    'Cette règle commencerait dans un trimestre fermé.',
    'Ce qui a été déclaré et facturé reste intact.',
    'Choisis un premier jour[ à partir du {first}].',
  ),
  'membership.same-bank-details': says(
    'Ce numéro de compte est déjà celui qui vaut.',
    NOTHING_CHANGED,
    'Vérifie le numéro que tu voulais écrire.',
  ),
  'membership.facts-first': says(
    'La coopérative n’a pas encore dit son nom légal ni son numéro.',
    NOTHING_WRITTEN,
    'Remplis d’abord ses informations, à la première étape.',
  ),
  'membership.rule-stands': says(
    'Une règle de contribution existe déjà.',
    NOTHING_CHANGED,
    'Pour la changer, propose la suivante dans « Règles et taux » : une autre personne confirmera.',
  ),
  'membership.members-file-refused': says(
    'Cette liste ne peut pas être lue : en-tête, lignes ou nombre de lignes (mille) ne vont pas.',
    NOTHING_WRITTEN,
    'Repars du modèle, enregistre-le en CSV UTF-8 avec des points-virgules, puis recommence.',
  ),
  'membership.members-rejected': says(
    'Des lignes de la liste sont à corriger[ : {lines}].',
    'Rien de la liste n’a été pris.',
    'Corrige ces lignes, puis reprends toute la liste.',
  ),
  'membership.not-configured': says(
    'Rien ne dit comment les contributions se comptabilisent[ au {on}].',
    NOTHING_WRITTEN,
    'Règle leurs comptes, leur série et leur TVA, puis recommence.',
  ),
  'membership.no-cooperative-books': says(
    'La coopérative n’a pas de livres à elle pour recevoir les contributions.',
    NOTHING_WRITTEN,
    'Ouvre d’abord ses livres.',
  ),
  'membership.append-only': says(
    'Une contribution documentée ne se modifie pas.',
    'Elle est conservée telle quelle.',
    'Pour la corriger, rouvre le trimestre : seule la différence est documentée.',
  ),
  'membership.no-such-step': says(
    'Ce pas n’existe pas pour une personne[ {stage:word}].',
    NOTHING_CHANGED,
    'Regarde où elle en est, puis choisis un des pas qui suivent.',
  ),
  'membership.information-not-given': says(
    'Le document d’information précontractuelle n’a pas encore été remis.',
    'Rien n’est signé ni payé.',
    'Remets-le, note la date, puis laisse passer le délai de lecture.',
  ),
  'membership.no-information-document': says(
    'Aucun document d’information précontractuelle n’est publié.',
    NOTHING_CHANGED,
    'Publie d’abord le document de ta coopérative, puis remets-le.',
  ),
  'membership.waiting-time-runs': says(
    'Le délai de lecture court encore[ : le document a été remis le {handedOn}].',
    'Rien n’est signé ni payé.',
    'Recommence[ à partir du {first}] ; la loi ne permet rien avant.',
  ),
  'membership.documents-missing': says(
    'Des pièces manquent[ : {missing:word}].',
    NOTHING_CHANGED,
    'Fournis-les ou fais-les vérifier par une autre personne, puis recommence.',
  ),
  'membership.invalid-form': says(
    'Ces informations ne peuvent pas servir[ : {where}].',
    NOTHING_WRITTEN,
    'Corrige ce que la liste nomme, puis recommence.',
  ),
  'membership.step-out-of-order': says(
    'Ce jour ne convient pas[ : {on}].',
    NOTHING_WRITTEN,
    'Choisis un jour[ à partir du {earliest}][, au plus tard le {latest}].',
  ),
  'membership.history-kept': says(
    'Ce qui s’est passé ne s’efface pas et ne se récrit pas.',
    'L’histoire est conservée telle quelle.',
    'Ajoute ce qui la corrige, avec sa date et sa raison.',
  ),
  'membership.document-too-large': says(
    'Ce fichier est trop lourd[ : {megabytes} Mo au plus].',
    'Rien n’en a été gardé.',
    'Envoie un PDF ou une photo plus légère.',
  ),
  'membership.document-not-accepted': says(
    'Ce fichier n’est ni un PDF, ni une photo JPEG ou PNG entière, quel que soit son nom.',
    'Rien n’en a été gardé.',
    'Enregistre la pièce en PDF ou prends-la en photo, puis recommence.',
  ),
  'membership.same-person': says(
    'La personne qui a déposé une pièce ne peut pas la vérifier.',
    NOTHING_CHANGED,
    'Demande à quelqu’un d’autre de la regarder.',
  ),
  'membership.already-judged': says(
    'Cette pièce a déjà été vérifiée ou refusée.',
    NOTHING_CHANGED,
    'Dépose une nouvelle pièce si celle-ci ne convient plus.',
  ),
  'membership.path-ended': says(
    'Cette personne n’est plus dans la coopérative, ou n’y est pas entrée.',
    NOTHING_WRITTEN,
    'Vérifie de qui il s’agit ; si elle revient, commence par une nouvelle inscription.',
  ),
  'membership.meeting-not-open': says(
    'Cette rencontre ne se règle plus ainsi : elle est passée, annulée, ou sa date est choisie.',
    NOTHING_CHANGED,
    'Regarde où elle en est, ou choisis une autre rencontre.',
  ),
  'membership.meeting-not-begun': says(
    'Cette rencontre n’a pas encore commencé.',
    NOTHING_CHANGED,
    'Note les présences quand elle aura eu lieu.',
  ),
  'membership.no-place-at-meeting': says(
    'Une des personnes n’avait pas de place à cette rencontre.',
    NOTHING_CHANGED,
    'Vérifie la liste des personnes inscrites.',
  ),
  'membership.consent-missing': says(
    'Les deux personnes ne sont pas, ou plus, d’accord pour être mises en contact.',
    'Rien n’a été transmis.',
    'Attends leur accord à toutes les deux ; chacune reste libre de le retirer.',
  ),
  'membership.adviser-not-free': says(
    'La personne qui accompagne a déjà un entretien à ce moment.',
    NOTHING_WRITTEN,
    'Choisis une autre heure.',
  ),
  'membership.appointment-over': says(
    'Cet entretien ne peut pas devenir cela : il est passé, réglé, ou pas encore commencé.',
    NOTHING_CHANGED,
    'Vérifie sa date et où il en est.',
  ),
  'membership.adviser-names-themselves': says(
    'Tu ne peux pas te choisir toi-même pour accompagner un membre.',
    NOTHING_WRITTEN,
    'Demande à une autre personne de la coordination de le faire.',
  ),
  'membership.adviser-missing': says(
    'Personne n’accompagne encore ce membre.',
    NOTHING_WRITTEN,
    'Dis d’abord qui l’accompagne, puis propose un entretien.',
  ),
  'membership.code-differs': says(
    'Le code que tu as écrit n’est pas celui de ce membre.',
    NOTHING_CHANGED,
    'Vérifie de qui il s’agit, puis recopie son code.',
  ),
  'membership.member-code-taken': says(
    'Ce code est déjà celui de quelqu’un[ : {memberCode}].',
    NOTHING_CHANGED,
    'Choisis-en un autre ; celui d’une personne partie n’est pas donné à une autre.',
  ),
} as const;
