import type { kernelRefusals } from '../kernel.refusals.js';
import { says, type Translated } from '../says.js';
import { NOTHING_WRITTEN } from './nothing.js';

export const kernel: Translated<typeof kernelRefusals> = {
  'kernel.invalid-calendar-date': says(
    'This date is not in the calendar[: “{text}”].',
    NOTHING_WRITTEN,
    'Write the year, the month and the day, for example 2026-03-31.',
  ),
  'kernel.invalid-time-zone': says(
    'This time zone does not exist[: “{text}”].',
    NOTHING_WRITTEN,
    'Write for example Europe/Brussels or Europe/Paris.',
  ),
  'kernel.invalid-quarter': says(
    'This quarter does not exist[: “{text}”].',
    NOTHING_WRITTEN,
    'Write the year and the quarter, for example 2026-Q3.',
  ),
  'kernel.invalid-amount': says(
    'This amount cannot be read[: “{text}”].',
    NOTHING_WRITTEN,
    'Write it without spaces, with a point and at most two decimals, for example 1234.50.',
  ),
  'kernel.invalid-currency': says(
    'This currency code does not exist[: “{text}”].',
    NOTHING_WRITTEN,
    'Write its three capital letters, for example EUR.',
  ),
  'kernel.invalid-rate': says(
    'This rate cannot be read[: “{text}”].',
    NOTHING_WRITTEN,
    'Write it with a point, for example 5.5.',
  ),
  'kernel.invalid-structured-reference': says(
    'This structured reference is wrong[: “{text}”].',
    NOTHING_WRITTEN,
    'Copy its twelve digits from the document, for example +++090/9337/55493+++.',
  ),
};
