/** A language of the interface, and the country whose habits figures follow. */
export interface Place {
  readonly language: 'fr' | 'nl' | 'en';
  readonly country: 'BE' | 'FR';
}

/** As a browser names it: 'fr-BE'. English is written as Europe writes it, days first. */
const tagOf = ({ language, country }: Place): string =>
  ({ fr: `fr-${country}`, nl: 'nl-BE', en: 'en-GB' })[language];

/** '-1234.50' as '−1 234,50': exact, and with the sign as wide as a digit. */
export const amountIn = (place: Place, text: string): string =>
  written(amounts(tagOf(place)), text);

/** '1234.50' as '1 234,50 €'. */
export const moneyIn = (place: Place, text: string, currency: string): string =>
  written(moneys(tagOf(place), currency), text);

/** '1234.50' as '1 235 €': for estimates, whose cents would promise too much. */
export const wholeMoneyIn = (place: Place, text: string, currency: string): string =>
  written(wholeMoneys(tagOf(place), currency), text);

/** '22 nov. 2026' */
export const dateIn = (place: Place, day: string): string =>
  dates(tagOf(place), 'short-year').format(instantOf(day));

/** '22 nov.' */
export const shortDayIn = (place: Place, day: string): string =>
  dates(tagOf(place), 'short').format(instantOf(day));

/** '22 nov. 2026, 15:04', by the clock of whoever reads it. */
export const momentIn = (place: Place, instant: string): string =>
  moments(tagOf(place)).format(new Date(instant));

/** '22 novembre' */
export const dayIn = (place: Place, day: string): string =>
  dates(tagOf(place), 'long').format(instantOf(day));

/** 'dimanche 22 novembre' */
export const weekdayIn = (place: Place, day: string): string =>
  dates(tagOf(place), 'weekday').format(instantOf(day)).replace(',', '');

/** 'dimanche' */
export const nameOfDayIn = (place: Place, day: string): string =>
  dates(tagOf(place), 'name').format(instantOf(day));

/** 'mardi 1 décembre à 19:00': an instant, at the hour of the country. */
export function meetingMomentIn(place: Place, instant: string): string {
  const form = { ...FORMS['weekday'], hour: '2-digit', minute: '2-digit' } as const;
  const timeZone = place.country === 'BE' ? 'Europe/Brussels' : 'Europe/Paris';
  return new Intl.DateTimeFormat(tagOf(place), { ...form, timeZone }).format(new Date(instant));
}

/** A weight of a file: '38 ko'. */
export function weightIn(place: Place, bytes: number): string {
  const unit = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(tagOf(place), unit).format(Math.max(1, Math.ceil(bytes / 1000)));
}

/** '2026-Q3' as '3ᵉ trimestre 2026', '2026' as 'année 2026'. */
export function quarterIn({ language }: Place, period: string): string {
  const [year = '', number] = period.split('-Q');
  const { quarters, year: yearOf } = NAMES[language];
  return number === undefined ? yearOf(year) : `${quarters[Number(number) - 1] ?? ''}${year}`;
}

/** '2026-Q3' as 'T3 2026'. */
export function shortQuarterIn({ language }: Place, period: string): string {
  const [year = '', number] = period.split('-Q');
  return number === undefined ? year : `${NAMES[language].letter}${number}\u00a0${year}`;
}

const NAMES = {
  fr: {
    quarters: ['1ᵉʳ', '2ᵉ', '3ᵉ', '4ᵉ'].map((one) => `${one}\u00a0trimestre\u00a0`),
    letter: 'T',
    year: (year: string) => `année\u00a0${year}`,
  },
  nl: {
    quarters: ['1e', '2e', '3e', '4e'].map((one) => `${one}\u00a0kwartaal\u00a0`),
    letter: 'K',
    year: (year: string) => `jaar\u00a0${year}`,
  },
  en: {
    quarters: ['first', 'second', 'third', 'fourth'].map((one) => `${one} quarter of\u00a0`),
    letter: 'Q',
    year: (year: string) => `year\u00a0${year}`,
  },
};

/** A business day has no hour: it is read at noon in universal time, wherever one is. */
const instantOf = (day: string): Date => new Date(`${day}T12:00:00Z`);

const written = (format: Intl.NumberFormat, text: string): string =>
  format.format(text as Intl.StringNumericLiteral).replace('-', '\u2212');

const TWO_DECIMALS = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  'short-year': { day: 'numeric', month: 'short', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  long: { day: 'numeric', month: 'long' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
  name: { weekday: 'long' },
};

const HOUR = { hour: '2-digit', minute: '2-digit' } as const;

const amounts = kept((tag) => new Intl.NumberFormat(tag, TWO_DECIMALS));
const moneys = kept(
  (tag, currency) => new Intl.NumberFormat(tag, { style: 'currency', currency }),
);
const wholeMoneys = kept(
  (tag, currency) =>
    new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }),
);
const dates = kept(
  (tag, form) => new Intl.DateTimeFormat(tag, { ...FORMS[form], timeZone: 'UTC' }),
);

const moments = kept(
  (tag) => new Intl.DateTimeFormat(tag, { ...FORMS['short-year'], ...HOUR }),
);

/** A format is costly to make and is asked for in every row. */
function kept<T>(make: (tag: string, form: string) => T): (tag: string, form?: string) => T {
  const made = new Map<string, T>();
  return (tag, form = '') => {
    const key = `${tag} ${form}`;
    const format = made.get(key) ?? make(tag, form);
    made.set(key, format);
    return format;
  };
}
