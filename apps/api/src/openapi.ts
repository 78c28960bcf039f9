import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
  type SwaggerDocumentOptions,
} from '@nestjs/swagger';
import {
  problem,
  PROBLEM_MEDIA_TYPE,
  SIGN_IN_READS,
  signInBodies,
} from '@plusloin/contracts';
import { z } from 'zod';

type StandardSchemaConverter = NonNullable<SwaggerDocumentOptions['standardSchemaConverter']>;
type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** The description of the API, from the same schemas that check requests and answers. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Plusloin')
    .setDescription('The back office of a cooperative of independent social workers')
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .build();
  const document = SwaggerModule.createDocument(app, head, {
    standardSchemaConverter: asJsonSchema,
  });
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, ...convert(problem, 'output').components },
    responses: { Problem: PROBLEM_RESPONSE },
  };
  document.paths = { ...document.paths, ...signInPaths() };
  for (const path of Object.values(document.paths)) {
    for (const operation of [path.get, path.post, path.put, path.patch, path.delete]) {
      if (operation) operation.responses['default'] ??= { $ref: '#/components/responses/Problem' };
    }
  }
  return document;
}

/** The addresses of /api/auth: what goes in is ours; what comes out is better-auth's. */
function signInPaths(): OpenAPIObject['paths'] {
  const responses = { 200: { description: 'Done; a session is in its cookie' } };
  const told = (name: string) => ({ operationId: `auth.${name}`, tags: ['auth'], responses });
  const posts = Object.entries(signInBodies).map(([name, body]) => {
    const content = { 'application/json': { schema: convert(body, 'input').schema } };
    return [`/api/auth/${name}`, { post: { ...told(name), requestBody: { content } } }] as const;
  });
  const reads = SIGN_IN_READS.map(
    (name) => [`/api/auth/${name}`, { get: told(name) }] as const,
  );
  return Object.fromEntries([...posts, ...reads]) as OpenAPIObject['paths'];
}

const PROBLEM_RESPONSE = {
  description: 'A refusal, with its stable code and a French sentence',
  content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** OpenAPI 3.1 speaks JSON Schema 2020-12; the framework's own converter speaks an older one. */
const asJsonSchema: StandardSchemaConverter = (schema, { schemaType }) =>
  schema instanceof z.ZodType ? convert(schema, schemaType) : undefined;

interface Converted {
  readonly schema: SchemaObject;
  /** Schemas with a name of their own, which the first one refers to. */
  readonly components: Record<string, SchemaObject>;
}

function convert(schema: z.ZodType, io: 'input' | 'output'): Converted {
  const text = JSON.stringify(z.toJSONSchema(schema, { io }));
  const { $schema: _dialect, $defs: components = {}, ...rest } = JSON.parse(
    text.replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as { $schema: string; $defs?: Converted['components'] };
  return { schema: rest as SchemaObject, components };
}
