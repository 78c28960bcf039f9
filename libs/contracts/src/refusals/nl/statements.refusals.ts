import type { statementsRefusals } from '../statements.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED } from './nothing.js';

export const statements: Translated<typeof statementsRefusals> = {
  'statements.checks-failed': says(
    'Het kwartaal[ {quarter}] kan nog niet worden afgesloten.',
    'Er is niets vastgelegd.',
    'Los op wat de lijst noemt[ ({checks:word})] en begin de afsluiting dan opnieuw.',
  ),
  'statements.year-checks-failed': says(
    'De jaaroverzichten[ van {year}] kunnen nog niet gemaakt worden.',
    'Er is niets vastgelegd.',
    'Los op wat de lijst noemt[ ({checks:word})] en start close-year dan opnieuw.',
  ),
  'statements.already-closed': says(
    'Het kwartaal[ {quarter}] is al afgesloten.',
    'De overzichten worden bewaard zoals ze zijn en er is niets herberekend.',
    'Bekijk ze; om het te heropenen zijn twee mensen en een reden nodig.',
  ),
  'statements.proof-failed': says(
    'De afsluiting is gestopt omdat een controle niet klopt[: {control:word}]' +
      '[, verschil {difference}].',
    'Er is niets gepubliceerd en de boeken zijn intact.',
    'Zoek waar het verschil vandaan komt (het commando verify kan het noemen) en begin de' +
      ' afsluiting dan opnieuw.',
  ),
  'statements.differ': says(
    'Gepubliceerde overzichten komen niet meer overeen met hun bestanden of met de boeken.',
    'De gepubliceerde overzichten worden bewaard zoals ze zijn.',
    'Start het commando verify: het noemt ze één voor één.',
  ),
  'statements.not-reproduced': says(
    'Een gepubliceerd overzicht komt er niet hetzelfde uit[: {path}].',
    'Het gepubliceerde overzicht wordt bewaard zoals het is.',
    'Start het commando verify: het noemt wat er in de boeken veranderd is.',
  ),
  'statements.built-by-another-release': says(
    'Deze overzichten[ {quarter}][ v{version}] zijn gemaakt door een andere versie van het' +
      ' programma.',
    'Wat gepubliceerd is, wordt bewaard zoals het is en er is niets opnieuw gemaakt.',
    'Om te verbeteren, heropen je het kwartaal; begin de afsluiting opnieuw als ze niets' +
      ' gepubliceerd heeft.',
  ),
  'statements.practices-failed': says(
    'Sommige overzichten konden niet gemaakt worden[: {practices}].',
    'De overzichten van de andere activiteiten zijn gemaakt en blijven; er is niets gepubliceerd.',
    'Los de oorzaak op en maak dan alleen deze opnieuw, met de optie retry.',
  ),
  'statements.nothing-to-retry': says(
    'Er is geen overzicht opnieuw te maken[ voor {practice}][ in kwartaal {quarter}].',
    NOTHING_CHANGED,
    'Kijk de code van de activiteit na in de lijst van de afsluiting.',
  ),
  'statements.not-the-latest-close': says(
    'Het kwartaal[ {quarter}] kan niet worden heropend: het is niet het laatste dat is afgesloten.',
    'De overzichten en de boeken blijven zoals ze zijn.',
    'Boek de verbetering in het open kwartaal en zeg waarover ze gaat.',
  ),
  'statements.already-reopened': says(
    'Het kwartaal[ {quarter}] is al heropend: de vraag kan niet meer worden ingetrokken.',
    'De gepubliceerde versie wordt bewaard zoals ze is.',
    'Sluit het opnieuw af: dan wordt een nieuwe versie gemaakt.',
  ),
  'statements.year-is-closed': says(
    'De jaarrekening[ {year}] is afgesloten[ bij {books}].',
    'Het kwartaal blijft afgesloten en de overzichten zijn bewaard.',
    'Boek de verbetering in het open boekjaar en zeg waarover ze gaat.',
  ),
  'statements.unknown-close': says(
    'Deze afsluiting bestaat niet.',
    NOTHING_CHANGED,
    'Kijk het kwartaal en de coöperatie na.',
  ),
  'statements.append-only': says(
    'Een gepubliceerd overzicht wordt niet gewijzigd.',
    'Het wordt bewaard zoals het is.',
    'Om het te verbeteren, heropen je het kwartaal: dan wordt een nieuwe versie gemaakt.',
  ),
  'statements.too-many-streams': says(
    'Je volgt deze voortgang al in te veel vensters[ ({most})].',
    'De afsluiting gaat zonder verder.',
    'Sluit er een en laad de pagina opnieuw.',
  ),
};
