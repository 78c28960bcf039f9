import type { webhooksRefusals } from '../webhooks.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const webhooks: Translated<typeof webhooksRefusals> = {
  'webhooks.address-refused': says(
    'This address cannot receive events.',
    NOTHING_WRITTEN,
    'Give a public https:// address, not that of an internal machine.',
  ),
  'webhooks.key-missing': says(
    'The secret of this webhook cannot be read here.',
    NOTHING_CHANGED,
    'Tell the person who looks after the installation: PLUSLOIN_KEY has changed or is missing.',
  ),
};
