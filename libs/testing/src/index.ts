export { fixedClock } from '@plusloin/kernel';
export * from './catalogue.js';
export * from './catalogue-allowances.js';
export { copyOf, type DatabaseCopy, type DatabaseUrls } from './database-copies.js';
export * from './lower-contexts.js';
export * from './some-books.js';
export * from './test-actors.js';
export * from './test-database.js';
export { superuserUrl } from './test-server.js';
