/** How a language writes amounts, dates and quarters. Amounts come as exact decimal texts. */
export interface LanguageFormat {
  /** '-1234.50' as one reads it, without its currency. */
  amount(text: string): string;
  money(text: string, currency: string): string;
  /** '22 nov. 2026' */
  date(text: string): string;
  /** '22 nov.' */
  shortDay(text: string): string;
  /** '22 novembre', for a sentence. */
  day(text: string): string;
  /** 'vendredi 23 octobre' */
  weekday(text: string): string;
  /** 'dimanche' */
  nameOfDay(text: string): string;
  /** '3ᵉ trimestre 2026' */
  quarter(text: string): string;
  /** 'T3 2026' */
  shortQuarter(text: string): string;
}

/** '2026-Q2' as one reads it; a date stays a date. */
export const concernsText = (concerns: string, format: LanguageFormat): string =>
  /^\d{4}-Q[1-4]$/.test(concerns)
    ? format.shortQuarter(concerns)
    : /^\d{4}-\d\d-\d\d$/.test(concerns)
      ? format.date(concerns)
      : concerns;
