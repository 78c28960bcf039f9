export { closingEntry, type Standing } from './closing-entry.js';
export { openingEntry } from './opening-entry.js';
export { examplePage, recipes, type ExampleLine, type Recipe } from './recipes.js';
export { resultAccounts, type ResultAccounts } from './result-accounts.js';
export { reversalOf, type ReversibleEntry } from './reversal.js';
