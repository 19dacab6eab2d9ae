import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { problemType, type Questionnaire, type QuestionnaireList } from '@always-kit/contract';
import { builtInQuestionnaires, whatMattersPatient } from '@always-kit/contract/built-in';
import { feedback, testCollector } from '../support/test-collector.ts';

const site = '?key=pk_leeds';

describe('questionnaires', () => {
  it('are listed with those that Always Kit comes with, newest version only', async (test) => {
    const collector = await testCollector(test);
    for (const version of ['1.9', '1.10']) await collector.store.questionnaires.put({ ...feedback, version }, 'leeds');

    const listed = await collector.ask(`GET /v1/questionnaires${site}`);

    const { questionnaires } = listed.body as QuestionnaireList;
    assert.deepEqual(
      questionnaires.map(({ id }) => id),
      [...builtInQuestionnaires.map(({ id }) => id), feedback.id].sort(),
    );
    assert.equal(questionnaires.find(({ id }) => id === feedback.id)?.version, '1.10');
    assert.equal(listed.headers['cache-control'], 'no-store');
  });

  it('are read in their newest version, or in one that never changes', async (test) => {
    const collector = await testCollector(test);
    await collector.store.questionnaires.put({ ...feedback, version: '2' }, 'leeds');

    const newest = await collector.ask(`GET /v1/questionnaires/home-feedback${site}`);
    const first = await collector.ask(`GET /v1/questionnaires/home-feedback/versions/1${site}`);

    assert.equal((newest.body as Questionnaire).version, '2');
    assert.equal(newest.headers['cache-control'], 'no-store');
    assert.deepEqual(first.body, feedback);
    assert.match(first.headers['cache-control']!, /immutable/);
  });

  it('that nobody published are not there', async (test) => {
    const collector = await testCollector(test);

    for (const path of ['nobody', 'home-feedback/versions/7', 'no%20name', '..%2Fme']) {
      const told = await collector.ask(`GET /v1/questionnaires/${path}${site}`);
      assert.equal(told.problem.type, problemType('not-found'), path);
    }
  });

  it('are published once, and a version never changes', async (test) => {
    const collector = await testCollector(test);
    const publish = (questionnaire: Questionnaire) =>
      collector.ask('PUT /v1/questionnaires/home-feedback/versions/2', { token: 'coach', body: questionnaire });
    const second = { ...feedback, version: '2' };

    assert.equal((await publish(second)).status, 201);
    assert.equal((await publish(second)).status, 200);
    const changed = await publish({ ...second, title: { plain: 'Other' } });
    assert.equal(changed.problem.type, problemType('id-conflict'));
  });

  it('that everybody has cannot be changed by one organisation', async (test) => {
    const collector = await testCollector(test);
    const { id, version } = whatMattersPatient;

    const told = await collector.ask(`PUT /v1/questionnaires/${id}/versions/${version}`, {
      token: 'coach',
      body: { ...whatMattersPatient, title: { plain: 'Other' } },
    });

    assert.equal(told.status, 409);
  });

  const wrong: [name: string, body: object, pointers: string[]][] = [
    ['another id and version than the address', { ...feedback, id: 'other', version: '3' }, ['/id', '/version']],
    ['a field we do not know', { ...feedback, version: '2', colour: 'red' }, ['/colour']],
    ['no questions', { ...feedback, version: '2', questions: [] }, ['/questions']],
  ];
  for (const [name, body, pointers] of wrong) {
    it(`with ${name} are refused, naming ${pointers.join(' and ')}`, async (test) => {
      const collector = await testCollector(test);

      const told = await collector.ask('PUT /v1/questionnaires/home-feedback/versions/2', { token: 'coach', body });

      assert.equal(told.status, 422);
      assert.deepEqual(
        told.problem.errors?.map(({ pointer }) => pointer),
        pointers,
      );
    });
  }
});
