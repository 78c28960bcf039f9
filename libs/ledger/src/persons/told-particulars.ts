import { LEFT_OUT } from './person-names.js';

/**
 * Leaves out what tells who somebody is without a name: an e-mail address, a telephone number, a
 * national number. References of payment, bank accounts and numbers of enterprises stay.
 */
export const withoutNumbers = (text: string): string =>
  text.replace(NUMBERS, (whole, told?: string) => (told === undefined ? whole : LEFT_OUT));

/** The same and, in an entry about a person, accounts, and an address to the end of the text. */
export const withoutParticulars = (text: string): string =>
  withoutNumbers(text.replace(ACCOUNT, LEFT_OUT)).replace(ADDRESS, LEFT_OUT);

const IBAN = String.raw`[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\d])`;

/** A structured communication; an account; the number of a Belgian enterprise. */
const KEPT = [
  String.raw`(?:\+{3}|\*{3})[\d/ ]+(?:\+{3}|\*{3})`,
  String.raw`(?<![\p{L}\d])${IBAN}`,
  String.raw`BE ?[01]\d{9}(?!\d)`,
  String.raw`(?<!\d)[01]\d{3}\.\d{3}\.\d{3}(?!\d)`,
];

/** Not a piece of a longer number, nor of a reference such as F2026-003. */
const numbered = (digits: string): string =>
  String.raw`(?<![\p{L}\d/.,-])(?:${digits})(?![\p{L}\d]|[/.,-]\d)`;

const TOLD = [
  String.raw`[^\s<>;,:@]{1,64}@[^\s<>;,]{1,255}`,
  // NISS: 85.07.30-033.28
  numbered(String.raw`\d{2}[. ]?\d{2}[. ]?\d{2}[ -]?\d{3}[. ]?\d{2}`),
  // NIR: 2 85 07 59 350 123 45; the key may be missing, and Corsica counts by letters.
  numbered(String.raw`[1-478] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?`),
  // +32 470 12 34 56, 0032 4 222 33 44, +33 (0)6 12 34 56 78
  numbered(String.raw`(?:\+|00)[1-9]\d{0,2}(?:[ ./-]?\(?\d{1,3}\)?){3,6}`),
  // 06 12 34 56 78, 0470 12 34 56, 04 222 33 44, 0470/123456
  numbered(String.raw`0\d{1,3}(?:[ ./-]?\d{2,3}){3,4}`),
  numbered(String.raw`0\d{2,3}[ ./-]\d{6}`),
];

const NUMBERS = new RegExp(`${KEPT.join('|')}|(${TOLD.join('|')})`, 'gu');

const ACCOUNT = new RegExp(String.raw`(?<![\p{L}\d])${IBAN}`, 'gu');

const STREET =
  'rue|avenue|av\\.|chaussée|chaussee|boulevard|bd|bld|place|quai|allée|allee|chemin|impasse|' +
  'route de|square|clos|drève|cours|sentier|voie|résidence|residence|faubourg|ruelle|straat|laan';

const ADDRESS = new RegExp(
  String.raw`(?:\d{1,4} ?(?:bis|ter|[a-d])?,? +)?(?<!\p{L})(?:${STREET})(?!\p{L}).*$`,
  'iu',
);
