import type { GuidanceComparison, GuidanceStatus } from '@plusloin/contracts';
import { calendarDate } from '@plusloin/kernel';

const on = calendarDate('2026-11-22');
const figure = (amount: string) => ({ amount, rule: null });

/** A status that is open and computed; the test says what matters. */
export const aStatus = (more: Partial<GuidanceStatus>): GuidanceStatus => ({
  ...{ key: 'fr-micro', title: 'Micro-entrepreneur' },
  verdict: { kind: 'open', because: [] },
  model: { name: 'plusloin', version: 'f00', date: on },
  figures: {
    ...{ turnover: figure('30000.00'), costs: figure('1000.00'), cooperative: figure('0.00') },
    ...{ social: figure('7740.00'), tax: figure('413.16'), net: figure('20846.85') },
    ...{ netMonth: '1737.24', effectiveRate: '28.1' },
    ...{ provisionalQuarter: null, finalQuarter: figure('1935.00') },
  },
  ...{ breakEven: null, thresholds: [], duties: [], rights: [], notCounted: [], missing: [] },
  ...more,
});

export const anAnswer = (more: Partial<GuidanceComparison>): GuidanceComparison => ({
  ...{ token: 'a'.repeat(43), expiresOn: calendarDate('2027-02-20'), on, year: 2026 },
  estimate: 'Estimation indicative au 2026-11-22. Ce n’est ni un conseil juridique ni fiscal.',
  rulesVersion: 'f00',
  situation: { country: 'FR', turnover: '30000.00', costs: '1000.00' },
  ...{ statuses: [aStatus({})], refusals: [] },
  ...more,
});

const SOURCE = {
  ...{ title: 'Loi sur le statut social des travailleurs indépendants', readOn: on },
  url: 'https://example.org/loi/article-12',
};

/** More than two pages of things to know: seven statuses, each with ten of everything. */
export function manyRemarks(): GuidanceComparison {
  const keys = [
    ...(['fr-micro', 'fr-sole-trader', 'fr-eurl', 'fr-sasu', 'fr-cae'] as const),
    ...(['fr-umbrella', 'fr-group-employee'] as const),
  ];
  const statuses = keys.map((key, place) => {
    const saying = (what: string) => ({
      ...{ code: what, source: SOURCE, trust: 'official' as const },
      text: `${what} : une phrase qui tient sur plus d’une ligne du papier, ou presque, de ${key}.`,
    });
    const day = (nth: number) => calendarDate(`2026-1${place % 3}-0${(nth % 9) + 1}`);
    const at = (nth: number) => ({ at: `${nth + 1}000.00`, distance: `${nth}00.00` });
    return aStatus({
      ...{ key, title: `Façon de travailler numéro ${place + 1}` },
      verdict: { kind: 'check', because: [saying('À vérifier')] },
      figures: place === 3 ? null : aStatus({}).figures,
      duties: TEN.map((nth) => ({ ...saying(`Échéance ${nth}`), on: day(nth) })),
      thresholds: TEN.map((nth) => ({ ...saying(`Seuil ${nth}`), ...at(nth), isPassed: false })),
      rights: TEN.map((nth) => ({ ...saying(`Droit ${nth}`), effect: 'kept' as const })),
      notCounted: TEN.map((nth) => saying(`Pas compté ${nth}`)),
      missing: [{ question: 'household', couldChange: null }],
    });
  });
  return anAnswer({ statuses });
}

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
