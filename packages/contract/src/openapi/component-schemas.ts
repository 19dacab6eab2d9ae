import * as z from 'zod/mini';
import * as contract from '../index.ts';

/** A JSON Schema (draft 2020-12), as OpenAPI 3.1 uses it. */
export type JsonSchema = Record<string, unknown>;

/** Every schema that the contract exports, by its name. */
const registry = z.registry<{ id: string }>();
for (const [id, exported] of Object.entries(contract)) {
  if (exported instanceof z.core.$ZodType) registry.add(exported, { id });
}

function reference(id: string): string {
  return `#/components/schemas/${id}`;
}

/** Every named schema of the contract as JSON Schema, with references between them. */
export function componentSchemas(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, { uri: reference, io: 'input' });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutIdentity(schema)]));
}

/** A schema where it is used: a reference to a named one, else (parameters, which hold no others) itself. */
export function schemaAt(schema: z.core.$ZodType): JsonSchema {
  const id = registry.get(schema)?.id;
  if (id !== undefined) return { $ref: reference(id) };
  return withoutIdentity(z.toJSONSchema(schema, { io: 'input' }));
}

function withoutIdentity(schema: object): JsonSchema {
  const { $schema: _schema, $id: _id, id: _name, ...rest } = schema as JsonSchema;
  return rest;
}
