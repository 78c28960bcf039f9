import openapiTypes, { astToString } from 'openapi-typescript';
import ts from 'typescript';

/** The description of the API as it is committed, and the types that the dashboard makes of it. */
export async function openApiFiles(description) {
  const types = await openapiTypes(structuredClone(description), { transform: dayOfKernel });
  return {
    'docs/openapi.json': `${JSON.stringify(description, null, 2)}\n`,
    'apps/web/src/app/api-types.gen.ts': `${HEAD}${astToString(types)}`,
  };
}

/** A day in an answer exists; one in a request is still to be checked, and is any text. */
function dayOfKernel({ format }, { path }) {
  const isDay = format === 'date' && path?.startsWith('#/components/schemas/');
  return isDay ? ts.factory.createTypeReferenceNode('CalendarDate') : undefined;
}

const HEAD = `/** Made from docs/openapi.json by \`npm run openapi\`; never edited. */
import type { CalendarDate } from '@plusloin/kernel';

`;
