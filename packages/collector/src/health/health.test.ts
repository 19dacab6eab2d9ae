import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { propagation, trace, type Span, type SpanOptions, type Tracer } from '@opentelemetry/api';
import { createUuid } from '@always-kit/contract';
import { changeRows } from '../support/rows.ts';
import { create, responseWith, testCollector } from '../support/test-collector.ts';
import { doDailyChores } from './chores.ts';
import { readiness } from './readiness.ts';

const secret = 'Rosalind-Franklin-2f8c';

describe('the log', () => {
  it('holds no word of anybody, at any level, whatever they send and wherever', async (test) => {
    const lines: string[] = [];
    const stream = { write: (line: string) => void lines.push(line) };
    const collector = await testCollector(test, { logger: { level: 'trace', stream } });
    await create(collector);
    const answers = [
      { question: 'always', value: 'always' },
      { question: 'more', value: secret },
    ];
    const fine = responseWith({ answers });
    const bodies: unknown[] = [
      fine,
      { ...fine, reading: 'easy' },
      responseWith({ answers: [{ question: 'always', value: secret }] }),
      { ...responseWith(), [secret]: secret },
      `{"${secret}`,
      { responses: [fine, { id: secret }] },
    ];
    for (const body of bodies) {
      for (const path of ['responses', 'responses/batch', 'about-you', 'contacts']) {
        await collector.ask(`POST /v1/${path}?key=pk_leeds&note=${secret}`, { body });
      }
    }
    await collector.ask(`DELETE /v1/responses/${fine.id}?key=pk_leeds`, { body: { token: secret } });
    await collector.ask(`GET /v1/attention?seen=${secret}`, { token: 'team' });
    await collector.ask(`GET /v1/me`, { token: secret, headers: { 'x-forwarded-for': secret, 'user-agent': secret } });
    collector.store.responses.put = () => Promise.reject(new Error('the disk is on fire'));
    await collector.send({ answers, id: createUuid() });

    assert.ok(lines.length > 40);
    assert.ok(lines.some((line) => line.includes('the disk is on fire')));
    for (const line of lines) assert.ok(!line.includes(secret), line);
  });
});

describe('how we are', () => {
  it('is not ready where the store does not answer in time', async (test) => {
    const { store } = await testCollector(test);
    const faults: unknown[] = [];
    store.check = () => new Promise(() => undefined);

    const { ready, store: state } = await readiness(store, undefined, (cause) => faults.push(cause), 20);

    assert.deepEqual([ready, state, faults.length], [false, 'not-writable', 1]);
  });

  it('says that counts are wrong when they are, and goes on taking answers', async (test) => {
    const collector = await testCollector(test);
    await collector.send({});
    const faults: unknown[] = [];
    const chores = () =>
      doDailyChores({
        store: collector.store,
        digest: () => '',
        now: () => collector.clock,
        onFault: (cause) => faults.push(cause),
      });
    const counts = async () => ((await collector.ask('GET /readyz')).body as { counts: string }).counts;

    assert.equal(await counts(), 'not-checked-yet');
    await chores();
    assert.equal(await counts(), 'right');
    changeRows(collector, 'update answer_counts set count = 7');
    await chores(); // once a day is enough
    assert.equal(await counts(), 'right');
    collector.clock += 24 * 60 * 60 * 1000;
    await chores();
    assert.equal(await counts(), 'wrong');
    assert.equal(faults.length, 1);
    assert.equal((await collector.send({})).status, 201);
  });

  it('is measured for Prometheus, by route, for those who may see it', async (test) => {
    const collector = await testCollector(test, { metricsToken: 'let-me-measure-you' });
    await collector.send({});
    await collector.ask('GET /v1/questionnaires/home-feedback?key=pk_leeds');
    const metrics = (headers: Record<string, string>) => collector.app.inject({ url: '/metrics', headers });

    const { body, statusCode } = await metrics({ authorization: 'Bearer let-me-measure-you' });

    assert.equal(statusCode, 200);
    assert.match(body, /duration_seconds_count\{method="POST",route="\/v1\/responses",status="201"\} 1/);
    assert.match(body, /route="\/v1\/questionnaires\/:id",status="200"/);
    assert.match(body, /^process_resident_memory_bytes /m);
    assert.doesNotMatch(body, /pk_leeds|home-feedback|bramley/);
    assert.equal((await metrics({})).statusCode, 404);
    assert.equal((await metrics({ authorization: 'Bearer coach' })).statusCode, 404);
  });

  it('is seen from this machine alone where no token is set, and never through a proxy', async (test) => {
    const { app } = await testCollector(test);

    assert.equal((await app.inject({ url: '/metrics' })).statusCode, 200);
    assert.equal((await app.inject({ url: '/metrics', remoteAddress: '10.0.0.9' })).statusCode, 404);
    assert.equal((await app.inject({ url: '/metrics', headers: { 'x-forwarded-for': '127.0.0.1' } })).statusCode, 404);
  });

  it('is traced where the program has OpenTelemetry, by route and without what was sent', async (test) => {
    const spans: { name: string; attributes: unknown; ended: boolean }[] = [];
    const tracer = {
      startSpan(name: string, { attributes }: SpanOptions) {
        const seen: Record<string, unknown> = { ...attributes };
        const span = { name, attributes: seen, ended: false };
        spans.push(span);
        return {
          setAttribute: (key: string, value: unknown) => (seen[key] = value),
          setStatus: () => undefined,
          spanContext: () => ({ traceId: '1'.repeat(32), spanId: '2'.repeat(16), traceFlags: 1 }),
          end: () => (span.ended = true),
        } as unknown as Span;
      },
    } as unknown as Tracer;
    trace.setGlobalTracerProvider({ getTracer: () => tracer });
    test.after(() => {
      trace.disable();
      propagation.disable();
    });
    const collector = await testCollector(test);

    await collector.send({ answers: [{ question: 'more', value: secret }] });

    assert.deepEqual(spans, [
      {
        name: 'POST /v1/responses',
        attributes: {
          'http.request.method': 'POST',
          'http.route': '/v1/responses',
          'http.response.status_code': 201,
        },
        ended: true,
      },
    ]);
  });
});
