export { type Accounts, labelOf } from './accounts.js';
export { type DemoBlocker } from './blockers.js';
export * from './contribution-plan.js';
export { type DemoFile, type DemoMapping } from './demo-file.js';
export { type DemoEntity, type DemoPractice, type DemoRegistry } from './demo-registry.js';
export { type DemoCooperative, demoSlugs, type DemoWorld, demoWorld } from './demo-world.js';
export { type Elimination } from './eliminations.js';
export { type NumberedContribution } from './facts.js';
export { type ExampleLine, type Recipe, recipes } from './recipe-catalogue.js';
