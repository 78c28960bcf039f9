export * from './person-prefixes.js';
