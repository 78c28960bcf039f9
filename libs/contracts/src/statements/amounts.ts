import type { Amount } from './statement-shapes.js';

/** '0.00', '-0.00', '0'. */
export const isZero = (amount: Amount): boolean => /^-?[0.]+$/.test(amount);
