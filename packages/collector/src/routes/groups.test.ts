import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { AboutYou, MeasureByGroup } from '@always-kit/contract';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import {
  alwaysEventWith,
  create,
  measureWith,
  responseWith,
  testCollector,
  type TestCollector,
} from '../support/test-collector.ts';

const path = 'GET /v1/always-events/going-home/measures/always/groups';
const byEthnicGroup = `${path}?questionnaire=our-about-you&question=ethnic-group`;
const october = '2026-10-15T10:00:00Z';

describe('a measure by what people told of themselves', () => {
  it('has the options of the question and those who preferred not to say, rounded', async (test) => {
    const { told, groups } = await withEvent(test);
    await told(12, 'always', ethnicGroup('irish'));
    await told(18, 'never', ethnicGroup('irish'));
    await told(20, 'always', ethnicGroup('chinese'));
    await told(9, 'always', { declined: ['ethnic-group'] });

    const { groups: shown, total, until, language } = await groups(byEthnicGroup);

    assert.deepEqual(
      shown.map(({ code, people, yes }) => [code, people, yes]),
      [
        ['irish', 30, 10],
        ['chinese', 20, 20],
        ['declined', 10, 10],
      ],
    );
    assert.deepEqual([total, until, language], [{ people: 60, yes: 40 }, '2026-10-31', 'en-GB']);
    assert.deepEqual(shown[0]!.text, { plain: 'Words' });
  });

  it('says what each group is in the NHS Data Dictionary, where the question does', async (test) => {
    const { groups } = await withEvent(test);

    const { nationalElement, groups: shown } = await groups(byEthnicGroup);

    assert.equal(nationalElement, 'ethnic-category');
    assert.deepEqual(
      shown.map(({ code, nationalCode }) => [code, nationalCode]),
      [
        ['irish', 'B'],
        ['chinese', 'R'],
        ['declined', 'Z'],
      ],
    );
    const { nationalElement: none, groups: carers } = await groups(byEthnicGroup.replace('ethnic-group', 'carer'));
    assert.equal(none, undefined);
    assert.ok(carers.every((group) => !('nationalCode' in group)));
  });

  it('shows no number of 1 to 7, nor one that gives it away', async (test) => {
    const { told, groups } = await withEvent(test);
    await told(3, 'never', ethnicGroup('irish'));
    await told(20, 'always', ethnicGroup('chinese'));
    await told(30, 'always', { declined: ['ethnic-group'] });

    const { groups: shown } = await groups(byEthnicGroup);

    assert.deepEqual(
      shown.map(({ people }) => people),
      [null, null, 30],
    );
  });

  it('cannot be taken from another of the same question', async (test) => {
    const { collector, told, groups } = await withEvent(test);
    const often = measureWith({ id: 'often', title: 'Often', numerator: ['always', 'mostly'] });
    assert.equal((await create(collector, alwaysEventWith({ id: 'other', measures: [often] }))).status, 201);
    await told(20, 'always', ethnicGroup('irish'));
    await told(3, 'mostly', ethnicGroup('irish'));
    await told(30, 'never', ethnicGroup('irish'));
    await told(30, 'never', ethnicGroup('chinese'));

    for (const line of [byEthnicGroup, byEthnicGroup.replace('going-home/measures/always', 'other/measures/often')]) {
      const [irish, chinese] = (await groups(line)).groups;
      assert.deepEqual([irish?.people, irish?.yes], [null, null], line);
      assert.deepEqual([chinese?.people, chinese?.yes], [30, 0], line);
    }
  });

  it('can be by how deprived the area is, in fifths', async (test) => {
    const { told, groups } = await withEvent(test);
    await told(10, 'always', { deprivationDecile: 1 });
    await told(10, 'always', { deprivationDecile: 2 });
    await told(15, 'never', { deprivationDecile: 10 });

    const { groups: shown } = await groups(path);

    assert.deepEqual(
      shown.map(({ code, people, yes }) => [code, people, yes]),
      [
        ['fifth-1', 20, 20],
        ['fifth-2', 0, 0],
        ['fifth-3', 0, 0],
        ['fifth-4', 0, 0],
        ['fifth-5', 15, 0],
      ],
    );
  });

  it('counts whole months only, so that nobody sees it change with one person', async (test) => {
    const { collector, told, groups } = await withEvent(test);
    await told(20, 'always', ethnicGroup('irish'), '2026-11-01T10:00:00Z');

    assert.equal((await groups(byEthnicGroup)).groups[0]!.people, 0);
    collector.clock += 10 * 24 * 60 * 60 * 1000; // December
    assert.equal((await groups(byEthnicGroup)).groups[0]!.people, 20);
  });

  it('counts what the measure counts: neither those whom it leaves out nor other questionnaires about people', async (test) => {
    const { collector, told, groups } = await withEvent(test);
    await collector.store.questionnaires.put({ ...aboutYouQuestions, id: 'other' }, 'leeds');
    await told(10, 'na', ethnicGroup('irish'));
    await told(10, 'always', { ...ethnicGroup('irish'), questionnaire: { id: 'other', version: '1' } });

    assert.equal((await groups(byEthnicGroup)).groups[0]!.people, 0);
  });

  it('is of one organisation, for its staff only', async (test) => {
    const { collector } = await withEvent(test);

    assert.equal((await collector.ask(byEthnicGroup, { token: 'york' })).status, 404);
    assert.equal((await collector.ask(`${byEthnicGroup}&key=pk_leeds`)).status, 401);
  });

  it('cannot be by words, by several picks, or by what is not about the person', async (test) => {
    const { collector } = await withEvent(test);
    const code = async (query: string) => {
      const { status, problem } = await collector.ask(`${path}?${query}`, { token: 'team' });
      return [status, problem.errors?.[0]?.code];
    };

    assert.deepEqual(await code('questionnaire=our-about-you&question=own-words'), [422, 'not-one-group']);
    assert.deepEqual(await code('questionnaire=home-feedback&question=always'), [422, 'unknown-question']);
    assert.deepEqual(await code('questionnaire=our-about-you'), [422, 'unknown-question']);
    assert.deepEqual(await code('question=carer'), [422, 'unknown-question']);
  });
});

function ethnicGroup(value: string): Partial<AboutYou> {
  return { answers: [{ question: 'ethnic-group', value }], declined: undefined };
}

async function withEvent(test: TestContext) {
  const collector: TestCollector = await testCollector(test);
  await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
  assert.equal((await create(collector)).status, 201);
  return {
    collector,
    /** So many people who gave this answer, and told this of themselves. */
    async told(people: number, value: string, aboutYou: Partial<AboutYou>, answeredAt = october): Promise<void> {
      for (let person = 0; person < people; person++) {
        const response = responseWith({ answeredAt, answers: [{ question: 'always', value }] });
        assert.equal((await collector.send(response)).status, 201);
        const sent = await tell(collector, JSON.parse(JSON.stringify(aboutYouWith(response.id, aboutYou))) as object);
        assert.equal(sent.status, 201, JSON.stringify(sent.body));
      }
    },
    async groups(line: string): Promise<MeasureByGroup> {
      const answer = await collector.ask(line, { token: 'viewer' });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return answer.body as MeasureByGroup;
    },
  };
}
