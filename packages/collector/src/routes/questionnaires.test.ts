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

  it('of an organisation’s own stay its own when a later release brings the same id and version', async (test) => {
    const collector = await testCollector(test);
    const { questionnaires } = collector.store;
    const own = { ...feedback, id: 'sleep', title: { plain: 'Ours' } };
    const theirs = { ...own, title: { plain: 'Theirs' } };
    await questionnaires.put(own, 'leeds');
    assert.equal(await questionnaires.put(theirs), 'stored');

    for (const path of ['sleep', 'sleep/versions/1']) {
      assert.deepEqual((await collector.ask(`GET /v1/questionnaires/${path}${site}`)).body, own, path);
      assert.deepEqual((await collector.ask(`GET /v1/questionnaires/${path}?key=pk_york`)).body, theirs, path);
    }
    const listed = (await collector.ask(`GET /v1/questionnaires${site}`)).body as QuestionnaireList;
    assert.deepEqual(
      listed.questionnaires.filter(({ id }) => id === 'sleep').map(({ title }) => title),
      [own.title],
    );
    assert.deepEqual(
      [await questionnaires.put(own, 'leeds'), await questionnaires.put(theirs)],
      ['repeated', 'repeated'],
    );
  });

  it('keep the kind of a question from version to version, so that a measure counts people', async (test) => {
    const collector = await testCollector(test);
    const index = feedback.questions.findIndex(({ id }) => id === 'always');
    const questions = feedback.questions.map((question) =>
      question.kind === 'always' ? { ...question, kind: 'several-choices' as const } : question,
    );

    const told = await collector.ask('PUT /v1/questionnaires/home-feedback/versions/2', {
      token: 'coach',
      body: { ...feedback, version: '2', questions },
    });

    assert.equal(told.problem.type, problemType('invalid'));
    assert.deepEqual(
      told.problem.errors?.map(({ pointer, code }) => [pointer, code]),
      [[`/questions/${index}/kind`, 'changed-kind']],
    );
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
