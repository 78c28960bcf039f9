import type { FeeAnswer, FeeHelper } from '@plusloin/contracts';
import { Money } from '@plusloin/kernel';

const MINUTES_OF_HOUR = 60n;

/** The price of a session that brings a turnover, rounded up so that it does. */
export function feeOf(asked: FeeHelper): FeeAnswer {
  const turnover = Money.parse(asked.turnover).minor;
  const sessions = BigInt(asked.sessionsPerWeek * asked.weeksPerYear);
  const minutes = sessions * BigInt(asked.sessionMinutes + asked.unpaidMinutes);
  return {
    sessions: Number(sessions),
    pricePerSession: Money.of((turnover + sessions - 1n) / sessions).toString(),
    perHour: Money.of((turnover * MINUTES_OF_HOUR) / minutes).toString(),
  };
}
