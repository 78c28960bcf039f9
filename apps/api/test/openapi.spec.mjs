import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { contexts } from '@plusloin/backoffice';
import { openApiFiles } from '../../../scripts/parts/openapi-files.mjs';
import { describedApi } from '../src/described-api.js';

describe('The description of the API', () => {
  let description;
  let files;
  beforeAll(async () => {
    description = await describedApi(contexts);
    files = await openApiFiles(description);
  });

  it.each(['docs/openapi.json', 'apps/web/src/app/api-types.gen.ts'])(
    'stands in %s as the code has it (else: npm run openapi)',
    async (path) => {
      const committed = await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');
      expect(committed === files[path]).toBe(true);
    },
  );

  it('names each operation, and once', () => {
    const names = Object.values(description.paths).flatMap((verbs) =>
      Object.values(verbs).map(({ operationId }) => operationId),
    );
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says of each answer with a content what stands in it', () => {
    for (const verbs of Object.values(description.paths)) {
      for (const { operationId, responses } of Object.values(verbs)) {
        expect([operationId, Object.keys(responses)]).toEqual([
          operationId,
          expect.arrayContaining([expect.stringMatching(/^2\d\d$/), 'default']),
        ]);
        for (const { content = {} } of Object.values(responses)) {
          for (const { schema } of Object.values(content)) {
            expect([operationId, Object.keys(schema ?? {})]).not.toEqual([operationId, []]);
          }
        }
      }
    }
  });
});
