import { dutchPooledNames } from '../../statements/pooled-names-dutch.js';
import type { RefusalWords } from '../refusal-words.js';
import { says } from '../says.js';
import { guidance } from './guidance.refusals.js';
import { identity } from './identity.refusals.js';
import { kernel } from './kernel.refusals.js';
import { ledger } from './ledger.refusals.js';
import { membership } from './membership.refusals.js';
import { platform } from './platform.refusals.js';
import { registry } from './registry.refusals.js';
import { statements } from './statements.refusals.js';
import { vault } from './vault.refusals.js';
import { webhooks } from './webhooks.refusals.js';

/** In Dutch, as Belgium says it, with « je ». */
export const dutch: RefusalWords = {
  refusals: {
    ...kernel,
    ...platform,
    ...registry,
    ...identity,
    ...vault,
    ...ledger,
    ...membership,
    ...guidance,
    ...statements,
    ...webhooks,
  },
  unknown: says(
    'Je vraag is niet gelukt[ (code {code})].',
    'Kijk of ze is opgeslagen en probeer dan opnieuw.',
    'Blijft het duren, geef dit bericht dan door aan wie voor de installatie zorgt.',
  ),
  titles: {
    0: 'Vraag geweigerd',
    400: 'Onleesbare vraag',
    401: 'Aanmelden nodig',
    403: 'Geen toegang',
    404: 'Niet gevonden',
    408: 'Te trage vraag',
    409: 'Nu niet mogelijk',
    412: 'Intussen gewijzigd',
    413: 'Te grote vraag',
    415: 'Onbekend soort inhoud',
    422: 'Te verbeteren',
    428: 'Versie te vermelden',
    429: 'Te veel pogingen',
    431: 'Te grote vraag',
    500: 'Misgegaan bij ons',
    503: 'Nu niet beschikbaar',
  },
  words: {
    ...dutchPooledNames.control,
    candidate: 'kandidaat',
    agreement: 'met overeenkomst',
    associate: 'vennoot',
    leaving: 'aan het vertrekken',
    left: 'vertrokken',
    refused: 'geweigerd',
    withdrawn: 'teruggetrokken',
    diploma: 'diploma',
    insurance: 'verzekering burgerlijke aansprakelijkheid',
    'criminal-record': 'uittreksel uit het strafregister',
    'registration-number': 'ondernemingsnummer (KBO of Siret)',
    'to-bring': 'te bezorgen',
    'to-verify': 'na te kijken',
    expired: 'niet meer geldig',
    'quarter-not-over': 'het kwartaal is niet voorbij',
    'books-unfounded': 'boeken zonder houder of btw-regeling',
    'quarter-open': 'een vroeger kwartaal is nog open',
    'later-closed': 'een later kwartaal is al afgesloten',
    'year-missing': 'een boekjaar ontbreekt',
    'party-missing': 'boekingen zonder derde',
    suspense: 'bedragen op de wachtrekening',
    'numbers-missing': 'stuknummers ontbreken',
    'contributions-differ': 'bijdragen verschillen tussen lid en coöperatie',
    'receipts-unlettered': 'ontvangsten nog niet aan hun factuur gekoppeld',
    'receipts-without-income': 'ontvangsten buiten de bijdrage',
  },
};
