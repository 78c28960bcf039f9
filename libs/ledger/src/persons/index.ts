export * from './book-retention.js';
export * from './person-entries.js';
export * from './person-prefixes.js';
