/** Where "now" comes from. Nothing else in the product may ask the machine for the time. */
export interface Clock {
  /** The present instant; a new object at each call, so that nobody can set another's clock. */
  now(): Date;
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for tests and for the demonstration. */
export function fixedClock(instant: Date): Clock {
  const milliseconds = instant.getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('a clock cannot stand at an invalid date');
  return { now: () => new Date(milliseconds) };
}
