import type { GuidanceLanguage, MemberAhead, WatchedThreshold } from '@plusloin/contracts';
import { Money, type CalendarDate } from '@plusloin/kernel';
import type { Tx } from '@plusloin/platform';
import { ownEngine } from '../engine/own-engine.js';
import { booksOfMembers } from '../own-books/members-books.queries.js';
import { statusOf } from '../own-books/own-status.js';
import { dutiesOf } from '../sayings/duties.js';
import { vatDuties } from '../sayings/yearly-duties.js';
import { sayingsIn, type Sayings } from '../sayings/sayings.js';
import { measuredMembers } from './members-year.js';
import type { Measured } from './near-thresholds.js';

/** What comes next for a member: thresholds, by their books of this year, and days. */
export async function aheadOf(
  tx: Tx,
  memberId: string,
  { language, on }: { language: GuidanceLanguage; on: CalendarDate },
): Promise<MemberAhead> {
  const sayings = sayingsIn(language);
  const [own] = await measuredMembers(tx, on, memberId);
  return {
    ...{ on, estimate: sayings.estimate(on) },
    thresholds: (own?.measured ?? []).map((one) => thresholdOf(one, sayings)),
    duties: await comingDuties(tx, memberId, { sayings, on }),
  };
}

/** The law of each; how far one payer may go is what a cooperative decides. */
const SAYINGS: Readonly<Record<WatchedThreshold, string | null>> = {
  ...{ 'be-vat': 'be.threshold.vat', 'be-vat-tolerated': 'be.threshold.vat-tolerance' },
  ...{ 'be-complementary': 'be.threshold.complementary', 'fr-vat': 'fr.threshold.vat' },
  ...{ 'fr-vat-at-once': 'fr.threshold.vat-at-once', 'fr-micro': 'fr.threshold.micro' },
  'dominant-payer': null,
};

type Threshold = MemberAhead['thresholds'][number];

function thresholdOf({ threshold, unit, counted, at, level }: Measured, of: Sayings): Threshold {
  const code = SAYINGS[threshold];
  const text = (value: bigint): string =>
    unit === 'euros' ? Money.of(value).toString() : `${value / 10n}.${value % 10n}`;
  return {
    ...{ name: threshold, unit, level, counted: text(counted), at: text(at) },
    distance: text(counted > at ? counted - at : at - counted),
    saying: code === null ? null : of.saying({ code }),
  };
}

async function comingDuties(
  tx: Tx,
  memberId: string,
  { sayings, on }: { sayings: Sayings; on: CalendarDate },
): Promise<MemberAhead['duties']> {
  const [books] = await booksOfMembers(tx, { from: on, until: on }, memberId);
  const key = books === undefined ? null : statusOf(books);
  if (books === undefined || key === null) return [];
  const country = books.chart === 'PCMN' ? 'BE' : 'FR';
  const answers = { country, now: 'self-employed' } as const;
  const isOutOfVat = books.vat === 'franchise' || books.vat === 'exempt';
  return dutiesOf({ key, answers, on, engine: ownEngine(), situation: {} })
    .filter(({ code }) => !isOutOfVat || !vatDuties.has(code))
    .filter((duty) => sayings.holds(duty.code, duty.on))
    .map((duty) => ({ ...sayings.saying(duty), on: duty.on }));
}
