import type { vaultRefusals } from '../vault.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const vault: Translated<typeof vaultRefusals> = {
  'vault.seal-broken': says(
    'Een verzegeld gegeven gaat niet open op de plaats waar het staat.',
    NOTHING_CHANGED,
    'Het is misschien verplaatst of gewijzigd: verwittig wie voor de installatie zorgt.',
  ),
  'vault.append-only': says(
    'De lijst van wat gewist is, wordt niet gewijzigd.',
    'Ze wordt bewaard zoals ze is.',
    'Je hoeft niets te doen: een vernietigde sleutel komt niet terug.',
  ),
  'vault.key-missing': says(
    'De installatie heeft de sleutel niet die de identiteiten verzegelt (PLUSLOIN_KEY).',
    NOTHING_WRITTEN,
    'Wie voor de installatie zorgt, moet hem aan dit programma geven.',
  ),
  'vault.key-not-held': says(
    'Dit gegeven is verzegeld met een sleutel die dit programma niet heeft[ ({keyId})].',
    NOTHING_CHANGED,
    'Tijdens het vervangen van een sleutel wordt de andere gegeven in PLUSLOIN_OTHER_KEYS.',
  ),
  'vault.erased': says(
    'Deze identiteit is gewist: haar sleutel is vernietigd[ ({id})].',
    'De boekingen blijven, onder het pseudoniem.',
    'Niemand kan ze nog lezen; schrijf de persoon opnieuw in als het nodig is.',
  ),
  'vault.still-kept': says(
    'De boeken hebben deze identiteit nog nodig[, tot {until}].',
    NOTHING_CHANGED,
    'Boekingen worden volgens de wet tien jaar bewaard; alleen een rechter kan eerder laten' +
      ' wissen.',
  ),
  'vault.not-their-social-worker': says(
    'De identiteit van een begeleide persoon is alleen leesbaar voor de eigen maatschappelijk' +
      ' werker.',
    NOTHING_CHANGED,
    'Is het dringend, vraag dan een uitzonderlijke toegang, die iemand anders moet goedkeuren.',
  ),
  'vault.reason-missing': says(
    'Een uitzonderlijke toegang vraag je met een reden.',
    NOTHING_WRITTEN,
    'Schrijf in één zin waarom die nodig is.',
  ),
  'vault.break-glass-needs-persons': says(
    'Een uitzonderlijke toegang is een zaak van twee mensen van de coöperatie.',
    NOTHING_CHANGED,
    'Vraag die met je eigen account.',
  ),
  'vault.break-glass-same-person': says(
    'Je kunt je eigen vraag niet goedkeuren.',
    NOTHING_CHANGED,
    'Vraag iemand anders van de coöperatie om ze goed te keuren.',
  ),
  'vault.break-glass-not-approved': says(
    'Nog niemand heeft je vraag om uitzonderlijke toegang goedgekeurd.',
    'Er is niets geopend.',
    'Vraag iemand anders van de coöperatie om ze binnen 24 uur goed te keuren.',
  ),
  'vault.break-glass-approved': says(
    'Deze vraag om uitzonderlijke toegang is al goedgekeurd.',
    NOTHING_CHANGED,
    'Je hoeft niets te doen: de toegang sluit vanzelf na 24 uur.',
  ),
  'vault.break-glass-expired': says(
    'Deze uitzonderlijke toegang is gesloten: hij duurt 24 uur, of tot iemand er een einde aan' +
      ' maakt.',
    'Er is niets geopend.',
    'Is hij nog nodig, doe dan een nieuwe aanvraag, met de reden.',
  ),
  'vault.identity-refused': says(
    'Deze identiteit is onvolledig of te lang[ ({fields})].',
    NOTHING_WRITTEN,
    'Geef minstens een naam en verbeter wat genoemd wordt.',
  ),
};
