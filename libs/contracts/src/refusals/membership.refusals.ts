import { NOTHING_WRITTEN, says } from './says.js';

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
} as const;
