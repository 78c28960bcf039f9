import { NOTHING_CHANGED, NOTHING_WRITTEN, says } from './says.js';

/** The identities of persons accompanied. None of these sentences ever names one. */
export const vaultRefusals = {
  'vault.seal-broken': says(
    'Une donnée scellée ne s’ouvre pas là où elle se trouve.',
    NOTHING_CHANGED,
    'Elle a pu être déplacée ou modifiée : préviens la personne qui s’occupe de l’installation.',
  ),
  'vault.append-only': says(
    'La liste des effacements ne se modifie pas.',
    'Elle est conservée telle quelle.',
    'Il n’y a rien à faire : une clé détruite ne revient pas.',
  ),
  'vault.key-missing': says(
    'L’installation n’a pas la clé qui scelle les identités (PLUSLOIN_KEY).',
    NOTHING_WRITTEN,
    'La personne qui s’occupe de l’installation doit la donner à ce programme.',
  ),
  'vault.key-not-held': says(
    'Cette donnée est scellée sous une clé que ce programme n’a pas[ ({keyId})].',
    NOTHING_CHANGED,
    'Pendant un remplacement de clé, l’autre se donne dans PLUSLOIN_OTHER_KEYS.',
  ),
  'vault.erased': says(
    'Cette identité a été effacée : sa clé est détruite[ ({id})].',
    'Les écritures restent, sous le pseudonyme.',
    'Personne ne peut plus la lire ; inscris la personne de nouveau s’il le faut.',
  ),
  'vault.still-kept': says(
    'Les livres ont encore besoin de cette identité[, jusqu’au {until}].',
    NOTHING_CHANGED,
    'La loi garde les écritures dix ans ; seule une décision de justice efface avant.',
  ),
  'vault.not-their-social-worker': says(
    'L’identité d’une personne accompagnée n’est lisible que par son propre travailleur social.',
    NOTHING_CHANGED,
    'En cas d’urgence, demande un accès exceptionnel, qu’une autre personne doit approuver.',
  ),
  'vault.reason-missing': says(
    'Un accès exceptionnel se demande avec une raison.',
    NOTHING_WRITTEN,
    'Écris en une phrase pourquoi il est nécessaire.',
  ),
  'vault.break-glass-needs-persons': says(
    'Un accès exceptionnel est l’affaire de deux personnes de la coopérative.',
    NOTHING_CHANGED,
    'Demande-le avec ton propre compte.',
  ),
  'vault.break-glass-same-person': says(
    'Tu ne peux pas approuver ta propre demande.',
    NOTHING_CHANGED,
    'Demande à une autre personne de la coopérative de l’approuver.',
  ),
  'vault.break-glass-not-approved': says(
    'Personne n’a encore approuvé ta demande d’accès exceptionnel.',
    'Rien n’a été ouvert.',
    'Demande à une autre personne de la coopérative de l’approuver dans les 24 heures.',
  ),
  'vault.break-glass-approved': says(
    'Cette demande d’accès exceptionnel est déjà approuvée.',
    NOTHING_CHANGED,
    'Il n’y a rien à faire : l’accès se referme de lui-même après 24 heures.',
  ),
  'vault.break-glass-expired': says(
    'Cet accès exceptionnel est refermé : il dure 24 heures, ou jusqu’à ce qu’on y mette fin.',
    'Rien n’a été ouvert.',
    'S’il est encore nécessaire, fais une nouvelle demande, avec sa raison.',
  ),
  'vault.identity-refused': says(
    'Cette identité est incomplète ou trop longue[ ({fields})].',
    NOTHING_WRITTEN,
    'Donne au moins un nom, et corrige ce qui est nommé.',
  ),
} as const;
