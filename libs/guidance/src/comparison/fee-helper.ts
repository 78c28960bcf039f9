import type { FeeAnswer, FeeHelper } from '@plusloin/contracts';
import { divideHalfAwayFromZero, Money } from '@plusloin/kernel';

/** Which price of a session gives a turnover, and what an hour brings when all hours are counted. */
export function feeOf(asked: FeeHelper): FeeAnswer {
  const { minor } = Money.parse(asked.turnover);
  const sessions = asked.sessionsPerWeek * asked.weeksPerYear;
  const minutes = BigInt(sessions * (asked.sessionMinutes + asked.unpaidMinutes));
  const price = Money.of(divideHalfAwayFromZero(minor, BigInt(sessions)));
  const perHour = Money.of(divideHalfAwayFromZero(minor * 60n, minutes));
  return { sessions, pricePerSession: price.toString(), perHour: perHour.toString() };
}
