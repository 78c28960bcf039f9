import { NOTHING_CHANGED, NOTHING_WRITTEN, says } from './says.js';

/** Who exists. */
export const registryRefusals = {
  'registry.unknown-cooperative': says(
    'Aucune coopérative ne porte ce nom[ : « {cooperative} »].',
    NOTHING_CHANGED,
    'Vérifie son nom court, par exemple passerelle.',
  ),
  'registry.short-name-reserved': says(
    'Une adresse du site commence par ce mot[ : « {name} »].',
    NOTHING_WRITTEN,
    'Prends un autre nom court pour la coopérative.',
  ),
  'registry.unknown-entity': says(
    'Aucune entité juridique de cette coopérative ne porte ce code[ : « {entity} »].',
    NOTHING_CHANGED,
    'Vérifie le code dans la liste des entités.',
  ),
  'registry.number-refused': says(
    'Ce numéro n’existe pas[ : « {number} »] : ses chiffres de contrôle ne correspondent pas.',
    NOTHING_WRITTEN,
    'Recopie-le du registre officiel : BCE en Belgique, SIRENE en France.',
  ),
} as const;
