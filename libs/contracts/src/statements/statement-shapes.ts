export * from './pooled-shapes.js';
export * from './practice-shapes.js';
export * from './shared-shapes.js';

/**
 * What a statement says, as it is written to its JSON file and drawn in its PDF. Nothing here is
 * computed. An `Amount` is a decimal text of whole cents with a point ('-1234.50'), never a number:
 * it is exact and it can be read.
 */
export type Amount = string;
