import type { registryRefusals } from '../registry.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const registry: Translated<typeof registryRefusals> = {
  'registry.unknown-cooperative': says(
    'No cooperative has this name[: “{cooperative}”].',
    NOTHING_CHANGED,
    'Check its short name, for example passerelle.',
  ),
  'registry.short-name-reserved': says(
    'An address of the site begins with this word[: “{name}”].',
    NOTHING_WRITTEN,
    'Take another short name for the cooperative.',
  ),
  'registry.unknown-entity': says(
    'No legal entity of this cooperative has this code[: “{entity}”].',
    NOTHING_CHANGED,
    'Check the code in the list of entities.',
  ),
  'registry.number-refused': says(
    'This number does not exist[: “{number}”]: its check digits do not match.',
    NOTHING_WRITTEN,
    'Copy it from the official register: BCE/KBO in Belgium, SIRENE in France.',
  ),
};
