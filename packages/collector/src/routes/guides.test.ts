import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { endpoints } from '@always-kit/contract';
import { testCollector } from '../support/test-collector.ts';

/** What has nothing to do with anybody's data, and so is not in the contract. */
const general = ['GET /healthz', 'GET /readyz', 'GET /metrics', 'GET /openapi.json'];
const contract = Object.values(endpoints).map(({ method, path }) => `${method} ${path}`);

describe('the guides', () => {
  it('to the collector lists every endpoint that there is, and no other', () => {
    assert.deepEqual(namedIn('collector').toSorted(), [...contract, ...general].toSorted());
  });

  it('to FHIR lists endpoints that there are, and every one that has to do with FHIR', () => {
    const named = namedIn('fhir');

    for (const one of named) assert.ok(contract.includes(one), one);
    for (const one of contract.filter((each) => /fhir|measure-reports/.test(each))) assert.ok(named.includes(one), one);
  });

  it('do not make up what is not in the contract', async (test) => {
    const { app } = await testCollector(test);

    for (const one of general) assert.equal((await app.inject(one.slice('GET '.length))).statusCode, 200, one);
  });
});

/** Every `METHOD /path` in the tables of a guide, without its query. */
function namedIn(guide: string): string[] {
  const text = readFileSync(new URL(`../../../../docs/guides/${guide}.md`, import.meta.url), 'utf8');
  const cells = text.split('\n').flatMap((line) => (line.startsWith('|') ? [line.split('|')[1] ?? ''] : []));
  return cells.flatMap((cell) =>
    [...cell.matchAll(/`((?:GET|POST|PUT|DELETE) [^`?]+)(?:\?[^`]*)?`/g)].map(([, line]) => line ?? ''),
  );
}
