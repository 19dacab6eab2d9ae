import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { problemType, type ProblemKind } from '@always-kit/contract';
import { rowsOf } from '../support/rows.ts';
import { portal, responseWith, testCollector, type Ask, type TestCollector } from '../support/test-collector.ts';

const secret = 'My name is Rosalind and I live at 12 Mill Lane';
const line = 'POST /v1/responses?key=pk_leeds';
const answered = (value: unknown, question = 'always') => ({
  body: { ...responseWith(), answers: [{ question, value }] },
});

interface Bad extends Ask {
  readonly line?: string;
}

const refused: [name: string, bad: Bad, status: number, kind: ProblemKind, pointer?: string][] = [
  ['JSON that is cut off', { body: `{"id":"${secret}`, headers: text() }, 400, 'malformed'],
  ['something that is not JSON', { body: secret, headers: text() }, 400, 'malformed'],
  ['nothing at all', { headers: text() }, 400, 'malformed'],
  ['a body that reaches for a prototype', { body: '{"__proto__":{"id":1}}', headers: text() }, 400, 'malformed'],
  [
    'a form',
    { body: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
    415,
    'unsupported-media-type',
  ],
  ['XML', { body: '<a/>', headers: { 'content-type': 'application/xml' } }, 415, 'unsupported-media-type'],
  ['more than 1 MiB', { body: JSON.stringify(secret.repeat(24_000)), headers: text() }, 413, 'too-large'],
  ['a list', { body: [] }, 422, 'invalid', ''],
  ['null', { body: 'null', headers: text() }, 422, 'invalid', ''],
  ['an unknown field', { body: { ...responseWith(), name: secret } }, 422, 'invalid', '/name'],
  ['an unknown field of an answer', bodyWith({ who: secret }), 422, 'invalid', '/answers/0/who'],
  [
    'an id of another kind',
    { body: { ...responseWith(), id: 'b2f5ff47-4361-4d3b-8b0e-1f3a5d5f5c1a' } },
    422,
    'invalid',
    '/id',
  ],
  [
    'a moment without an offset',
    { body: { ...responseWith(), answeredAt: '2026-11-22T10:00:00' } },
    422,
    'invalid',
    '/answeredAt',
  ],
  [
    'a day that is none',
    { body: { ...responseWith(), answeredAt: '2026-02-30T10:00:00Z' } },
    422,
    'invalid',
    '/answeredAt',
  ],
  ['no answers', { body: { ...responseWith(), answers: [] } }, 422, 'invalid', '/answers'],
  ['a code that is no option', answered('usually'), 422, 'invalid', '/answers/0/value'],
  ['a number for a pick', answered(3), 422, 'invalid', '/answers/0/value'],
  ['a question that is not there', answered('yes', 'MQ-9'), 422, 'invalid', '/answers/0/question'],
  ['100,000 characters', answered('x'.repeat(100_000), 'more'), 422, 'invalid', '/answers/0/value'],
  [
    'a question declined that may not be',
    { body: { ...responseWith(), declined: ['missed'] } },
    422,
    'invalid',
    '/declined/0',
  ],
  ['a need in free text', { body: { ...responseWith(), needs: [secret] } }, 422, 'invalid', '/needs/0'],
  ['who asked, by name', { body: { ...responseWith(), askedBy: secret } }, 422, 'invalid', '/askedBy'],
  ['words that are too long', answered('x'.repeat(4001), 'more'), 422, 'invalid', '/answers/0/value'],
  [
    'an answer that was not asked for',
    { body: { ...responseWith(), answers: [always('always'), { question: 'missed', value: secret }] } },
    422,
    'invalid',
    '/answers/1/question',
  ],
  [
    'a question answered twice',
    { body: { ...responseWith(), answers: [always('always'), always('never')] } },
    422,
    'invalid',
    '/answers/1/question',
  ],
  [
    'an unknown questionnaire',
    { body: { ...responseWith(), questionnaire: { id: 'nobody', version: '1' } } },
    422,
    'unknown-questionnaire',
    '/questionnaire/id',
  ],
  [
    'an unknown version of a questionnaire',
    { body: { ...responseWith(), questionnaire: { id: 'home-feedback', version: '2' } } },
    422,
    'unknown-questionnaire',
    '/questionnaire/version',
  ],
  [
    'a date in the future',
    { body: { ...responseWith(), answeredAt: '2026-11-22T12:11:00Z' } },
    422,
    'in-the-future',
    '/answeredAt',
  ],
  [
    'an offset that no place has',
    { body: { ...responseWith(), answeredAt: '2026-11-22T10:00:00+23:59' } },
    422,
    'invalid',
    '/answeredAt',
  ],
  [
    'a date of long ago',
    { body: { ...responseWith(), answeredAt: '0001-01-01T00:00:00Z' } },
    422,
    'invalid',
    '/answeredAt',
  ],
  ['another service', { body: { ...responseWith(), service: 'chapel' } }, 403, 'service-not-allowed', '/service'],
  ['no key', { line: 'POST /v1/responses', body: responseWith() }, 401, 'no-credentials'],
  ['a wrong key', { line: 'POST /v1/responses?key=pk_wrong', body: responseWith() }, 401, 'unknown-site-key'],
  ['two keys', { line: 'POST /v1/responses?key=pk_leeds&key=pk_york', body: responseWith() }, 401, 'no-credentials'],
  ['a staff token', { line: 'POST /v1/responses', token: 'coach', body: responseWith() }, 401, 'no-credentials'],
  ['another page', { body: responseWith(), headers: { origin: 'https://evil.test' } }, 403, 'origin-not-allowed'],
  ['a frame without an origin', { body: responseWith(), headers: { origin: 'null' } }, 403, 'origin-not-allowed'],
];

for (const [name, { line: at = line, ...bad }, status, kind, pointer] of refused) {
  it(`${name} is refused as ${kind}${pointer === undefined ? '' : `, naming "${pointer}"`}; nothing is stored`, async (test) => {
    const { collector, log } = await loggingCollector(test);
    await collector.send({});

    const told = await collector.ask(at, bad);

    assert.equal(told.status, status);
    assert.equal(told.problem.type, problemType(kind));
    assert.equal(told.problem.status, status);
    assert.equal(told.headers['content-type'], 'application/problem+json; charset=utf-8');
    assert.equal(told.problem.errors?.[0]?.pointer, pointer);
    assert.doesNotMatch(JSON.stringify(told.body) + log.join(''), /Rosalind|Mill Lane/);
    assert.equal(rowsIn(collector), 3); // those of the first
    assert.equal((await collector.send({})).status, 201); // and life goes on
  });
}

it('a page that the key lists is let in', async (test) => {
  const collector = await testCollector(test);

  const told = await collector.ask(line, { body: responseWith(), headers: { origin: portal } });

  assert.equal(told.status, 201);
});

it('every wrong field is named at once', async (test) => {
  const collector = await testCollector(test);

  const told = await collector.send({ answers: [always('usually'), { question: 'care', value: 'blue' }] });

  assert.deepEqual(
    told.problem.errors?.map(({ pointer, code }) => [pointer, code]),
    [
      ['/answers/0/value', 'unknown-code'],
      ['/answers/1/value', 'unknown-code'],
    ],
  );
});

it('what is wrong with a field is said in words', async (test) => {
  const collector = await testCollector(test);

  const told = await collector.ask(line, { body: { ...responseWith(), answers: 'none' } });

  assert.match(told.problem.errors![0]!.detail, /expected array/);
});

async function loggingCollector(test: TestContext): Promise<{ collector: TestCollector; log: string[] }> {
  const log: string[] = [];
  const logger = { level: 'trace', stream: { write: (entry: string) => void log.push(entry) } };
  return { collector: await testCollector(test, { logger }), log };
}

function rowsIn(collector: TestCollector): number {
  const tables = ['responses', 'answer_counts', 'response_counts'];
  const rows = tables.flatMap((table) => rowsOf(collector, `select * from ${table}`));
  // Each stored response: itself, its two counts of the one answer, and its kind; the last two are shared.
  return rows.length - 1;
}

function text(): Record<string, string> {
  return { 'content-type': 'text/plain' };
}

function always(value: string): { question: string; value: string } {
  return { question: 'always', value };
}

function bodyWith(extra: object): Bad {
  return { body: { ...responseWith(), answers: [{ ...always('always'), ...extra }] } };
}
