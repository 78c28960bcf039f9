import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import {
  problem,
  PROBLEM_MEDIA_TYPE,
  SIGN_IN_READS,
  signInAnswers,
  signInBodies,
  uuidField,
  type SignInPost,
  type SignInRead,
} from '@plusloin/contracts';
import { IDEMPOTENCY_KEY } from './idempotency-key.js';
import { asJsonSchema, convert } from './openapi-schemas.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

/** The description of the API, from the same schemas that check requests and answers. */
export function openApiOf(app: INestApplication): OpenAPIObject {
  const head = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Plusloin')
    .setDescription('The back office of a cooperative of independent social workers')
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12')
    .build();
  const { openapi, info, tags = [], paths, components } = SwaggerModule.createDocument(app, head, {
    standardSchemaConverter: asJsonSchema,
    operationIdFactory: nameOf,
  });
  const schemas = { ...components?.schemas, ...convert(problem, 'output').components };
  const all = { ...paths, ...signInPaths() };
  for (const [path, verbs] of Object.entries(all)) {
    for (const operation of operationsOf(verbs)) complete(operation, path);
    if (path.startsWith('/api/cooperatives/')) verbs.post?.parameters?.push(KEY_PARAMETER);
  }
  return {
    ...{ openapi, info, tags },
    paths: inOrder(all),
    components: { schemas: inOrder(schemas), responses: { Problem: PROBLEM_RESPONSE } },
  };
}

/** Of what stands in no matrix: 'HealthController', 'live' → 'health.live'. */
const nameOf = (controller: string, method: string): string =>
  `${controller.replace('Controller', '').toLowerCase()}.${method}`;

/** The operations of an address. */
const operationsOf = ({ get, post, put, patch, delete: remove }: PathItem): Operation[] =>
  [get, post, put, patch, remove].filter((one) => one !== undefined);

/** Every name in its address, and the refusals that each operation can give. */
function complete(operation: Operation, path: string): void {
  const told = new Map(
    (operation.parameters ?? []).map((one) => ['name' in one ? one.name : '', one] as const),
  );
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    ...{ name, in: 'path' as const, required: true },
    schema: name.endsWith('Id') ? UUID : { type: 'string' },
    ...told.get(name),
    ...(name.endsWith('Id') && { schema: UUID }),
  }));
  for (const { name } of inPath) told.delete(name);
  operation.parameters = [...inPath, ...told.values()];
  operation.responses['default'] ??= { $ref: '#/components/responses/Problem' };
}

const KEY_PARAMETER = {
  name: IDEMPOTENCY_KEY,
  in: 'header' as const,
  required: false,
  description:
    'The same request under the same key is done once and answered alike, for a day; another one' +
    ' under that key is refused. Of the caller, the cooperative and the operation; for JSON alone.',
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
};

const UUID = convert(uuidField, 'input').schema;

/** The addresses of /api/auth. */
function signInPaths(): OpenAPIObject['paths'] {
  const told = (name: SignInPost | SignInRead) => {
    const { schema } = convert(signInAnswers[name], 'output');
    const done = { description: 'Done; a session is in its cookie', content: asJson(schema) };
    return { operationId: `auth.${name}`, tags: ['auth'], responses: { 200: done } };
  };
  const posts = (Object.keys(signInBodies) as SignInPost[]).map((name) => {
    const { schema } = convert(signInBodies[name], 'input');
    const requestBody = { required: true, content: asJson(schema) };
    return [`/api/auth/${name}`, { post: { ...told(name), requestBody } }] as const;
  });
  const reads = SIGN_IN_READS.map((name) => [`/api/auth/${name}`, { get: told(name) }] as const);
  return Object.fromEntries<PathItem>([...posts, ...reads]);
}

const asJson = <Schema>(schema: Schema) => ({ 'application/json': { schema } });

/** By name: the order in which modules are found may change, and says nothing. */
const inOrder = <T>(named: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(named).sort(([a], [b]) => (a < b ? -1 : 1)));

const PROBLEM_RESPONSE = {
  description: 'A refusal, with its stable code and a sentence in the language asked for',
  content: { [PROBLEM_MEDIA_TYPE]: { schema: { $ref: '#/components/schemas/Problem' } } },
};
