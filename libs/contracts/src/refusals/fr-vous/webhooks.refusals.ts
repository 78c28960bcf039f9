import type { webhooksRefusals } from '../webhooks.refusals.js';
import type { Polite } from '../says.js';

export const webhooks: Polite<typeof webhooksRefusals> = {
  'webhooks.address-refused': {
    toDo: 'Donnez une adresse https:// publique, pas celle d’une machine interne.',
  },
  'webhooks.key-missing': {
    toDo: 'Prévenez la personne qui s’occupe de l’installation : PLUSLOIN_KEY a changé ou manque.',
  },
};
