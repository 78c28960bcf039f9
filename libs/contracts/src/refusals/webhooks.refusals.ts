import { NOTHING_CHANGED, NOTHING_WRITTEN, says } from './says.js';

/** Whom a cooperative tells what happens. */
export const webhooksRefusals = {
  'webhooks.address-refused': says(
    'Cette adresse ne peut pas recevoir d’événements.',
    NOTHING_WRITTEN,
    'Donne une adresse https:// publique, pas celle d’une machine interne.',
  ),
  'webhooks.key-missing': says(
    'Le secret de ce webhook ne peut pas être lu ici.',
    NOTHING_CHANGED,
    'Préviens la personne qui s’occupe de l’installation : PLUSLOIN_KEY a changé ou manque.',
  ),
} as const;
