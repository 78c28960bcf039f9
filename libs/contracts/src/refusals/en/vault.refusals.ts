import type { vaultRefusals } from '../vault.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const vault: Translated<typeof vaultRefusals> = {
  'vault.seal-broken': says(
    'A sealed piece of data does not open where it stands.',
    NOTHING_CHANGED,
    'It may have been moved or changed: tell the person who looks after the installation.',
  ),
  'vault.append-only': says(
    'The list of erasures is not changed.',
    'It is kept as it is.',
    'There is nothing to do: a destroyed key does not come back.',
  ),
  'vault.key-missing': says(
    'The installation does not have the key that seals identities (PLUSLOIN_KEY).',
    NOTHING_WRITTEN,
    'The person who looks after the installation has to give it to this program.',
  ),
  'vault.key-not-held': says(
    'This is sealed under a key that this program does not have[ ({keyId})].',
    NOTHING_CHANGED,
    'While a key is being replaced, the other one is given in PLUSLOIN_OTHER_KEYS.',
  ),
  'vault.erased': says(
    'This identity has been erased: its key is destroyed[ ({id})].',
    'The entries stay, under the pseudonym.',
    'Nobody can read it any more; register the person again if needed.',
  ),
  'vault.still-kept': says(
    'The books still need this identity[, until {until}].',
    NOTHING_CHANGED,
    'The law keeps entries for ten years; only a court decision erases before.',
  ),
  'vault.not-their-social-worker': says(
    'The identity of a person accompanied can be read only by their own social worker.',
    NOTHING_CHANGED,
    'In an emergency, ask for exceptional access, which another person has to approve.',
  ),
  'vault.reason-missing': says(
    'Exceptional access is asked for with a reason.',
    NOTHING_WRITTEN,
    'Write in one sentence why it is needed.',
  ),
  'vault.break-glass-needs-persons': says(
    'Exceptional access is a matter for two people of the cooperative.',
    NOTHING_CHANGED,
    'Ask for it with your own account.',
  ),
  'vault.break-glass-same-person': says(
    'You cannot approve your own request.',
    NOTHING_CHANGED,
    'Ask another person of the cooperative to approve it.',
  ),
  'vault.break-glass-not-approved': says(
    'Nobody has approved your request for exceptional access yet.',
    'Nothing has been opened.',
    'Ask another person of the cooperative to approve it within 24 hours.',
  ),
  'vault.break-glass-approved': says(
    'This request for exceptional access is approved already.',
    NOTHING_CHANGED,
    'There is nothing to do: the access closes by itself after 24 hours.',
  ),
  'vault.break-glass-expired': says(
    'This exceptional access is closed: it lasts 24 hours, or until somebody ends it.',
    'Nothing has been opened.',
    'If it is still needed, make a new request, with its reason.',
  ),
  'vault.identity-refused': says(
    'This identity is incomplete or too long[ ({fields})].',
    NOTHING_WRITTEN,
    'Give at least a name, and correct what is named.',
  ),
};
