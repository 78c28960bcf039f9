import type { membershipRefusals } from '../membership.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const membership: Translated<typeof membershipRefusals> = {
  'membership.invalid-rule': says(
    'Deze bijdrageregel is niet bruikbaar[: {where}].',
    NOTHING_WRITTEN,
    'Verbeter wat de lijst noemt en probeer dan opnieuw.',
  ),
  'membership.rule-differs': says(
    'Er staat al iets anders onder deze naam[ ({rule})][ vanaf {on}].',
    'Wat gestemd is, is intact en er is niets toegevoegd.',
    'Om ze te wijzigen, voeg je de volgende regel toe, met de datum waarop die begint.',
  ),
  'membership.ceiling-in-the-past': says(
    'Een plafond begint niet in het verleden.',
    'De afgesproken prijzen blijven wat ze zijn.',
    'Kies een eerste dag[ vanaf {today}].',
  ),
  'membership.rule-in-closed-quarter': says(
    'Deze regel zou beginnen in een afgesloten kwartaal.',
    'Wat aangegeven en gefactureerd is, blijft intact.',
    'Kies een eerste dag[ vanaf {first}].',
  ),
  'membership.same-bank-details': says(
    'Dit rekeningnummer is al het nummer dat geldt.',
    NOTHING_CHANGED,
    'Kijk het nummer na dat je wilde schrijven.',
  ),
  'membership.facts-first': says(
    'De coöperatie heeft haar wettelijke naam en haar nummer nog niet gezegd.',
    NOTHING_WRITTEN,
    'Vul eerst haar gegevens in, bij de eerste stap.',
  ),
  'membership.rule-stands': says(
    'Er is al een bijdrageregel.',
    NOTHING_CHANGED,
    'Om ze te wijzigen, stel je de volgende voor in ‘Regels en tarieven’: iemand anders bevestigt' +
      ' dan.',
  ),
  'membership.members-file-refused': says(
    'Deze lijst is niet leesbaar: de kop, de lijnen of het aantal lijnen (duizend) klopt niet.',
    NOTHING_WRITTEN,
    'Vertrek van het model, bewaar het als CSV UTF-8 met puntkomma’s en probeer dan opnieuw.',
  ),
  'membership.members-rejected': says(
    'Sommige lijnen van de lijst zijn te verbeteren[: {lines}].',
    'Er is niets van de lijst overgenomen.',
    'Verbeter deze lijnen en geef dan de hele lijst opnieuw.',
  ),
  'membership.not-configured': says(
    'Nergens staat hoe de bijdragen geboekt worden[ op {on}].',
    NOTHING_WRITTEN,
    'Stel hun rekeningen, hun reeks en hun btw in en probeer dan opnieuw.',
  ),
  'membership.no-cooperative-books': says(
    'De coöperatie heeft geen eigen boeken om de bijdragen in te boeken.',
    NOTHING_WRITTEN,
    'Open eerst haar boeken.',
  ),
  'membership.append-only': says(
    'Een gedocumenteerde bijdrage wordt niet gewijzigd.',
    'Ze wordt bewaard zoals ze is.',
    'Om ze te verbeteren, heropen je het kwartaal: alleen het verschil wordt gedocumenteerd.',
  ),
  'membership.no-such-step': says(
    'Deze stap bestaat niet voor iemand[ ({stage:word})].',
    NOTHING_CHANGED,
    'Kijk hoever die persoon staat en kies een van de volgende stappen.',
  ),
  'membership.information-not-given': says(
    'Het precontractuele informatiedocument is nog niet overhandigd.',
    'Er is niets getekend of betaald.',
    'Overhandig het, noteer de datum en laat dan de leestijd voorbijgaan.',
  ),
  'membership.no-information-document': says(
    'Er is geen precontractueel informatiedocument gepubliceerd.',
    NOTHING_CHANGED,
    'Publiceer eerst het document van je coöperatie en overhandig het daarna.',
  ),
  'membership.waiting-time-runs': says(
    'De leestijd loopt nog[: het document is overhandigd op {handedOn}].',
    'Er is niets getekend of betaald.',
    'Probeer opnieuw[ vanaf {first}]; eerder staat de wet niets toe.',
  ),
  'membership.documents-missing': says(
    'Er ontbreken stukken[: {missing:word}].',
    NOTHING_CHANGED,
    'Bezorg ze of laat ze door iemand anders nakijken en probeer dan opnieuw.',
  ),
  'membership.invalid-form': says(
    'Deze gegevens zijn niet bruikbaar[: {where}].',
    NOTHING_WRITTEN,
    'Verbeter wat de lijst noemt en probeer dan opnieuw.',
  ),
  'membership.step-out-of-order': says(
    'Deze dag past niet[: {on}].',
    NOTHING_WRITTEN,
    'Kies een dag[ vanaf {earliest}][, ten laatste op {latest}].',
  ),
  'membership.history-kept': says(
    'Wat gebeurd is, wordt niet gewist en niet herschreven.',
    'De geschiedenis wordt bewaard zoals ze is.',
    'Voeg toe wat ze verbetert, met de datum en de reden.',
  ),
  'membership.document-too-large': says(
    'Dit bestand is te zwaar[: hoogstens {megabytes} MB].',
    'Er is niets van bewaard.',
    'Stuur een pdf of een lichtere foto.',
  ),
  'membership.document-not-accepted': says(
    'Dit bestand is geen pdf en geen volledige JPEG- of PNG-foto, hoe het ook heet.',
    'Er is niets van bewaard.',
    'Bewaar het stuk als pdf of neem er een foto van en probeer dan opnieuw.',
  ),
  'membership.same-person': says(
    'Wie een stuk heeft ingediend, kan het niet nakijken.',
    NOTHING_CHANGED,
    'Vraag iemand anders om het te bekijken.',
  ),
  'membership.already-judged': says(
    'Dit stuk is al nagekeken of geweigerd.',
    NOTHING_CHANGED,
    'Dien een nieuw stuk in als dit niet meer past.',
  ),
  'membership.path-ended': says(
    'Deze persoon is niet meer in de coöperatie, of is er nooit bij gekomen.',
    NOTHING_WRITTEN,
    'Kijk na om wie het gaat; komt die persoon terug, begin dan met een nieuwe inschrijving.',
  ),
  'membership.meeting-not-open': says(
    'Deze bijeenkomst wordt zo niet meer geregeld: ze is voorbij, afgelast, of haar datum is' +
      ' gekozen.',
    NOTHING_CHANGED,
    'Kijk hoever ze staat, of kies een andere bijeenkomst.',
  ),
  'membership.meeting-not-begun': says(
    'Deze bijeenkomst is nog niet begonnen.',
    NOTHING_CHANGED,
    'Noteer wie er was zodra ze voorbij is.',
  ),
  'membership.no-place-at-meeting': says(
    'Een van de personen had geen plaats op deze bijeenkomst.',
    NOTHING_CHANGED,
    'Kijk de lijst van ingeschreven personen na.',
  ),
  'membership.consent-missing': says(
    'De twee personen gaan er niet, of niet meer, mee akkoord om in contact te komen.',
    'Er is niets doorgegeven.',
    'Wacht tot beiden akkoord gaan; elk mag het akkoord intrekken.',
  ),
  'membership.adviser-not-free': says(
    'Wie begeleidt, heeft op dat moment al een gesprek.',
    NOTHING_WRITTEN,
    'Kies een ander uur.',
  ),
  'membership.appointment-over': says(
    'Dit gesprek kan dat niet worden: het is voorbij, geregeld, of nog niet begonnen.',
    NOTHING_CHANGED,
    'Kijk de datum na en hoever het staat.',
  ),
  'membership.adviser-missing': says(
    'Nog niemand begeleidt dit lid.',
    NOTHING_WRITTEN,
    'Zeg eerst wie het lid begeleidt en stel daarna een gesprek voor.',
  ),
  'membership.code-differs': says(
    'De code die je schreef, is niet die van dit lid.',
    NOTHING_CHANGED,
    'Kijk na om wie het gaat en neem de code dan over.',
  ),
  'membership.member-code-taken': says(
    'Deze code is al van iemand[: {memberCode}].',
    NOTHING_CHANGED,
    'Kies een andere; de code van wie vertrokken is, gaat niet naar iemand anders.',
  ),
  'membership.adviser-names-themselves': says(
    'Je kunt niet jezelf kiezen om een lid te begeleiden.',
    NOTHING_WRITTEN,
    'Vraag het aan iemand anders van de coördinatie.',
  ),
};
