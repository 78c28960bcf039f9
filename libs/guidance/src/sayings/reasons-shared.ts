import type { Reason } from './verdicts.js';

/** Living in one country and working in the other is for an office of the two. */
export const acrossBorder: Reason = ({ answers }) =>
  answers.livesIn !== undefined && answers.livesIn !== answers.country
    ? ['check', 'cross-border']
    : undefined;

/** In per cent of what is invoiced. No law names a share: three quarters is nearly all. */
const NEARLY_ALL = 75;

/** Nearly all from one payer: the facts of the work may say that it is an employment. */
export const onePayer =
  (code: string): Reason =>
  ({ answers: { largestPayer } }) =>
    Number(largestPayer ?? 0) >= NEARLY_ALL ? ['check', code] : undefined;
