import type { Caller } from '@plusloin/identity';
import type { VisiblePractices } from '../published-statements.js';

/** Whose statements a caller may read. */
export const visibleTo = ({ reach, own }: Caller): VisiblePractices =>
  reach === 'all' ? 'all' : [...own.practiceIds];
