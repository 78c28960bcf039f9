export * from './quarter-controls.js';
export * from './quarter-figures.js';
export * from './quarter-pairs.js';
