import type { Reason } from './verdicts.js';

/** Living in one country and working in the other is for an office of the two. */
export const acrossBorder: Reason = ({ answers }) =>
  answers.livesIn !== undefined && answers.livesIn !== answers.country
    ? ['check', 'cross-border']
    : undefined;
