import { type CalendarDate, calendarDate, Rate } from '@plusloin/kernel';

/**
 * Figures of law are dated and sourced; the last one known goes on until the next is written here.
 */
interface DatedRate {
  readonly from: CalendarDate;
  readonly percent: string;
  readonly rate: Rate;
  readonly source: string;
}

const since = (from: string, percent: string, source: string): DatedRate => ({
  from: calendarDate(from),
  percent,
  rate: Rate.ofPercent(percent),
  source,
});

export const VAT_BELGIUM: readonly DatedRate[] = [
  since('1996-01-01', '21', 'AR n° 20 du 20 juillet 1970, art. 1er'),
];

export const VAT_FRANCE: readonly DatedRate[] = [
  since('2014-01-01', '20', 'CGI, art. 278'),
];

/** Micro-entreprise, liberal activities outside Cipav. */
export const MICRO_CONTRIBUTIONS: readonly DatedRate[] = [
  since('2025-01-01', '24.6', 'modele-social 11.1.0, date 06/2025'),
  since('2026-01-01', '25.6', 'décret 2025-943 du 8 septembre 2025'),
];

export const MICRO_TRAINING_LEVY: readonly DatedRate[] = [
  since('2025-01-01', '0.2', 'modele-social 11.1.0'),
];

export const rateOn = (rates: readonly DatedRate[], on: CalendarDate): Rate =>
  knownOn(rates, on).rate;

/** The same in percent, with where it stands. */
export function sourced(
  rates: readonly DatedRate[],
  on: CalendarDate,
): { percent: string; source: string } {
  const { percent, source } = knownOn(rates, on);
  return { percent, source };
}

function knownOn(rates: readonly DatedRate[], on: CalendarDate): DatedRate {
  const found = rates.filter((one) => one.from <= on).at(-1);
  if (found === undefined) throw new Error(`no rate is known on ${on}`);
  return found;
}
