import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Answer, AnswerValue } from './answer.ts';
import { checkAnswers, type AnswerFault } from './check-answers.ts';
import type { Question } from './question.ts';
import type { Questionnaire } from './questionnaire.ts';

const words = { plain: 'Which?' };
const options = [
  { code: 'red', text: words },
  { code: 'blue', text: words },
  { code: 'none', text: words, apart: true },
];
const questions: Question[] = [
  { kind: 'single-choice', id: 'one', text: words, options },
  { kind: 'several-choices', id: 'many', text: words, options, atMost: 1 },
  { kind: 'several-choices', id: 'free', text: words, options },
  { kind: 'text', id: 'words', text: words },
  { kind: 'text', id: 'short', text: words, maxLength: 3 },
  { kind: 'number', id: 'count', text: words, min: 0, max: 10 },
  { kind: 'number', id: 'weight', text: words, decimals: 1 },
  { kind: 'date', id: 'day', text: words, earliest: '2026-01-01' },
  { kind: 'date', id: 'next', text: words, future: true, latest: '2027-01-01' },
  { kind: 'text', id: 'why', text: words, when: { all: [{ question: 'one', is: 'one-of', codes: ['blue'] }] } },
];
const questionnaire: Questionnaire = {
  id: 'all-kinds',
  version: '1',
  language: 'en-GB',
  title: words,
  audience: ['patient'],
  standing: 'local',
  questions,
};

function faultsOfDeclined(declined: readonly string[], answers: Record<string, AnswerValue> = {}): AnswerFault[] {
  const mayDecline: Questionnaire = {
    ...questionnaire,
    questions: questions.map((question) => ({ ...question, mayDecline: question.id !== 'words' })),
  };
  const list = Object.entries(answers).map(([question, value]) => ({ question, value }));
  return checkAnswers(mayDecline, list, '2026-11-22', declined);
}

function faults(answers: Record<string, AnswerValue> | Answer[], of: Questionnaire = questionnaire): AnswerFault[] {
  const list = Array.isArray(answers)
    ? answers
    : Object.entries(answers).map(([question, value]) => ({ question, value }));
  return checkAnswers(of, list, '2026-11-22');
}

test('answers of every kind are right as they should be', () => {
  const right: Record<string, AnswerValue> = {
    one: 'blue',
    many: ['red'],
    free: ['red', 'blue'],
    words: 'w'.repeat(4000),
    short: 'abc',
    count: 10,
    weight: 70.5,
    day: '2026-11-22',
    next: '2026-12-24',
    why: 'Because',
  };

  assert.deepEqual(faults(right), []);
});

const wrong: [question: string, value: AnswerValue, code: string, limit?: number | string][] = [
  ['one', 3, 'wrong-kind'],
  ['one', ['red'], 'wrong-kind'],
  ['one', 'green', 'unknown-code'],
  ['many', 'red', 'wrong-kind'],
  ['many', ['red', 'blue'], 'too-many', 1],
  ['free', ['red', 'red'], 'repeated'],
  ['free', ['red', 'none'], 'alone'],
  ['words', 3, 'wrong-kind'],
  ['words', 'w'.repeat(4001), 'too-long', 4000],
  ['short', 'abcd', 'too-long', 3],
  ['count', '3', 'wrong-kind'],
  ['count', -1, 'too-small', 0],
  ['count', 11, 'too-large', 10],
  ['count', 1.5, 'too-precise', 0],
  ['weight', 70.55, 'too-precise', 1],
  ['day', '22/11/2026', 'not-a-date'],
  ['day', '2026-02-30', 'not-a-date'],
  ['day', '2025-12-31', 'too-early', '2026-01-01'],
  ['day', '2026-11-23', 'in-the-future'],
  ['next', '2027-01-02', 'too-late', '2027-01-01'],
  ['why', 'Because', 'not-asked'],
  ['nobody', 'x', 'unknown-question'],
];

for (const [question, value, code, limit] of wrong) {
  test(`${question} answered with ${JSON.stringify(value).slice(0, 30)} is ${code}`, () => {
    const expected = limit === undefined ? { question, code, index: 0 } : { question, code, limit, index: 0 };

    assert.deepEqual(faults({ [question]: value }), [expected]);
  });
}

test('a character is what a person counts as one, though it is stored as two', () => {
  assert.deepEqual(faults({ short: '👍👍👍' }), []);
  assert.deepEqual(faults({ short: '👍👍👍👍' }), [{ question: 'short', code: 'too-long', limit: 3, index: 0 }]);
});

test('answering one question twice is a fault of the second answer', () => {
  const twice = [
    { question: 'words', value: 'a' },
    { question: 'words', value: 'b' },
  ];

  assert.deepEqual(faults(twice), [{ question: 'words', code: 'repeated', index: 1 }]);
});

test('a required question that is asked must be answered, and one that is not asked need not be', () => {
  const needed: Questionnaire = {
    ...questionnaire,
    questions: questions.map((question) => ({ ...question, required: ['one', 'why'].includes(question.id) })),
  };

  assert.deepEqual(faults({ words: 'x' }, needed), [{ question: 'one', code: 'required' }]);
  assert.deepEqual(faults({ one: 'blue' }, needed), [{ question: 'why', code: 'required' }]);
  assert.deepEqual(faults({ one: 'red' }, needed), []);
});

test('"prefer not to say" is no answer: it is enough where one is required, and what hangs on an answer is not asked', () => {
  const needed: Questionnaire = {
    ...questionnaire,
    questions: questions.map((question) => ({ ...question, mayDecline: true, required: question.id === 'one' })),
  };

  assert.deepEqual(checkAnswers(needed, [{ question: 'words', value: 'x' }], '2026-11-22', ['one']), []);
  assert.deepEqual(faultsOfDeclined(['one'], { why: 'Because' }), [{ question: 'why', code: 'not-asked', index: 0 }]);
});

const wronglyDeclined: [declined: string[], answers: Record<string, AnswerValue>, code: string, at: number][] = [
  [['words'], {}, 'may-not-decline', 0],
  [['day', 'nobody'], {}, 'unknown-question', 1],
  [['day', 'one'], { one: 'red' }, 'answered-and-declined', 1],
  [['why'], { one: 'red' }, 'not-asked', 0],
  [['day', 'day'], {}, 'repeated', 1],
];

for (const [declined, answers, code, at] of wronglyDeclined) {
  test(`${declined.join(' and ')} declined, with ${JSON.stringify(answers)} answered, is ${code}`, () => {
    assert.deepEqual(faultsOfDeclined(declined, answers), [{ question: declined[at], code, declined: at }]);
  });
}

test('no list of answers and no list of what was declined is too strange to be judged', () => {
  const id = fc.constantFrom(...questions.map((question) => question.id), 'nobody', '__proto__', 'constructor');
  const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.array(fc.string(), { minLength: 1 }));
  fc.assert(
    fc.property(fc.array(fc.record({ question: id, value })), fc.array(id), (answers, declined) => {
      const found = checkAnswers(questionnaire, answers, '2026-11-22', declined);
      for (const { index, declined: at } of found) {
        assert.ok(index === undefined || index < answers.length);
        assert.ok(at === undefined || at < declined.length);
      }
      // Nothing of it may be declined here, so each is wrong.
      assert.equal(found.filter((fault) => fault.declined !== undefined).length, declined.length);
    }),
  );
});
