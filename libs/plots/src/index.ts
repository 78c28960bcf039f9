export * from './french-figures.js';
export * from './net-curve.js';
export * from './palette.js';
export * from './plot.js';
export * from './quarter-bars.js';
export * from './share-bar.js';
