import type { platformRefusals } from '../platform.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED, NOTHING_WRITTEN } from './nothing.js';

export const platform: Translated<typeof platformRefusals> = {
  'audit.append-only': says(
    'Een lijn van het auditlogboek wordt niet gewijzigd en niet gewist.',
    'Ze wordt bewaard zoals ze is.',
    'Is ze fout, doe dan wat nodig is om ze te verbeteren: dat wordt een nieuwe lijn.',
  ),
  'platform.try-again': says(
    'Meerdere mensen hebben tegelijk op dezelfde plaats geschreven.',
    'Van je vraag is niets opgeslagen.',
    'Probeer zo meteen opnieuw.',
  ),
  'platform.not-found': says(
    'Wat je zoekt, bestaat hier niet[ ({id})].',
    NOTHING_CHANGED,
    'Kijk de link of de code na die je hebt gevolgd.',
  ),
  'platform.database-unavailable': says(
    'De boeken zijn nu niet bereikbaar.',
    NOTHING_WRITTEN,
    'Probeer opnieuw over een minuut; blijft het duren, verwittig dan wie voor de installatie' +
      ' zorgt.',
  ),
  'platform.outcome-unknown': says(
    'De verbinding met de boeken is verbroken tijdens het opslaan.',
    'Je vraag is helemaal opgeslagen of helemaal niet, maar we weten nog niet welk van de twee.',
    'Stel dezelfde vraag opnieuw: ze wordt geen twee keer geteld.',
  ),
  'platform.threads-closed': says(
    'Deze dienst stopt en begint aan niets nieuws.',
    'Wat gevraagd was, is niet verloren: de volgende dienst neemt het over.',
    'Wacht tot de dienst opnieuw gestart is; je hoeft niets opnieuw te doen.',
  ),
  'platform.storage-unavailable': says(
    'De bestanden kunnen nu niet gelezen of geschreven worden.',
    'De bestaande zijn intact, en een bestand wordt nooit half geschreven.',
    'Kijk na of de schijf niet vol is en of de map bereikbaar is en probeer dan opnieuw.',
  ),
  'platform.storage-path': says(
    'Deze bestandsnaam past niet.',
    'Er is niets gelezen of geschreven.',
    'Neem een naam met letters zonder accent, cijfers, punten en streepjes.',
  ),
  'platform.unexpected': says(
    'Er is bij ons iets misgegaan.',
    'Je boeken blijven in evenwicht: een vraag komt er helemaal in of helemaal niet.',
    'Kijk of die van jou is opgeslagen en probeer dan opnieuw; blijft het duren, verwittig dan' +
      ' wie voor de installatie zorgt.',
  ),
  'platform.edited-meanwhile': says(
    'Iemand anders heeft deze pagina gewijzigd sinds je ze opende.',
    'Die wijziging is bewaard; de jouwe is niet opgeslagen.',
    'Laad de pagina opnieuw, kijk wat er veranderd is en doe je wijziging dan opnieuw.',
  ),
  'platform.version-missing': says(
    'Deze wijziging zegt niet van welke versie ze vertrekt (If-Match).',
    NOTHING_WRITTEN,
    'Lees eerst wat je wijzigt en stuur de ETag ervan terug in If-Match.',
  ),
  'platform.invalid-request': says(
    'Je vraag heeft niet de verwachte vorm[: {fields}].',
    NOTHING_WRITTEN,
    'Verbeter ze en stuur ze opnieuw.',
  ),
  'platform.config-refused': says(
    'De installatie kan niet starten met deze instellingen[: {names}].',
    'Er is niets gestart en de boeken zijn niet aangeraakt.',
    'Verbeter ze in de omgeving en start opnieuw; het bestand .env.example legt ze uit.',
  ),
  'platform.unsafe-database': says(
    'Deze databank is niet veilig genoeg om boeken in te houden[: {faults}].',
    'Er is niets gestart en niets geschreven.',
    'Verbeter haar instellingen en start opnieuw.',
  ),
  'platform.migrations-pending': says(
    'De boeken zijn nog niet op de versie van dit programma[: {names} ontbreekt].',
    'Er is niets gestart en de boeken zijn intact.',
    'Start het commando migrate en begin dan opnieuw.',
  ),
  'platform.migration-altered': says(
    'Een migratie die al is toegepast, is sindsdien gewijzigd[: {name}].',
    'Er is geen migratie toegepast en de boeken zijn intact.',
    'Zet het oorspronkelijke bestand terug; een wijziging schrijf je in een nieuwe migratie.',
  ),
  'platform.migration-missing': says(
    'Het bestand van een migratie die al is toegepast, ontbreekt[: {name}].',
    'Er is geen migratie toegepast en de boeken zijn intact.',
    'Installeer de versie van het programma die het bevat, of een recentere.',
  ),
  'platform.migration-misnamed': says(
    'Een migratie kan niet op haar plaats gezet worden[: {name}].',
    'Er is geen migratie toegepast en de boeken zijn intact.',
    'Geef haar een naam die haar na de andere zet en begin dan opnieuw.',
  ),
  'platform.migration-failed': says(
    'Een migratie is mislukt[: {name}].',
    'Ze heeft niets achtergelaten en die ervoor zijn toegepast.',
    'Lees de oorzaak in het logboek van het programma, verbeter ze en begin dan opnieuw.',
  ),
  'platform.not-the-owner': says(
    'De migraties zijn niet door de juiste rol gestart[: {role}].',
    'Er is geen migratie toegepast en de boeken zijn intact.',
    'Zet de rol plusloin_owner in DATABASE_OWNER_URL en begin dan opnieuw.',
  ),
  'jobs.not-given-up': says(
    'Dit werk is niet opgegeven: het is gedaan, of wordt vanzelf opnieuw geprobeerd.',
    NOTHING_CHANGED,
    'Wacht even en kijk dan opnieuw.',
  ),
  'jobs.payload-refused': says(
    'Een taak kreeg een vraag die ze niet begrijpt[: {job}].',
    'Ze heeft niets gedaan en de boeken zijn intact.',
    'Verwittig wie voor de installatie zorgt: opnieuw proberen verandert niets.',
  ),
  'platform.unreadable-request': says(
    'De vraag is niet leesbaar.',
    NOTHING_CHANGED,
    'Kijk de vorm na (JSON, adres, headers) en probeer dan opnieuw.',
  ),
  'platform.request-too-large': says(
    'De vraag is groter dan wat aanvaard wordt.',
    NOTHING_CHANGED,
    'Stuur ze in meerdere keren.',
  ),
  'platform.idempotency-key-refused': says(
    'De herhaalsleutel van deze vraag (Idempotency-Key) past niet.',
    NOTHING_WRITTEN,
    'Neem een regel van 1 tot 200 zichtbare tekens, voor iets nieuws in JSON in een coöperatie.',
  ),
  'platform.idempotency-key-reused': says(
    'Er is al een andere vraag gesteld met dezelfde herhaalsleutel (Idempotency-Key).',
    'Wat die heeft opgeslagen, is bewaard; de nieuwe vraag is niet opgeslagen.',
    'Neem een nieuwe sleutel voor een nieuwe vraag.',
  ),
  'platform.already-done': says(
    'Deze vraag is al gesteld met deze sleutel, en haar resultaat wordt maar één keer gezegd.',
    'Ze is geen tweede keer gedaan.',
    'Kijk wat er bestaat; moet het opnieuw, neem dan een nieuwe sleutel.',
  ),
  'platform.request-too-slow': says(
    'De vraag deed er te lang over om aan te komen.',
    NOTHING_CHANGED,
    'Kijk je verbinding na en probeer dan opnieuw.',
  ),
  'platform.unsupported-media-type': says(
    'Dit soort inhoud wordt hier niet gelezen.',
    NOTHING_CHANGED,
    'Stuur de vraag in JSON (application/json).',
  ),
  'platform.append-only': says(
    'Een beantwoord voorstel wordt niet gewijzigd.',
    'Het wordt bewaard zoals het is.',
    'Stel opnieuw voor wat je wilt veranderen.',
  ),
  'platform.proposal-reason-missing': says(
    'Er is een naam nodig en een reden van minstens tien tekens.',
    NOTHING_CHANGED,
    'Zeg in één zin wie het vraagt en waarom.',
  ),
  'platform.nothing-proposed': says(
    'Niemand heeft dit voorgesteld, of iemand anders heeft al geantwoord[ ({subject})].',
    NOTHING_CHANGED,
    'Een eerste persoon stelt het voor met een reden, een andere bevestigt het.',
  ),
  'platform.second-person-needed': says(
    'Iemand anders[ dan {proposedBy}] moet bevestigen.',
    NOTHING_CHANGED,
    'Vraag een tweede persoon om te bevestigen.',
  ),
};
