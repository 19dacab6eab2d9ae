import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { endpoints } from '../index.ts';
import { openApiDocument } from './index.ts';

interface Operation {
  operationId: string;
  security: object[];
  responses: Record<string, unknown>;
}

const document = openApiDocument();
const operations = Object.values(document.paths as Record<string, Record<string, Operation>>).flatMap((path) =>
  Object.values(path),
);

test('the OpenAPI document in docs is the one the contract makes (`pnpm openapi` writes it)', async () => {
  const committed: unknown = JSON.parse(
    await readFile(new URL('../../../../docs/openapi.json', import.meta.url), 'utf8'),
  );

  assert.deepEqual(committed, document);
});

test('it describes every endpoint, with a problem document for what can go wrong', () => {
  assert.deepEqual(operations.map(({ operationId }) => operationId).sort(), Object.keys(endpoints).sort());
  for (const { operationId, responses } of operations) {
    assert.ok(
      Object.keys(responses).some((status) => Number(status) >= 400),
      operationId,
    );
  }
});

test('every reference in it leads somewhere', () => {
  const { schemas } = document.components as { schemas: Record<string, unknown> };
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];

  assert.ok(references.length > 20);
  for (const [, name] of references) assert.ok(name! in schemas, name);
});
