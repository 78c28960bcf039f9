import type { guidanceRefusals } from '../guidance.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_WRITTEN } from './nothing.js';

export const guidance: Translated<typeof guidanceRefusals> = {
  'guidance.unknown-regime': says(
    'Dit stelsel is hier niet bekend[: {regime}][ ({country})].',
    NOTHING_WRITTEN,
    'Kies een ander uit de lijst.',
  ),
  'guidance.year-not-covered': says(
    'De regels van dat jaar[ ({year})] zijn nog niet geschreven.',
    NOTHING_WRITTEN,
    'Kies een ander jaar.',
  ),
  'guidance.unfit-input': says(
    'Een antwoord ontbreekt, is niet bekend of valt buiten zijn grenzen[: {where}].',
    NOTHING_WRITTEN,
    'Verbeter het en begin opnieuw.',
  ),
  'guidance.unknown-rule': says(
    'Geen enkele regel heet zo.',
    NOTHING_WRITTEN,
    'Ga terug naar het resultaat en open het cijfer dat je wilt begrijpen.',
  ),
  'guidance.unknown-cooperative': says(
    'Geen enkele coöperatie heet hier zo[: {slug}].',
    NOTHING_WRITTEN,
    'Kijk de naam na, of vergelijk zonder coöperatie.',
  ),
  'guidance.rules-changed': says(
    'Het model dat dit cijfer[ op {since}] maakte, is er niet meer om het uit te leggen.',
    'Het antwoord zelf blijft leesbaar zoals het is.',
    'Maak de vergelijking opnieuw om te zien waar elk cijfer vandaan komt.',
  ),
  'guidance.reference-too-slow': says(
    'Het officiële Franse model heeft niet op tijd geantwoord.',
    NOTHING_WRITTEN,
    'Probeer het over een minuut opnieuw.',
  ),
  'guidance.reference-failed': says(
    'Het officiële Franse model heeft niet geantwoord.',
    NOTHING_WRITTEN,
    'Probeer het over een minuut opnieuw.',
  ),
  'guidance.too-many-answers': says(
    'Vandaag zijn er via jouw verbinding te veel vergelijkingen bewaard.',
    'De bewaarde blijven leesbaar via hun link.',
    'Begin opnieuw[ over {hours} u].',
  ),
  'guidance.no-first-years': says(
    'Deze coöperatie toont niet wat de eerste jaren opbrengen.',
    NOTHING_WRITTEN,
    'Vraag het haar op een infomoment.',
  ),
};
