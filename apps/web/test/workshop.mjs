/** What the tests on screens ask of the project's scripts. */
export { pathOf } from '../../../scripts/parts/debian.mjs';
export { program } from '../../../scripts/parts/installation.mjs';
export { demoKeys } from '../../../scripts/parts/keys.mjs';
export { top } from '../../../scripts/parts/places.mjs';
export { freePort } from '../../../scripts/parts/ports.mjs';
export { read, startChild } from '../../../scripts/parts/processes.mjs';
export { buildSite } from '../../../scripts/parts/site.mjs';
