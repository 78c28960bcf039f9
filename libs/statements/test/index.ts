export * from './closing-world.js';
export * from './small-quarter.js';
export * from './agreeing-figures.js';
