export { ALL_PERIODS, Periods, type PeriodLock } from './periods.service.js';
export { Reversal } from './reversal.service.js';
export { YearEnd } from './year-end.service.js';
export * from './year.errors.js';
