import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemType } from '@always-kit/contract';
import { changeRows, rowsOf } from './support/rows.ts';
import { create, responseWith, testCollector } from './support/test-collector.ts';
import { BusyError, type Store } from './stores/store.ts';

describe('the collector', () => {
  it('describes itself', async (test) => {
    const { body } = await (await testCollector(test)).ask('GET /openapi.json');

    const { openapi, paths } = body as { openapi: string; paths: object };
    assert.equal(openapi, '3.1.0');
    assert.ok('/v1/responses' in paths);
  });

  it('says that it is up, and that it can store', async (test) => {
    const collector = await testCollector(test);

    assert.deepEqual((await collector.ask('GET /healthz')).body, { status: 'up' });
    assert.deepEqual((await collector.ask('GET /readyz')).body, {
      status: 'ready',
      store: 'writable',
      disk: 'elsewhere',
      counts: 'not-checked-yet',
    });
  });

  it('says that it is not ready when nothing can be stored', async (test) => {
    const { store } = await testCollector(test);
    const collector = await testCollector(test, {
      store: { ...store, check: () => Promise.reject(new Error('full')) },
    });

    const told = await collector.ask('GET /readyz');

    assert.equal(told.status, 503);
    assert.equal(told.headers['retry-after'], '1');
  });

  for (const path of ['/', '/v1', '/v1/replies/7', '/%zz', '/v1/always-events/%00']) {
    it(`has a problem document for ${path}, where there is nothing`, async (test) => {
      const told = await (await testCollector(test)).ask(`GET ${path}`, { token: 'coach' });

      assert.equal(told.problem.type, problemType('not-found'));
      assert.equal(told.headers['content-type'], 'application/problem+json; charset=utf-8');
    });
  }

  it('says which methods a path has', async (test) => {
    const collector = await testCollector(test);

    const told = await collector.ask('DELETE /v1/always-events/going-home');

    assert.equal(told.problem.type, problemType('method-not-allowed'));
    assert.equal(told.headers['allow'], 'GET, PUT');
  });

  it('waits for nobody who sends a byte now and then', async (test) => {
    const { server } = (await testCollector(test)).app;

    assert.equal(server.requestTimeout, 10_000);
    assert.equal(server.headersTimeout, 5_000);
  });

  it('asks to come again when too much is waiting', async (test) => {
    const { store } = await testCollector(test);
    const responses: Store['responses'] = { ...store.responses, put: () => Promise.reject(new BusyError('full')) };
    const collector = await testCollector(test, { store: { ...store, responses } });

    const one = await collector.send({});
    const several = await collector.ask('POST /v1/responses/batch?key=pk_leeds', {
      body: { responses: [responseWith()] },
    });

    assert.equal(one.problem.type, problemType('busy'));
    assert.equal(one.headers['retry-after'], '1');
    assert.equal((several.body as { results: { status: number }[] }).results[0]!.status, 503);
  });

  it('answers with nothing that breaks the contract, and logs it', async (test) => {
    const log: string[] = [];
    const collector = await testCollector(test, { logger: { stream: { write: (line) => void log.push(line) } } });
    await create(collector);
    changeRows(collector, `update always_events set content = replace(content, '"set-up"', '"finished"')`);

    const told = await collector.ask('GET /v1/always-events/going-home', { token: 'coach' });

    assert.deepEqual(told.problem, {
      type: problemType('internal'),
      title: 'Something went wrong here',
      status: 500,
    });
    assert.match(log.join(''), /readAlwaysEvent breaks the contract: \/phase invalid-value/);
  });

  it('leaks nothing when something goes wrong, and lives on', async (test) => {
    const collector = await testCollector(test);
    changeRows(collector, 'alter table response_counts rename to gone');

    const told = await collector.send({});

    assert.equal(told.status, 500);
    assert.deepEqual(Object.keys(told.problem).sort(), ['status', 'title', 'type']);
    for (const table of ['response_keys', 'responses', 'answer_counts']) {
      assert.deepEqual(rowsOf(collector, `select * from ${table}`), []); // nothing half stored
    }
    changeRows(collector, 'alter table gone rename to response_counts');
    assert.equal((await collector.send({})).status, 201);
  });

  it('logs no body, no key, no token and nobody’s address', async (test) => {
    const log: string[] = [];
    const logger = { level: 'trace', stream: { write: (line: string) => void log.push(line) } };
    const collector = await testCollector(test, { logger });

    await collector.send({ answers: [{ question: 'more', value: 'Rosalind' }] });
    await collector.ask('GET /v1/me', { token: 'administrator' });

    const logged = log.join('');
    assert.match(logged, /"url":"\/v1\/responses"/);
    assert.doesNotMatch(logged, /Rosalind|pk_leeds|administrator|127\.0\.0\.1/);
  });
});
