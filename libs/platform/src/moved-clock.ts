import { calendarDateIn, daysBetween, systemClock, type Clock } from '@plusloin/kernel';
import type { Config } from './config.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Where the demonstration plays: of its two cooperatives, as Brussels and Paris agree. */
export const DEMO_ZONE = 'Europe/Brussels';

/** The machine's clock; in the demonstration the same clock, moved to the day it plays on. */
export function clockOf(config: Pick<Config, 'today'>, machine: Clock = systemClock): Clock {
  const { today } = config;
  if (today === undefined) return machine;
  const now = machine.now().getTime();
  const missing = (moved: number) =>
    daysBetween(calendarDateIn(new Date(now + moved), DEMO_ZONE), today);
  const days = missing(0) * DAY_MS;
  // Summer time may carry the first or last hour of a day past midnight.
  const moved = days + missing(days) * HOUR_MS;
  return { now: () => new Date(machine.now().getTime() + moved) };
}
