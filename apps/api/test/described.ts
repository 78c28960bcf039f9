import { readFile } from 'node:fs/promises';

/** JSON Schema as our description writes it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

/** An operation of the API, as docs/openapi.json describes it. */
export interface Described {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** What it takes as JSON. */
  readonly body: Schema | undefined;
  readonly takes: readonly string[];
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

interface Written {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Described['responses'];
}

export interface Description {
  readonly operations: readonly Described[];
  /** The schemas which answers refer to by name. */
  readonly schemas: Readonly<Record<string, Schema>>;
}

/** What the API says of itself; that the code says the same is checked elsewhere. */
export async function description(): Promise<Description> {
  const file = new URL('../../../docs/openapi.json', import.meta.url);
  const { paths, components } = JSON.parse(await readFile(file, 'utf8'), withPlainPatterns);
  const operations = Object.entries<Record<string, Written>>(paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([method, written]) => ({
      ...{ name: written.operationId, method: method.toUpperCase(), path },
      parameters: written.parameters ?? [],
      body: written.requestBody?.content['application/json']?.schema,
      takes: Object.keys(written.requestBody?.content ?? {}),
      responses: written.responses,
    })),
  );
  return { operations, schemas: components.schemas };
}

/** Patterns are of JSON Schema, in which classes have names; who reads them here knows none. */
const withPlainPatterns = (key: string, value: unknown): unknown =>
  key === 'pattern' && typeof value === 'string'
    ? value.replace(/\\p\{(\w+)\}/g, (_all, name: string) => CLASSES[name] ?? unknownClass(name))
    : value;

const CLASSES: Readonly<Record<string, string>> = {
  Cc: '\\u0000-\\u001f\\u007f-\\u009f',
  Zl: '\\u2028',
  Zp: '\\u2029',
};

function unknownClass(name: string): never {
  throw new Error(`the class ${name} of a pattern is not known here`);
}
