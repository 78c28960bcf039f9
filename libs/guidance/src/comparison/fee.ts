import type { FeeAnswer, FeeHelper } from '@plusloin/contracts';
import { divideHalfAwayFromZero, Money } from '@plusloin/kernel';

/** Which price of a session gives a turnover, and what an hour brings, unpaid ones counted. */
export function feeOf(asked: FeeHelper): FeeAnswer {
  const { minor } = Money.parse(asked.turnover);
  const sessions = asked.sessionsPerWeek * asked.weeksPerYear;
  const each = asked.sessionMinutes + asked.travelMinutes + asked.unpaidMinutes;
  // To the cent above, so that all sessions do bring the turnover.
  const price = Money.of((minor + BigInt(sessions) - 1n) / BigInt(sessions));
  const perHour = Money.of(divideHalfAwayFromZero(minor * 60n, BigInt(sessions * each)));
  return {
    ...{ sessions, pricePerSession: price.toString(), perHour: perHour.toString() },
    hoursPerWeek: wholeHours(asked.sessionsPerWeek * each),
  };
}

/** Of minutes, half an hour counted as a whole one. */
const wholeHours = (minutes: number): number => Math.floor((minutes + 30) / 60);
