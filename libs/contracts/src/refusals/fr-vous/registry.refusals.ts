import type { registryRefusals } from '../registry.refusals.js';
import type { Polite } from '../says.js';

export const registry: Polite<typeof registryRefusals> = {
  'registry.unknown-cooperative': { toDo: 'Vérifiez son nom court, par exemple passerelle.' },
  'registry.short-name-reserved': {
    toDo: 'Prenez un autre nom court pour la coopérative.',
  },
  'registry.unknown-entity': { toDo: 'Vérifiez le code dans la liste des entités.' },
  'registry.number-refused': {
    toDo: 'Recopiez-le du registre officiel : BCE en Belgique, SIRENE en France.',
  },
};
