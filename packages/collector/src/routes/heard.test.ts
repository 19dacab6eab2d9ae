import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { AboutYou, HeardByGroup, MeasureByGroup } from '@always-kit/contract';
import { alwaysFeedback } from '@always-kit/contract/built-in';
import { aboutYouQuestions, aboutYouWith, tell } from '../support/about-you.ts';
import { create, responseWith, testCollector } from '../support/test-collector.ts';

const path = 'GET /v1/services/bramley/heard';
const byEthnicGroup = `${path}?questionnaire=our-about-you&question=ethnic-group`;
const inWords = [{ question: 'more', value: 'It was kind' }];

/** Another questionnaire of the same service. */
const other = alwaysFeedback({
  id: 'ward-feedback',
  version: '1',
  title: { plain: 'Ward' },
  vision: { plain: 'Was it?' },
});

describe('who was heard', () => {
  it('is counted by the options of a question and those who preferred not to say, whatever they answered', async (test) => {
    const { told, heard } = await withService(test);
    await told(12, ethnicGroup('irish'));
    await told(18, ethnicGroup('irish'), { questionnaire: { id: other.id, version: other.version } });
    await told(21, ethnicGroup('chinese'), { answers: inWords });
    await told(9, { declined: ['ethnic-group'] });

    const { groups, total, until, within, language, questionnaire, question, service } = await heard(byEthnicGroup);

    assert.deepEqual(
      groups.map(({ code, people }) => [code, people]),
      [
        ['irish', 30],
        ['chinese', 20],
        ['declined', 10],
      ],
    );
    assert.deepEqual([total, until, within, language], [{ people: 60 }, '2026-10-31', 2, 'en-GB']);
    assert.deepEqual([service, questionnaire, question], ['bramley', 'our-about-you', 'ethnic-group']);
    assert.deepEqual(groups[0]!.text, { plain: 'Words' });
  });

  it('says what each group is in the NHS Data Dictionary, where the question does', async (test) => {
    const { heard } = await withService(test);

    const { nationalElement, groups } = await heard(byEthnicGroup);

    assert.equal(nationalElement, 'ethnic-category');
    assert.deepEqual(
      groups.map(({ nationalCode }) => nationalCode),
      ['B', 'R', 'Z'],
    );
  });

  it('shows no number of 1 to 7, nor one that gives it away', async (test) => {
    const { told, heard } = await withService(test);
    await told(3, ethnicGroup('irish'));
    await told(20, ethnicGroup('chinese'));
    await told(30, { declined: ['ethnic-group'] });

    const { groups } = await heard(byEthnicGroup);

    assert.deepEqual(
      groups.map(({ people }) => people),
      [null, null, 30],
    );
  });

  it('gives away nobody whom a measure by the same groups does not count', async (test) => {
    const { collector, told, heard } = await withService(test);
    await told(16, ethnicGroup('chinese'));
    await told(1, ethnicGroup('irish'), { answers: inWords });
    const measure =
      'GET /v1/always-events/going-home/measures/always/groups?questionnaire=our-about-you&question=ethnic-group';
    const counted = (await collector.ask(measure, { token: 'viewer' })).body as MeasureByGroup;
    assert.deepEqual(
      counted.groups.map(({ people }) => people),
      [0, 15, 0],
    );

    const { groups, total } = await heard(byEthnicGroup);

    assert.deepEqual([groups.map(({ people }) => people), total.people], [[null, null, 0], null]);
  });

  it('is by how deprived the area is, in fifths, where no question is named', async (test) => {
    const { told, heard } = await withService(test);
    await told(10, { deprivationDecile: 1 });
    await told(10, { deprivationDecile: 2 });
    await told(15, { deprivationDecile: 10 });

    const { groups, questionnaire } = await heard(path);

    assert.deepEqual(
      groups.map(({ code, people }) => [code, people]),
      [
        ['fifth-1', 20],
        ['fifth-2', 0],
        ['fifth-3', 0],
        ['fifth-4', 0],
        ['fifth-5', 15],
      ],
    );
    assert.equal(questionnaire, undefined);
  });

  it('is of whole months: a day stands for its month, and the month that goes on is not counted', async (test) => {
    const { told, heard } = await withService(test);
    await told(20, ethnicGroup('irish'), { answeredAt: '2026-08-31T10:00:00Z' });
    await told(26, ethnicGroup('irish'), { answeredAt: '2026-09-01T10:00:00Z' });
    await told(30, ethnicGroup('irish'), { answeredAt: '2026-11-02T10:00:00Z' });
    const irish = async (query: string) => (await heard(`${byEthnicGroup}${query}`)).groups[0]!.people;

    assert.equal(await irish(''), 45);
    assert.equal(await irish('&to=2026-08-01'), 20);
    assert.equal(await irish('&from=2026-09-17&to=2026-11-22'), 25);
    const { from, until, within } = await heard(`${byEthnicGroup}&from=2026-09-17&to=2026-11-22`);
    assert.deepEqual([from, until, within], ['2026-09-01', '2026-10-31', 4]);
  });

  it('is of a service that there is, in an organisation, for its staff only', async (test) => {
    const { collector, told, heard } = await withService(test);
    await told(20, { deprivationDecile: 1 });

    assert.equal((await heard(path.replace('bramley', 'chapel'))).total.people, 0);
    assert.equal((await collector.ask(path.replace('bramley', 'nowhere'), { token: 'viewer' })).status, 404);
    const ofYork = (await collector.ask(path, { token: 'york' })).body as HeardByGroup;
    assert.equal(ofYork.total.people, 0);
    assert.equal((await collector.ask(`${path}?key=pk_leeds`)).status, 401);
  });

  it('cannot be by words, by what is not about the person, or of a time that is turned round or to come', async (test) => {
    const { collector } = await withService(test);
    const code = async (query: string) => {
      const { status, problem } = await collector.ask(`${path}?${query}`, { token: 'team' });
      return [status, problem.errors?.[0]?.code];
    };

    assert.deepEqual(await code('questionnaire=our-about-you&question=own-words'), [422, 'not-one-group']);
    assert.deepEqual(await code('questionnaire=home-feedback&question=always'), [422, 'unknown-question']);
    assert.deepEqual(await code('question=carer'), [422, 'unknown-question']);
    assert.deepEqual(await code('from=2026-09-02&to=2026-09-01'), [422, 'too-early']);
    assert.deepEqual(await code('from=2026-11-01'), [422, 'not-over-yet']);
  });
});

function ethnicGroup(value: string): Partial<AboutYou> {
  return { answers: [{ question: 'ethnic-group', value }], declined: undefined };
}

async function withService(test: TestContext) {
  const collector = await testCollector(test);
  await collector.store.questionnaires.put(aboutYouQuestions, 'leeds');
  await collector.store.questionnaires.put(other, 'leeds');
  assert.equal((await create(collector)).status, 201);
  return {
    collector,
    /** So many people who answered, and told this of themselves. */
    async told(
      people: number,
      aboutYou: Partial<AboutYou>,
      sent: Parameters<typeof responseWith>[0] = {},
    ): Promise<void> {
      for (let person = 0; person < people; person++) {
        const response = responseWith({ answeredAt: '2026-10-15T10:00:00Z', ...sent });
        assert.equal((await collector.send(response)).status, 201);
        const told = await tell(collector, JSON.parse(JSON.stringify(aboutYouWith(response.id, aboutYou))) as object);
        assert.equal(told.status, 201, JSON.stringify(told.body));
      }
    },
    async heard(line: string): Promise<HeardByGroup> {
      const answer = await collector.ask(line, { token: 'viewer' });
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      return answer.body as HeardByGroup;
    },
  };
}
