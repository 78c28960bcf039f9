import type { registryRefusals } from '../registry.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const registry: Translated<typeof registryRefusals> = {
  'registry.unknown-cooperative': says(
    'Geen enkele coöperatie heeft deze naam[: “{cooperative}”].',
    NOTHING_CHANGED,
    'Kijk de korte naam na, bijvoorbeeld passerelle.',
  ),
  'registry.short-name-reserved': says(
    'Een adres van de site begint met dit woord[: “{name}”].',
    NOTHING_WRITTEN,
    'Neem een andere korte naam voor de coöperatie.',
  ),
  'registry.unknown-entity': says(
    'Geen enkele juridische entiteit van deze coöperatie heeft deze code[: “{entity}”].',
    NOTHING_CHANGED,
    'Kijk de code na in de lijst van entiteiten.',
  ),
  'registry.number-refused': says(
    'Dit nummer bestaat niet[: “{number}”]: de controlecijfers kloppen niet.',
    NOTHING_WRITTEN,
    'Neem het over uit het officiële register: de KBO in België, SIRENE in Frankrijk.',
  ),
};
