import type { LanguageFormat } from '@plusloin/contracts';
import { type CalendarDate, dayOf, monthOf, Quarter, yearOf } from '@plusloin/kernel';
import {
  frenchAmount,
  frenchDate,
  frenchDay,
  frenchQuarter,
  frenchShortDay,
} from '@plusloin/platform/pdf';

/** Sunday first. */
type Days = readonly [string, string, string, string, string, string, string];

const nth = (text: string): number =>
  new Date(`${text}T00:00:00Z`).getUTCDay();

const nameIn = (days: Days, text: string): string => days[nth(text)] ?? '';

const sign = (currency: string): string => (currency === 'EUR' ? '€' : currency);

const FRENCH_DAYS: Days = [
  'dimanche',
  'lundi',
  'mardi',
  'mercredi',
  'jeudi',
  'vendredi',
  'samedi',
];

export const frenchFormat: LanguageFormat = {
  amount: frenchAmount,
  money: (text, currency) => `${frenchAmount(text)}\u00a0${sign(currency)}`,
  date: (text) => frenchDate(text as CalendarDate),
  shortDay: (text) => frenchShortDay(text as CalendarDate),
  day: (text) => frenchDay(text as CalendarDate),
  weekday: (text) => `${nameIn(FRENCH_DAYS, text)}\u00a0${frenchDay(text as CalendarDate)}`,
  nameOfDay: (text) => nameIn(FRENCH_DAYS, text),
  quarter: (text) => frenchQuarter(Quarter.parse(text)),
  shortQuarter: (text) => Quarter.parse(text).label(),
};

interface Names {
  readonly days: Days;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly quarters: readonly [string, string, string, string];
  readonly shortQuarter: string;
  readonly group: string;
  readonly point: string;
  readonly money: (amount: string, sign: string) => string;
  readonly joinQuarter: string;
}

function formatOf(names: Names): LanguageFormat {
  const amount = (text: string) => grouped(text, names.group, names.point);
  const dayIn = (months: readonly string[], text: string) =>
    `${dayOf(text as CalendarDate)}\u00a0${months[monthOf(text as CalendarDate) - 1] ?? ''}`;
  const shortDay = (text: string) => dayIn(names.shortMonths, text);
  return {
    amount,
    money: (text, currency) => names.money(amount(text), sign(currency)),
    date: (text) => `${shortDay(text)}\u00a0${yearOf(text as CalendarDate)}`,
    shortDay,
    day: (text) => dayIn(names.months, text),
    weekday: (text) => `${nameIn(names.days, text)}\u00a0${dayIn(names.months, text)}`,
    nameOfDay: (text) => nameIn(names.days, text),
    quarter: (text) => {
      const { number, year } = Quarter.parse(text);
      return `${names.quarters[number - 1] ?? ''}${names.joinQuarter}${year}`;
    },
    shortQuarter: (text) => {
      const { number, year } = Quarter.parse(text);
      return `${names.shortQuarter}${number}\u00a0${year}`;
    },
  };
}

/** '-1234.50' as '−1.234,50': a true minus sign, and nothing is rounded. */
function grouped(text: string, group: string, point: string): string {
  const [, minus, whole, decimals] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  if (whole === undefined) throw new Error(`not a decimal amount: ${text.slice(0, 40)}`);
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const fraction = decimals === undefined ? '' : point + decimals;
  return (minus === '-' ? '−' : '') + thousands + fraction;
}

export const dutchFormat = formatOf({
  days: ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
  months: [
    ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
    ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  ],
  shortMonths: [
    ...['jan.', 'feb.', 'mrt.', 'apr.', 'mei', 'juni'],
    ...['juli', 'aug.', 'sep.', 'okt.', 'nov.', 'dec.'],
  ],
  quarters: ['1e kwartaal', '2e kwartaal', '3e kwartaal', '4e kwartaal'],
  joinQuarter: '\u00a0',
  shortQuarter: 'K',
  group: '.',
  point: ',',
  money: (amount, currency) => `${currency}\u00a0${amount}`,
});

export const englishFormat = formatOf({
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  shortMonths: [
    ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June'],
    ...['July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  ],
  quarters: ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
  joinQuarter: ' of ',
  shortQuarter: 'Q',
  group: ',',
  point: '.',
  money: (amount, currency) =>
    amount.startsWith('−')
      ? `−${currency === '€' ? currency : `${currency}\u00a0`}${amount.slice(1)}`
      : `${currency === '€' ? currency : `${currency}\u00a0`}${amount}`,
});
