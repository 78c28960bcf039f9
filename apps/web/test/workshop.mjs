/** What the tests on screens ask of the project's scripts. */
export { pathOf } from '../../../scripts/parts/debian.mjs';
export { buildSite } from '../../../scripts/parts/site.mjs';
