import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from './parts/build.mjs';
import { install } from './parts/install.mjs';
import { top } from './parts/places.mjs';

/** Writes docs/openapi.json and the dashboard's types of the API anew from the code. */
await install();
// Not the dashboard: it may follow a description that is not written yet.
await compile('apps/api');
const { describedApi } = await import('../apps/api/dist/described-api.js');
const { contexts } = await import('../libs/backoffice/dist/index.js');
const { openApiFiles } = await import('./parts/openapi-files.mjs');
for (const [path, text] of Object.entries(await openApiFiles(await describedApi(contexts)))) {
  await writeFile(join(top, path), text);
  console.log(`${path} is up to date.`);
}
