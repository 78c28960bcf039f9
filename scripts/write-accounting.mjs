import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { top } from './parts/places.mjs';

/** Writes docs/accounting.md anew from the posting recipes in the code. */
await install();
await build();
const { accountingManual } = await import('../apps/ops/dist/accounting-manual.js');
await writeFile(join(top, 'docs/accounting.md'), accountingManual());
console.log('docs/accounting.md is up to date.');
