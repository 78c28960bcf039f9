import { NOTHING_WRITTEN, says } from './says.js';

/** The compass. */
export const guidanceRefusals = {
  'guidance.unknown-regime': says(
    'Ce régime n’est pas connu ici[ : {regime}][ ({country})].',
    NOTHING_WRITTEN,
    'Choisis-en un autre dans la liste.',
  ),
  'guidance.year-not-covered': says(
    'Les règles de cette année[ ({year})] ne sont pas encore écrites.',
    NOTHING_WRITTEN,
    'Choisis une autre année.',
  ),
  'guidance.unfit-input': says(
    'Une réponse manque, n’est pas connue ou sort de ses bornes[ : {where}].',
    NOTHING_WRITTEN,
    'Corrige-la, puis recommence.',
  ),
  'guidance.unknown-rule': says(
    'Aucune règle ne porte ce nom.',
    NOTHING_WRITTEN,
    'Reviens au résultat et ouvre le chiffre que tu veux comprendre.',
  ),
  'guidance.unknown-cooperative': says(
    'Aucune coopérative ne porte ce nom ici[ : {slug}].',
    NOTHING_WRITTEN,
    'Vérifie le nom, ou compare sans coopérative.',
  ),
  'guidance.rules-changed': says(
    'Le modèle qui a fait ce chiffre[ le {since}] n’est plus là pour l’expliquer.',
    'La réponse elle-même reste lisible telle quelle.',
    'Refais la comparaison pour voir d’où vient chaque chiffre.',
  ),
  'guidance.reference-too-slow': says(
    'Le modèle officiel français n’a pas répondu à temps.',
    NOTHING_WRITTEN,
    'Réessaie dans une minute.',
  ),
  'guidance.reference-failed': says(
    'Le modèle officiel français n’a pas répondu.',
    NOTHING_WRITTEN,
    'Réessaie dans une minute.',
  ),
  'guidance.too-many-answers': says(
    'Trop de comparaisons ont été gardées aujourd’hui depuis ta connexion.',
    'Celles qui sont gardées restent lisibles par leur lien.',
    'Recommence[ dans {hours} h].',
  ),
  'guidance.no-first-years': says(
    'Cette coopérative ne montre pas ce que rapportent les premières années.',
    NOTHING_WRITTEN,
    'Demande-lui lors d’une rencontre d’information.',
  ),
} as const;
