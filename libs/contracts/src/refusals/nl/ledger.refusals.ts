import type { ledgerRefusals } from '../ledger.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_WRITTEN } from './nothing.js';

export const ledger: Translated<typeof ledgerRefusals> = {
  'ledger.unbalanced': says(
    'Het debet en het credit van deze boeking zijn niet gelijk[: € {difference:cents} verschil].',
    NOTHING_WRITTEN,
    'Verbeter de lijnen en probeer dan opnieuw.',
  ),
  'ledger.nothing-to-post': says(
    'Deze boeking heeft geen enkele lijn.',
    NOTHING_WRITTEN,
    'Voeg minstens één debet en één credit toe.',
  ),
  'ledger.append-only': says(
    'Een geboekte boeking wordt niet gewijzigd en niet gewist.',
    'De boeken zijn intact.',
    'Om te verbeteren, boek je ze tegen en boek je daarna de juiste.',
  ),
  'ledger.period-locked': says(
    'Deze periode is afgesloten[ ({period})].',
    'Er is niets opgeslagen en de afgesloten boeken zijn intact.',
    'Dateer de boeking in de volgende open periode en zeg over welke periode ze gaat.',
  ),
  'ledger.date-outside-period': says(
    'De datum[ {on}] valt niet in de genoemde periode[ ({period})].',
    NOTHING_WRITTEN,
    'Verbeter de datum of de periode.',
  ),
  'ledger.year-not-open': says(
    'Het boekjaar[ {year}] is niet open in deze boeken.',
    NOTHING_WRITTEN,
    'Open eerst dit boekjaar, of verbeter de datum.',
  ),
  'ledger.key-reused': says(
    'Deze sleutel wijst al een andere boeking aan[: “{key}”].',
    'De bestaande boeking is intact en er is niets toegevoegd.',
    'Wilde je een nieuwe boeking maken, geef ze dan een andere sleutel.',
  ),
  'ledger.unknown-account': says(
    'Deze rekening bestaat niet in het rekeningstelsel van deze boeken[: {account}].',
    NOTHING_WRITTEN,
    'Kies een rekening uit het stelsel, of voeg deze eerst toe.',
  ),
  'ledger.unknown-journal': says(
    'Dit journaal bestaat niet in deze boeken[: {journal}].',
    NOTHING_WRITTEN,
    'Kies een journaal uit de lijst, of voeg dit eerst toe.',
  ),
  'ledger.practice-not-booked': says(
    'Deze activiteit[ ({practice})] wordt op die datum[ ({on})] niet in deze boeken gehouden.',
    NOTHING_WRITTEN,
    'Kijk de datum na, of waar de activiteit bij hoort.',
  ),
  'ledger.already-reversed': says(
    'Deze boeking is al tegengeboekt[ door {reversedBy}].',
    'Beide boekingen blijven in de boeken en er is niets toegevoegd.',
    'Je hoeft niets meer te doen.',
  ),
  'ledger.over-lettered': says(
    'Deze aflettering is meer dan wat nog te betalen is[: er blijft € {outstanding:cents}].',
    'Er is niets afgeletterd.',
    'Verlaag het bedrag om af te letteren.',
  ),
  'ledger.nothing-to-letter': says(
    'Er staat niets open om te koppelen[ op rekening {account}][ voor {entries}].',
    'Er is niets afgeletterd.',
    'Kijk de rekening en de boekingen na: er zijn een debet en een credit nodig die nog openstaan.',
  ),
  'ledger.lettering-locked': says(
    'Deze aflettering[ {code}] zou de datum[ {on}] van een afgesloten maand krijgen.',
    'Er is niets afgeletterd en wat op het einde van die maand nog openstond, is niet veranderd.',
    'Geef de aflettering, of de annulering ervan, een dag in de open periode.',
  ),
  'ledger.file-already-imported': says(
    'Dit bestand is al ingevoerd[ op {importedOn}].',
    'De boekingen staan maar één keer in de boeken en er is niets toegevoegd.',
    'Verwachtte je een andere inhoud, kijk dan na of het het juiste bestand is.',
  ),
  'ledger.import-mapping-refused': says(
    'Het bestand met overeenkomsten is niet bruikbaar[: {faults}].',
    'Er is niets ingevoerd en de boeken zijn intact.',
    'Verbeter dit bestand en begin de invoer opnieuw.',
  ),
  'ledger.invalid-siren': says(
    'Dit SIREN-nummer bestaat niet[: “{text}”].',
    'Er is geen bestand geschreven en de boeken zijn intact.',
    'Verbeter de negen cijfers van het SIREN van de entiteit en probeer dan opnieuw.',
  ),
  'ledger.import-refused': says(
    'Het bestand is niet ingevoerd[: er zijn {count} weigeringen].',
    'Geen enkele lijn ervan staat in de boeken.',
    'Verbeter de lijnen die de lijst noemt en voer het bestand dan opnieuw in zijn geheel in.',
  ),
  'ledger.books-do-not-balance': says(
    'Het debet en het credit van deze boeken zijn niet gelijk[: € {difference:cents} verschil].',
    'Er is geen cijfer gegeven en er is niets opgeslagen.',
    'Start de controle van de boeken: die noemt de eerste gewijzigde lijn.',
  ),
  'ledger.not-whole-months': says(
    'Deze lezing vraagt hele maanden[, niet vanaf {from}][, niet tot {until}].',
    'De boeken zijn intact.',
    'Kies datums die met een maand beginnen en eindigen.',
  ),
  'ledger.unknown-entry': says(
    'Deze boeking bestaat niet in deze boeken[: plaats {sequence}].',
    NOTHING_WRITTEN,
    'Kijk de plaats in de reeks boekingen na, of de gekozen boeken.',
  ),
  'ledger.former-year-open': says(
    'Het vorige boekjaar is nog niet afgesloten[: {year}].',
    NOTHING_WRITTEN,
    'Sluit eerst dat boekjaar af en probeer dan opnieuw.',
  ),
  'ledger.opening-differs': says(
    'De opening[ van {year}] neemt de saldi niet over[ van {account}][: € {difference:cents}].',
    'Er is niets opgeslagen en beide boekjaren zijn intact.',
    'Vergelijk de openingsboeking met de eindbalans en verbeter met een boeking.',
  ),
  'ledger.year-end-entry': says(
    'Deze boeking sluit of opent een boekjaar[ (plaats {sequence})]: ze wordt niet tegengeboekt.',
    'De boeken zijn intact.',
    'Boek de verbetering in de volgende open periode en zeg over welk boekjaar ze gaat.',
  ),
  'ledger.unknown-lettering': says(
    'Deze aflettering bestaat niet in deze boeken[: nr. {number}].',
    NOTHING_WRITTEN,
    'Kijk het nummer na, of de gekozen boeken.',
  ),
  'ledger.series-out-of-order': says(
    'Een document van deze reeks[ ({series})] heeft al een latere datum[: {last}].',
    'Er is geen nummer genomen en niets opgeslagen.',
    'Geef het document die dag of een latere dag als datum.',
  ),
  'ledger.books-differ': says(
    'De controle van de boeken heeft afwijkingen gevonden[: {count}].',
    'Er is niets verbeterd of gewist.',
    'Start “ops verify”: elke betrokken lijn wordt er genoemd.',
  ),
  'ledger.anchor-lost': says(
    'Het laatste anker van de boeken ontbreekt of is veranderd[: {path}].',
    'De boeken zijn intact en er is geen anker toegevoegd.',
    'Zet dit bestand terug uit een back-up en probeer dan opnieuw.',
  ),
  'ledger.no-signing-key': says(
    'De sleutel die de ankers ondertekent, is niet aan deze dienst gegeven.',
    'De boeken zijn intact en er is geen anker toegevoegd.',
    'Stel PLUSLOIN_SIGNING_KEY in en probeer dan opnieuw.',
  ),
  'ledger.days-span-years': says(
    'Een grootboek wordt per boekjaar gelezen; deze datums raken er meer dan één[: {from}][ –' +
      ' {until}].',
    'De boeken zijn intact.',
    'Kies datums in één jaar.',
  ),
  'ledger.invalid-cursor': says(
    'Dit vervolg van het grootboek bestaat niet.',
    'De boeken zijn intact.',
    'Lees opnieuw vanaf de eerste pagina.',
  ),
  'ledger.practices-do-not-add-up': says(
    'Activiteiten en gemeenschappelijk deel vormen niet het geheel[ van {entity}][, rekening' +
      ' {account}].',
    'Er is geen cijfer gegeven en er is niets opgeslagen[: € {difference:cents} verschil].',
    'Start de controle van de boeken: die noemt de eerste gewijzigde lijn.',
  ),
  'ledger.pooled-does-not-add-up': says(
    'Het gezamenlijke overzicht klopt niet[ voor {column}][: € {difference:cents} verschil].',
    'Er is geen cijfer gegeven en er is niets opgeslagen.',
    'Start de controle van de boeken: die noemt de eerste gewijzigde lijn.',
  ),
};
