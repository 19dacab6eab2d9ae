import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { endpoints } from '../index.ts';
import { openApiDocument } from './index.ts';

interface Operation {
  operationId: string;
  security: object[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { description: string }>;
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

test('it names the problems that follow from how an endpoint is asked', () => {
  const said = (name: string, status: number): string =>
    operations.find(({ operationId }) => operationId === name)?.responses[status]?.description ?? '';

  assert.match(said('readSeries', 422), /not allowed/); // its query
  for (const write of [
    'writeAlwaysEvent',
    'attachEvidence',
    'removeEvidence',
    'signOff',
    'sendResponse',
    'sendBatch',
  ]) {
    assert.match(said(write, 503), /Busy/, write);
  }
  for (const bySite of ['sendResponse', 'tellAboutYou', 'stayInTouch', 'readQuestionnaire', 'listQuestionnaires']) {
    assert.match(said(bySite, 403), /may not be used from this page/, bySite);
  }
  assert.doesNotMatch(said('readChecklist', 401), /site key is not known/);
});

test('what a page sends may be plain text, which needs no preflight', () => {
  const asText = operations.filter(({ requestBody }) => requestBody && 'text/plain' in requestBody.content);

  assert.deepEqual(asText.map(({ operationId }) => operationId).sort(), [
    'sendBatch',
    'sendFhirResponse',
    'sendResponse',
    'stayInTouch',
    'tellAboutYou',
  ]);
});

test('every schema that the contract exports is in it, by its name', () => {
  const { schemas } = document.components as { schemas: Record<string, unknown> };

  for (const name of ['Questionnaire', 'QuestionnaireResponse', 'Phase', 'Measure', 'Wording']) {
    assert.ok(name in schemas, name);
  }
});

test('every reference in it leads somewhere', () => {
  const { schemas } = document.components as { schemas: Record<string, unknown> };
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];

  assert.ok(references.length > 20);
  for (const [, name] of references) assert.ok(name! in schemas, name);
});
