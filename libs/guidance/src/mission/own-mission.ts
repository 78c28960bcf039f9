import type { MissionComparison, NewMissionComparison } from '@plusloin/contracts';
import { Money, yearOf, type CalendarDate } from '@plusloin/kernel';
import type { Contribution } from '../answers/contribution-of.js';
import type { GuidanceEngines } from '../comparison/guidance-engines.js';
import { ownStatuses } from '../comparison/statuses.js';
import { contributionIn, type OwnSituation } from '../own-books/own-situation.js';
import { notCountedOf } from '../sayings/limits.js';
import { rightsOf } from '../sayings/rights.js';
import { sayingsIn } from '../sayings/sayings.js';
import { compareMission, type MissionAsk } from './compare-mission.js';

interface Asked {
  /** The year as the books and the answers of the member tell it. */
  readonly own: OwnSituation;
  readonly mission: NewMissionComparison;
  readonly byRules: Contribution;
  readonly on: CalendarDate;
}

type Way = MissionComparison['employed'];

/**
 * A mission of a member before it moves to the employer group: what is left of it in each way, and
 * what each keeps or loses of social rights. Who keeps no books is taken for somebody who begins in
 * the commonest way of their country.
 */
export async function ownMission(
  engines: GuidanceEngines,
  asked: Asked,
): Promise<MissionComparison> {
  const { own: engine } = engines;
  const { own, mission, on } = asked;
  const ask = missionAsk(asked);
  const { selfEmployed, employed, difference } = await compareMission(engines, ask);
  const sayings = sayingsIn(mission.language);
  const way = (key: Way['key'], of: Pick<Way, 'brought' | 'net'>): Way => {
    const inForce = ({ code }: { readonly code: string }) => sayings.holds(code, on);
    // Of one mission: nobody leaves the job that they live from for it.
    const answers = { country: own.situation.country };
    const rights = rightsOf({ key, answers, on, engine, situation: {} });
    const rules = ownStatuses.find((one) => one.key === key)?.rules;
    return {
      ...{ key, title: sayings.text(`status.${key}`), ...of },
      rule: of.net === null || rules === undefined ? null : `${rules} . net`,
      rights: rights
        .filter(inForce)
        .map((right) => ({ ...sayings.saying(right), effect: right.effect })),
      notCounted: notCountedOf(key).filter(inForce).map(sayings.saying),
    };
  };
  const group = own.situation.country === 'BE' ? 'be-group-employee' : 'fr-group-employee';
  const { turnover, costs, contribution, months, offeredWage } = ask.mission;
  const wages = Money.of(Money.parse(offeredWage).minor * BigInt(months)).toString();
  return {
    ...{ estimate: sayings.estimate(on), on },
    year: own.situation.year ?? yearOf(on),
    ...{ rulesVersion: engine.book.version, costs, contribution, difference },
    selfEmployed: way(ask.status, { brought: turnover, net: selfEmployed }),
    employed: way(group, { brought: wages, net: employed }),
    unknown: own.unknown,
  };
}

/** The mission as a part of a year: of the one that the books hold, or on top of it. */
function missionAsk({ own, mission, byRules, on }: Asked): MissionAsk {
  const { situation } = own;
  const status = own.status ?? (situation.country === 'BE' ? 'be-principal' : 'fr-micro');
  const invoiced = invoicedFor(mission);
  const isNew = !mission.isInBooks;
  const before = situation.turnover === undefined ? null : Money.parse(situation.turnover);
  const year = before !== null && isNew ? before.plus(invoiced) : before;
  const costs = Money.parse(situation.costs ?? '0.00');
  const asked = (of: Money): Money => Money.parse(byRules(of.toString()));
  const held = Money.parse(contributionIn(own, byRules)((before ?? invoiced).toString()));
  const rest = year === null || year.minor < invoiced.minor ? Money.of(0n) : year.minus(invoiced);
  const contribution = asked(year ?? invoiced).minus(asked(rest));
  const more = isNew ? Money.parse(mission.costs) : Money.of(0n);
  return {
    situation: {
      ...situation,
      ...(year !== null && { turnover: year.toString(), costs: costs.plus(more).toString() }),
    },
    ...{ status, on },
    contribution: (isNew ? held.plus(contribution) : held).toString(),
    mission: {
      ...{ turnover: invoiced.toString(), costs: mission.costs, months: mission.months },
      ...{ contribution: contribution.toString(), offeredWage: mission.wageMonth },
    },
  };
}

/** Hours with two decimals times a price in cents, rounded to the cent, half up. */
function invoicedFor({ hours, hourlyPrice }: NewMissionComparison): Money {
  const [whole = '0', decimals = ''] = hours.split('.');
  const hundredths = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return Money.of((hundredths * Money.parse(hourlyPrice).minor + 50n) / 100n);
}
