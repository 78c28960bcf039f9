import type { webhooksRefusals } from '../webhooks.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const webhooks: Translated<typeof webhooksRefusals> = {
  'webhooks.address-refused': says(
    'Dit adres kan geen gebeurtenissen ontvangen.',
    NOTHING_WRITTEN,
    'Geef een openbaar https://-adres, niet dat van een interne machine.',
  ),
  'webhooks.key-missing': says(
    'Het geheim van deze webhook kan hier niet gelezen worden.',
    NOTHING_CHANGED,
    'Verwittig wie voor de installatie zorgt: PLUSLOIN_KEY is veranderd of ontbreekt.',
  ),
};
