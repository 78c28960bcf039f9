import { afterAll, describe, expect, it } from '@jest/globals';
import { calendarDate, type CalendarDate } from '@plusloin/kernel';
import { readRuleBook, ReferenceEngine, RuleEngine, type Situation } from '@plusloin/guidance';
import { lastDayOfAcre, startingOn } from '../src/comparison/starting-on.js';

/*
 * Our own rules against the official model. It shares the contributions of a micro-entrepreneur out
 * over six lines and rounds each to the euro, and the tax once.
 */
const EUROS = { social: 6, tax: 1 };

const own = new RuleEngine(readRuleBook());
const official = new ReferenceEngine(60_000);
afterAll(() => official.close());

interface Life {
  readonly year: number;
  readonly turnover: number;
  readonly isCipav?: boolean;
  /** The day that an activity with Acre was begun on. */
  readonly acreSince?: CalendarDate;
  readonly isWithheld?: boolean;
  readonly isCouple?: boolean;
  readonly children?: number;
}

const yes = (is: boolean | undefined): string => (is === true ? 'oui' : 'non');
const french = (day: string): string => day.split('-').reverse().join('/');

const household = ({ isCouple, children }: Life): Situation => ({
  'impôt . foyer fiscal . situation de famille': isCouple === true ? "'couple'" : "'célibataire'",
  'impôt . foyer fiscal . enfants à charge': `${children ?? 0} enfant`,
});

const theirs = (life: Life): Situation => ({
  date: `01/07/${life.year}`,
  'entreprise . catégorie juridique': "'EI'",
  'entreprise . catégorie juridique . EI . auto-entrepreneur': 'oui',
  'dirigeant . auto-entrepreneur': 'oui',
  "dirigeant . auto-entrepreneur . chiffre d'affaires": `${life.turnover} €/an`,
  'entreprise . activité . nature': "'libérale'",
  'entreprise . activité . nature . libérale . réglementée': yes(life.isCipav),
  'dirigeant . auto-entrepreneur . impôt . versement libératoire': yes(life.isWithheld),
  ...(life.acreSince !== undefined && {
    'dirigeant . exonérations . ACRE': 'oui',
    'entreprise . date de création': french(life.acreSince),
  }),
  ...household(life),
});

const ours = (life: Life): Situation => ({
  année: life.year,
  'situation . recettes': `${life.turnover} €/an`,
  'france . micro . Cipav': yes(life.isCipav),
  'france . micro . versement libératoire': yes(life.isWithheld),
  'france . micro . Acre': yes(life.acreSince !== undefined),
  ...startingOn(life.acreSince),
  'france . impôt . en couple': yes(life.isCouple),
  'situation . enfants à charge': `${life.children ?? 0} enfant`,
});

const NET = 'dirigeant . auto-entrepreneur . revenu net';
const OUR_LINES = [
  'france . statuts . micro-entreprise . cotisations',
  'france . statuts . micro-entreprise . impôt',
] as const;

async function differences(life: Life): Promise<{ social: number; tax: number }> {
  const found = await official.evaluate(theirs(life), [NET, `${NET} . après impôt`]);
  const [before, after] = Object.values(found).map(({ value }) => Number(value));
  const mine = own.evaluate(ours(life), OUR_LINES);
  const [social, tax] = Object.values(mine).map(({ value }) => Number(value));
  return {
    social: (social ?? NaN) - (life.turnover - (before ?? NaN)),
    tax: (tax ?? NaN) - ((before ?? NaN) - (after ?? NaN)),
  };
}

const years = [2023, 2024, 2025, 2026];
const lives: Life[] = years.flatMap((year) => [
  ...[9000, 21_000, 38_000, 52_000, 76_000].map((turnover) => ({ year, turnover })),
  { year, turnover: 33_000, isCipav: true },
  { year, turnover: 70_000, isCipav: true, isCouple: true },
  { year, turnover: 28_000, isWithheld: true },
  { year, turnover: 64_000, isCouple: true },
  { year, turnover: 64_000, isCouple: true, children: 1 },
  { year, turnover: 77_000, isCouple: true, children: 3 },
  { year, turnover: 30_000, acreSince: calendarDate(`${year}-02-01`) },
  { year, turnover: 30_000, acreSince: calendarDate(`${year}-02-01`), isCipav: true },
  // It runs in a part of the next year, which is counted whole, and no longer.
  { year, turnover: 30_000, acreSince: calendarDate(`${year - 1}-05-03`) },
  { year, turnover: 30_000, acreSince: calendarDate(`${year - 1}-01-01`) },
  { year, turnover: 30_000, acreSince: calendarDate(`${year - 2}-09-01`) },
]);

describe('a micro-entrepreneur, by our rules and by the official model', () => {
  it.each(lives.map((life) => [JSON.stringify(life), life] as const))('%s', async (_, life) => {
    const { social, tax } = await differences(life);
    const isNear = Math.abs(social) <= EUROS.social && Math.abs(tax) <= EUROS.tax;
    expect({ social, tax, isNear }).toEqual({ social, tax, isNear: true });
  });
});

it.each([
  ['2025-01-01', '2025-12-31'],
  ['2025-03-31', '2025-12-31'],
  ['2025-04-01', '2026-03-31'],
  ['2025-11-15', '2026-09-30'],
])('Acre begun on %s lasts until %s, three quarters after the first', (begun, last) => {
  expect(lastDayOfAcre(calendarDate(begun))).toBe(last);
});

const TAX = 'impôt . foyer fiscal . impôt sur le revenu';

/*
 * The official model still counts the dues of sole traders on the base of before 2025. The income
 * tax on what our own rules leave taxable is not concerned: the same income is asked there.
 */
describe('the income tax of a sole trader, by our rules and by the official model', () => {
  const cases = [2025, 2026].flatMap((year) =>
    [12_000, 25_000, 40_000, 90_000, 250_000].flatMap((turnover) => [
      { year, turnover },
      { year, turnover, isCouple: true, children: 2 },
      { year, turnover, isCipav: true, children: 0 },
    ]),
  );

  it.each(cases.map((life) => [JSON.stringify(life), life] as const))('%s', async (_, life) => {
    const lines = ['france . statuts . réel . base', 'france . statuts . réel . impôt'] as const;
    const mine = Object.values(own.evaluate(ours(life), lines)).map(({ value }) => Number(value));
    const [base, tax] = mine;
    const asked = {
      date: `01/07/${life.year}`,
      'salarié . contrat': "'CDI'",
      'impôt . foyer fiscal . revenu imposable': `${(base ?? NaN).toFixed(2)} €/an`,
      ...household(life),
    };
    const their = Number((await official.evaluate(asked, [TAX]))[TAX]?.value);
    expect(Math.abs((tax ?? NaN) - their)).toBeLessThanOrEqual(EUROS.tax);
  });
});
