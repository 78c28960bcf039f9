import type { identityRefusals } from '../identity.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_CHANGED } from './nothing.js';

export const identity: Translated<typeof identityRefusals> = {
  'identity.not-signed-in': says(
    'Je moet je aanmelden om verder te gaan.',
    NOTHING_CHANGED,
    'Meld je aan en probeer dan opnieuw.',
  ),
  'identity.wrong-credentials': says(
    'Het adres of het wachtwoord klopt niet.',
    NOTHING_CHANGED,
    'Kijk beide na; ben je het wachtwoord vergeten, vraag dan een link om het te wijzigen.',
  ),
  'identity.wrong-code': says(
    'Deze code klopt niet.',
    NOTHING_CHANGED,
    'Neem de code die je app nu toont, of een reservecode.',
  ),
  'identity.sign-in-again': says(
    'Deze aanmelding heeft te lang gewacht.',
    NOTHING_CHANGED,
    'Begin opnieuw met je adres en je wachtwoord.',
  ),
  'identity.too-many-attempts': says(
    'Er zijn te veel pogingen geweest in korte tijd.',
    'Je account is intact.',
    'Wacht[ {seconds} seconden] en probeer dan opnieuw.',
  ),
  'identity.second-factor-required': says(
    'Dit deel vraagt een tweede bewijs: een code of een toegangssleutel.',
    NOTHING_CHANGED,
    'Toon het, of voeg er een toe in de instellingen van je account.',
  ),
  'identity.step-up-required': says(
    'Deze handeling vraagt een vers bewijs dat jij het bent.',
    NOTHING_CHANGED,
    'Toon een code of je toegangssleutel en probeer dan opnieuw.',
  ),
  'identity.token-not-taken': says(
    'Een token volstaat niet voor deze vraag.',
    NOTHING_CHANGED,
    'Meld je aan in een browser en probeer dan opnieuw.',
  ),
  'identity.token-may-only-read': says(
    'Met dit token mag je alleen lezen.',
    NOTHING_CHANGED,
    'Neem een token waarmee je ook mag schrijven en probeer dan opnieuw.',
  ),
  'identity.too-many-tokens': says(
    'Dit account heeft al zoveel tokens als het kan hebben[ ({most})].',
    NOTHING_CHANGED,
    'Trek er een in dat niet meer dient en probeer dan opnieuw.',
  ),
  'identity.last-coordinator': says(
    'Deze rol van coördinatie kan zo niet worden ingetrokken: het is de laatste, of de jouwe.',
    NOTHING_CHANGED,
    'Nodig iemand anders uit voor de coördinatie; die kan ze dan intrekken.',
  ),
  'identity.foreign-origin': says(
    'Deze vraag komt van een andere site.',
    NOTHING_CHANGED,
    'Open het programma op zijn gewone adres en probeer dan opnieuw.',
  ),
  'identity.weak-password': says(
    'Dit wachtwoord is te kort of te lang.',
    'Het oude, als er een is, blijft geldig.',
    'Neem 12 tot 128 tekens, bijvoorbeeld enkele woorden.',
  ),
  'identity.link-expired': says(
    'Deze link heeft al gediend of geldt niet meer.',
    NOTHING_CHANGED,
    'Vraag een nieuwe.',
  ),
  'identity.passkey-refused': says(
    'Deze toegangssleutel werd niet aanvaard.',
    NOTHING_CHANGED,
    'Probeer opnieuw, of meld je aan met je adres en je wachtwoord.',
  ),
  'identity.second-factor-refused': says(
    'Wat je met het tweede bewijs wilt doen, kan nu niet.',
    NOTHING_CHANGED,
    'Kijk na wat al in je account is ingesteld en probeer dan opnieuw.',
  ),
  'identity.sign-in-to-accept': says(
    'Deze uitnodiging is voor een account dat al bestaat.',
    'Ze blijft geldig.',
    'Meld je aan met dat account en open de link dan opnieuw.',
  ),
  'identity.account-details-missing': says(
    'Er ontbreken een naam en een wachtwoord om het account te openen.',
    'De uitnodiging blijft geldig.',
    'Geef beide en probeer dan opnieuw.',
  ),
  'identity.invitation-for-another': says(
    'Deze uitnodiging is voor een ander adres dan het jouwe.',
    'Ze blijft geldig.',
    'Meld je af en open de link dan opnieuw.',
  ),
  'identity.member-missing': says(
    'Deze rol gaat over een lid, en er is er geen genoemd[ ({role})].',
    NOTHING_CHANGED,
    'Kies het lid en probeer dan opnieuw.',
  ),
  'identity.mail-not-sent': says(
    'Het bericht kon niet vertrekken.',
    'De uitnodiging is opgeslagen, maar niemand heeft ze gekregen.',
    'Probeer opnieuw over een minuut; blijft het duren, verwittig dan wie voor de installatie' +
      ' zorgt.',
  ),
  'identity.authenticator-key-not-held': says(
    'Een code-app is verzegeld met een sleutel die de installatie niet heeft.',
    NOTHING_CHANGED,
    'Geef de oude sleutel in PLUSLOIN_OTHER_KEYS en probeer dan opnieuw.',
  ),
  'identity.demo-accounts': says(
    'Deze databank bevat demonstratieaccounts[: {emails}].',
    'Er is niets gestart en de boeken zijn intact.',
    'Verwijder deze accounts, of start in demonstratiemodus.',
  ),
  'identity.confirms-too-soon': says(
    'Je rol is nog geen drie dagen oud: je kunt er nog niet met twee mee bevestigen.',
    NOTHING_CHANGED,
    'Bevestig[ vanaf {from}], of vraag het aan iemand die er langer is.',
  ),
  'identity.proposed-too-soon': says(
    'Wie het voorstelde, heeft die rol nog geen drie dagen.',
    NOTHING_CHANGED,
    'Bevestig[ vanaf {from}], of weiger en laat iemand anders het voorstellen.',
  ),
  'identity.candidate-without-path': says(
    'Een kandidaat nodig je niet van hier uit: de toegang hoort bij de kandidatuur.',
    'Er is geen brief vertrokken.',
    'Open het dossier bij Kandidaturen, of geef het adres van de voorinschrijving.',
  ),
};
