import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createUuid, problemType, type FhirReceipt, type Series } from '@always-kit/contract';
import { questionnaireFromFhir, responseFromFhir, responseToFhir, type FhirOperationOutcome } from '@always-kit/fhir';
import {
  create,
  feedback,
  responseWith,
  testCollector,
  type TestCollector,
  type Told,
} from '../support/test-collector.ts';

const fhir = 'application/fhir+json';
const path = 'POST /v1/fhir/QuestionnaireResponse?key=pk_leeds';

/** Sends a resource as a portal does that speaks FHIR. */
function sendFhir(collector: TestCollector, resource: object, headers: Record<string, string> = {}): Promise<Told> {
  return collector.ask(path, { body: JSON.stringify(resource), headers: { 'content-type': fhir, ...headers } });
}

const asJson = { accept: 'application/json' };

function issuesOf({ body }: Told): string[] {
  const { resourceType, issue } = body as FhirOperationOutcome;
  assert.equal(resourceType, 'OperationOutcome');
  return issue.map(({ severity, code, expression }) => [severity, code, ...(expression ?? [])].join(' '));
}

describe('a response that comes as FHIR', () => {
  it('is stored as one of ours is, once', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();
    const resource = responseToFhir(response, feedback);

    const first = await sendFhir(collector, resource, asJson);
    const again = await sendFhir(collector, resource, asJson);
    const plain = await collector.send(response);

    const receipt = first.body as FhirReceipt;
    assert.deepEqual([first.status, receipt.id, receipt.leftOut], [201, response.id, []]);
    assert.deepEqual([again.status, again.body], [200, first.body]);
    assert.deepEqual([plain.status, plain.body], [200, { id: receipt.id, storedAt: receipt.storedAt }]);
  });

  it('under an id that was used for another is refused', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith();
    await collector.send(response);

    const other = { ...response, answers: [{ question: 'always', value: 'never' }] };
    const told = await sendFhir(collector, responseToFhir(other, feedback), asJson);

    assert.deepEqual([told.status, told.problem.type], [409, problemType('id-conflict')]);
  });

  it('is answered in FHIR when FHIR is asked for, with what was not kept', async (test) => {
    const collector = await testCollector(test);
    const resource = { ...responseToFhir(responseWith(), feedback), text: { status: 'empty' } };

    const told = await sendFhir(collector, resource, { accept: fhir });

    assert.equal(told.status, 201);
    assert.equal(told.headers['content-type'], `${fhir}; charset=utf-8`);
    assert.deepEqual(issuesOf(told), ['information informational', 'warning not-supported QuestionnaireResponse.text']);
  });

  it('that is not allowed is refused in FHIR, at the element, without what was answered', async (test) => {
    const collector = await testCollector(test);
    const response = responseWith({ answers: [{ question: 'always', value: 'secretly' }] });

    const told = await sendFhir(collector, responseToFhir(response, feedback));

    assert.equal(told.status, 422);
    assert.deepEqual(issuesOf(told), ['error invalid', 'error invalid QuestionnaireResponse.item[0]']);
    assert.doesNotMatch(JSON.stringify(told.body), /secretly/);
  });

  it('that names a person is refused, and says where', async (test) => {
    const collector = await testCollector(test);
    const resource = { ...responseToFhir(responseWith(), feedback), source: { reference: 'Patient/9990000018' } };

    const told = await sendFhir(collector, resource, asJson);

    assert.equal(told.status, 422);
    assert.deepEqual(
      told.problem.errors?.map(({ pointer, code }) => [pointer, code]),
      [['/source', 'names-a-person']],
    );
    assert.doesNotMatch(JSON.stringify(told.body), /9990000018/);
  });

  it('about another service, or to an unknown questionnaire, is refused as ours are', async (test) => {
    const collector = await testCollector(test);
    const elsewhere = responseToFhir(responseWith({ service: 'chapel' }), feedback);
    const unknown = {
      ...responseToFhir(responseWith(), feedback),
      questionnaire: elsewhere.questionnaire.replace('|1', '|9'),
    };

    const [first, second] = [await sendFhir(collector, elsewhere, asJson), await sendFhir(collector, unknown, asJson)];

    assert.deepEqual([first.status, first.problem.errors?.[0]?.pointer], [403, '/subject/identifier/value']);
    assert.deepEqual([second.status, second.problem.errors?.[0]?.pointer], [422, '/questionnaire']);
  });

  it('without a subject is about the one service of its site key', async (test) => {
    const collector = await testCollector(test);
    const { subject: _, ...resource } = responseToFhir(responseWith(), feedback);

    assert.equal((await sendFhir(collector, resource, asJson)).status, 201);
  });

  it('needs a site key, and JSON', async (test) => {
    const collector = await testCollector(test);
    const stranger = await collector.ask('POST /v1/fhir/QuestionnaireResponse', {
      body: {},
      headers: { accept: fhir },
    });
    const xml = await collector.ask(path, { body: '<Q/>', headers: { 'content-type': 'application/fhir+xml' } });

    assert.equal(stranger.status, 401);
    assert.deepEqual(issuesOf(stranger), ['error login']);
    assert.equal(xml.status, 415);
  });
});

describe('a questionnaire in FHIR', () => {
  it('is what was published, for a portal that asks with its site key', async (test) => {
    const { ask } = await testCollector(test);

    const told = await ask(`GET /v1/fhir/Questionnaire/${feedback.id}?version=1&key=pk_leeds`);

    assert.deepEqual(questionnaireFromFhir(told.body), { ok: true, value: feedback, unsupported: [] });
    assert.equal((await ask(`GET /v1/fhir/Questionnaire/${feedback.id}?version=7&key=pk_leeds`)).status, 404);
  });
});

describe('the measure reports of a measure', () => {
  it('say what the series says', async (test) => {
    const collector = await testCollector(test);
    await create(collector);
    for (const value of ['always', 'always', 'never', 'na'])
      await collector.send({ answers: [{ question: 'always', value }] });
    const measure = '/v1/always-events/going-home/measures/always';

    const { body } = await collector.ask(`GET ${measure}/measure-reports`, { token: 'coach' });
    const series = (await collector.ask(`GET ${measure}/series`, { token: 'coach' })).body as Series;

    const { resourceType, entry } = body as { resourceType: string; entry: { resource: Record<string, unknown> }[] };
    assert.equal(resourceType, 'Bundle');
    assert.deepEqual(
      entry.map(({ resource }) => resource.resourceType),
      ['Measure', 'MeasureReport'],
    );
    const [group] = entry[1]!.resource.group as { population: { count: number }[]; measureScore: { value: number } }[];
    const [point] = series.points;
    assert.deepEqual(
      group?.population.map(({ count }) => count),
      [point?.responses, point?.denominator, point?.numerator],
    );
    assert.equal(group?.measureScore.value, 2 / 3);
    assert.equal((await collector.ask(`GET ${measure}/measure-reports`, { token: 'york' })).status, 404);
  });
});

describe('the export in FHIR', () => {
  it('has each response of the organisation, as it was sent, and stands in the audit trail', async (test) => {
    const collector = await testCollector(test);
    const sent = [responseWith(), responseWith({ id: createUuid(), answers: [{ question: 'more', value: 'Soup\n' }] })];
    for (const response of sent) assert.equal((await collector.send(response)).status, 201);

    const answer = await collector.app.inject({
      url: `/v1/exports/responses.fhir.ndjson?questionnaire=${feedback.id}`,
      headers: { authorization: 'Bearer coach' },
    });

    const lines = answer.body.trimEnd().split('\n');
    const read = lines.map((line) => responseFromFhir(JSON.parse(line), { questionnaire: feedback }));
    assert.equal(answer.headers['content-type'], 'application/fhir+ndjson; charset=utf-8');
    assert.deepEqual(read.map((one) => one.ok && one.value.id).sort(), sent.map(({ id }) => id).sort());
    assert.ok(read.every((one) => one.ok && one.unsupported.length === 0));
    const trail = await collector.store.audit.list('leeds', 0, 100);
    assert.deepEqual(
      trail.filter(({ action }) => action === 'export').map(({ subject, detail }) => [subject, detail]),
      [['responses.fhir.ndjson', { questionnaire: feedback.id }]],
    );
  });

  it('is not for everybody, and holds nobody else’s', async (test) => {
    const collector = await testCollector(test);
    await collector.send({});
    const take = (token: string) =>
      collector.app.inject({ url: '/v1/exports/responses.fhir.ndjson', headers: { authorization: `Bearer ${token}` } });

    assert.equal((await take('viewer')).statusCode, 403);
    assert.equal((await take('team')).statusCode, 403);
    const york = await take('york');
    assert.deepEqual([york.statusCode, york.body], [200, '']);
  });
});
