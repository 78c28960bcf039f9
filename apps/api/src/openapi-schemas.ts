import type { OpenAPIObject, SwaggerDocumentOptions } from '@nestjs/swagger';
import * as contracts from '@plusloin/contracts';
import { z } from 'zod';

type StandardSchemaConverter = NonNullable<SwaggerDocumentOptions['standardSchemaConverter']>;
export type SchemaObject = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

export interface Converted {
  readonly schema: SchemaObject;
  /** Schemas with a name of their own, which the first one refers to. */
  readonly components: Record<string, SchemaObject>;
}

/** OpenAPI 3.1 speaks JSON Schema 2020-12; the framework's own converter speaks an older one. */
export const asJsonSchema: StandardSchemaConverter = (schema, { schemaType }) =>
  schema instanceof z.ZodType ? convert(schema, schemaType) : undefined;

/** An answer refers to its parts by their names; a request stands whole where it is taken. */
export function convert(schema: z.ZodType, io: 'input' | 'output'): Converted {
  const metadata = io === 'output' ? named : nameless;
  const text = JSON.stringify(z.toJSONSchema(schema, { io, metadata }));
  const { $schema: _dialect, $defs: components = {}, ...rest } = JSON.parse(
    text.replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as { $schema: string; $defs?: Converted['components'] };
  return { schema: rest as SchemaObject, components };
}

/** Schemas have the names under which the contracts export them, unless they say another. */
class NamedByExport extends z.core.$ZodRegistry<z.GlobalMeta> {
  private readonly names = new Map<unknown, string>();

  constructor(exported: Readonly<Record<string, unknown>>) {
    super();
    for (const [name, schema] of Object.entries(exported)) {
      const isNamed = NAMED.some((kind) => schema instanceof kind) && !this.names.has(schema);
      if (isNamed) this.names.set(schema, componentOf(name));
    }
  }

  override get(schema: z.core.$ZodType): z.GlobalMeta | undefined {
    const told = z.globalRegistry.get(schema);
    const id = told?.id ?? this.names.get(schema);
    return id === undefined ? told : { ...told, id };
  }
}

class Nameless extends z.core.$ZodRegistry<z.GlobalMeta> {
  override get(schema: z.core.$ZodType): z.GlobalMeta | undefined {
    const { id: _id, ...told } = z.globalRegistry.get(schema) ?? {};
    return told;
  }
}

const NAMED = [z.ZodObject, z.ZodUnion, z.ZodEnum];

/** 'closeList' → 'CloseList', 'roleField' → 'Role'. */
const componentOf = (name: string): string =>
  `${name[0]?.toUpperCase()}${name.slice(1)}`.replace(/Field$/, '');

const named = new NamedByExport({ ...contracts.statementShapes, ...contracts });
const nameless = new Nameless();
