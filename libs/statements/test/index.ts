export * from './closing-world.js';
export * from './small-quarter.js';
