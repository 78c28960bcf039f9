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
  'vault.not-their-social-worker': says(
    'L’identité d’une personne accompagnée n’est lisible que par son propre travailleur social.',
    NOTHING_CHANGED,
    'En cas d’urgence, demande un accès exceptionnel, qu’une autre personne doit approuver.',
  ),
  'vault.identity-refused': says(
    'Cette identité est incomplète ou trop longue[ ({fields})].',
    NOTHING_WRITTEN,
    'Donne au moins un nom, et corrige ce qui est nommé.',
  ),
} as const;
