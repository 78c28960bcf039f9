import type { Schedule } from '@plusloin/platform';

/**
 * The calendar: each row asks for its job for each cooperative, at the hour of its own place. A
 * row taken away is taken out of the queue when a worker next starts.
 */
export const schedule: readonly Schedule[] = [
  {
    // The first morning after a quarter.
    name: 'provisional-pooled-statement',
    cron: '0 6 1 1,4,7,10 *',
    job: 'statements.make-provisional-pooled-statement',
    per: 'cooperative',
  },
  {
    name: 'what-is-due-to-people',
    cron: '0 7 * * *',
    job: 'membership.tell-what-is-due',
    per: 'cooperative',
  },
  {
    // Monday morning.
    name: 'weekly-watch-of-thresholds',
    cron: '30 6 * * 1',
    job: 'guidance.watch-thresholds',
    per: 'cooperative',
  },
  {
    // Announced by one run, destroyed by the next.
    name: 'monthly-retention',
    cron: '0 4 2 * *',
    job: 'privacy.apply-retention',
    per: 'cooperative',
  },
  {
    name: 'nightly-statement-checks',
    cron: '0 3 * * *',
    job: 'statements.check-statements',
    per: 'cooperative',
  },
  {
    name: 'nightly-checks-and-anchors',
    cron: '30 2 * * *',
    job: 'ledger.check-and-anchor',
    per: 'cooperative',
  },
  {
    name: 'nightly-forgetting-of-answers',
    cron: '45 2 * * *',
    job: 'guidance.forget-answers',
    per: 'cooperative',
  },
  {
    name: 'hourly-forgetting-of-keys',
    cron: '17 * * * *',
    job: 'platform.forget-keys',
    per: 'cooperative',
  },
];
