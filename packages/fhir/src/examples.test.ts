import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaireFromFhir, questionnaireToFhir, type FromFhir } from './index.ts';
import { ratings, scores, sections } from './support/examples.ts';
import { faults, solaraFaults } from './support/validators.ts';

/** What was read, and what was left out as lines. */
function read<Value>(result: FromFhir<Value>): { value: Value; left: string[] } {
  assert.ok(result.ok, JSON.stringify(result));
  return { value: result.value, left: result.unsupported.map(({ pointer, what }) => `${what} ${pointer}`) };
}

describe('a questionnaire from elsewhere', () => {
  for (const [name, example] of Object.entries({ sections, ratings, scores })) {
    it(`${name} is FHIR, and is FHIR again once it is ours`, () => {
      assert.deepEqual(solaraFaults(example as never), []);

      const { value } = read(questionnaireFromFhir(example));

      assert.deepEqual(faults(questionnaireToFhir(value)), []);
      assert.deepEqual(read(questionnaireFromFhir(questionnaireToFhir(value))), { value, left: [] });
    });
  }

  it('loses its sections, and keeps what is asked in them', () => {
    const { value, left } = read(questionnaireFromFhir(sections));

    assert.equal(value.id, 'Ward-Survey-Example');
    assert.deepEqual(
      value.questions.map(({ id, kind }) => [id, kind]),
      [
        ['1', 'text'],
        ['2-1', 'date'],
        ['2-2', 'yes-no'],
      ],
    );
    assert.deepEqual(left.sort(), [
      'assumed ',
      'assumed ',
      'assumed /version',
      'element /date',
      'element /experimental',
      'element /identifier',
      'element /item/1/text',
      'element /publisher',
      'element /purpose',
      'element /subjectType',
      'item-type /item/0/type',
      'item-type /item/1/item/1/type',
      'name /item/1/item/0/linkId',
      'name /item/1/item/1/linkId',
      'name /url',
    ]);
  });

  it('gets codes for answers that have none', () => {
    const { value, left } = read(questionnaireFromFhir(ratings, { audience: ['carer'] }));
    const [rating] = value.questions;

    assert.ok(rating?.kind === 'single-choice');
    assert.equal(rating.required, true);
    assert.deepEqual(
      rating.options.map(({ code, text }) => [code, text.plain]),
      [
        ['3-Easy', '3 - Easy'],
        ['2-OK', '2 - OK'],
        ['1-Hard', '1 - Hard'],
      ],
    );
    assert.deepEqual(value.audience, ['carer']);
    assert.ok(left.includes('element /item/0/item/0/prefix'));
    assert.ok(left.includes('element /status'));
  });

  it('keeps limits, units, hints, conditions, and answers from a value set within', () => {
    const { value, left } = read(questionnaireFromFhir(scores));
    const [often, times, why, ...more] = value.questions;

    assert.deepEqual(more, []);
    assert.ok(often?.kind === 'single-choice' && times?.kind === 'number' && why?.kind === 'several-choices');
    assert.deepEqual(
      often.options.map(({ code }) => code),
      ['LA6568-5', 'LA6569-3'],
    );
    assert.deepEqual([times.min, times.max, times.unit], [0, 20, { plain: '/d' }]);
    assert.deepEqual(times.when, { all: [{ question: often.id, is: 'one-of', codes: ['LA6569-3'] }] });
    assert.deepEqual(why.when, {
      all: [
        { question: 'times', is: 'at-least', value: 3 },
        { question: often.id, is: 'answered' },
      ],
    });
    assert.deepEqual(why.hint, { plain: 'Tick all that did.' });
    for (const gone of ['/item/0', '/item/4', '/item/5', '/item/6', '/item/3/type']) {
      assert.ok(left.includes(`item-type ${gone}`), gone);
    }
  });
});

describe('a condition from elsewhere', () => {
  const item = (linkId: string, more: object = {}): object => ({ linkId, text: linkId, type: 'integer', ...more });
  const withLast = (...last: object[]): FromFhir<unknown> =>
    questionnaireFromFhir({ resourceType: 'Questionnaire', status: 'active', item: [item('a'), item('b'), ...last] });
  const whenOf = (result: FromFhir<unknown>): unknown =>
    (read(result).value as { questions: { when?: unknown }[] }).questions.at(-1)?.when;
  const line = (question: string, operator: string, answer: object): object => ({ question, operator, ...answer });

  it('that we cannot say is reported, and the question is asked always rather than never', () => {
    const enableWhen = [line('a', 'exists', { answerBoolean: true }), line('b', '<', { answerDecimal: 2.5 })];
    const result = withLast(item('c', { enableWhen, enableBehavior: 'any' }));

    assert.equal(whenOf(result), undefined);
    assert.ok(read(result).left.includes('condition /item/2/enableWhen/1'));
  });

  it('keeps the part that we can say, where all of it must hold', () => {
    const enableWhen = [line('a', 'exists', { answerBoolean: true }), line('b', '<', { answerDecimal: 2.5 })];
    const result = withLast(item('c', { enableWhen, enableBehavior: 'all' }));

    assert.deepEqual(whenOf(result), { all: [{ question: 'a', is: 'answered' }] });
    assert.ok(read(result).left.includes('condition /item/2/enableWhen/1'));
  });

  it('of a group holds for each question in it', () => {
    const enableWhen = [line('a', '>=', { answerInteger: 1 })];
    const inner = item('c', { enableWhen: [line('b', 'exists', { answerBoolean: false })] });
    const result = withLast({ linkId: 'g', type: 'group', enableWhen, item: [inner] });

    assert.deepEqual(whenOf(result), {
      all: [
        { question: 'a', is: 'at-least', value: 1 },
        { question: 'b', is: 'not-answered' },
      ],
    });
  });

  it('on a question that comes later is reported', () => {
    const result = questionnaireFromFhir({
      resourceType: 'Questionnaire',
      status: 'active',
      item: [item('a', { enableWhen: [line('b', 'exists', { answerBoolean: true })] }), item('b')],
    });

    assert.ok(read(result).left.includes('condition /item/0/enableWhen/0'));
  });
});
