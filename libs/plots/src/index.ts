export * from './french-figures.js';
export * from './palette.js';
export * from './plot.js';
export * from './quarter-bars.js';
