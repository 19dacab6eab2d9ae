import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedQuestions } from './asked.ts';
import type { AnswerValue } from './answer.ts';
import type { Condition } from './condition.ts';
import type { Question } from './question.ts';

function text(id: string, when?: Condition): Question {
  return { kind: 'text', id, text: { plain: `Question ${id}` }, ...(when ? { when } : {}) };
}

function asked(questions: Question[], answers: Record<string, AnswerValue>): string {
  return askedQuestions(questions, new Map(Object.entries(answers)))
    .map(({ id }) => id)
    .join(' ');
}

const conditions: [name: string, when: Condition, answers: Record<string, AnswerValue>, held: boolean][] = [
  ['answered', { all: [{ question: 'a', is: 'answered' }] }, { a: 'yes' }, true],
  ['answered, when it is not', { all: [{ question: 'a', is: 'answered' }] }, {}, false],
  ['not answered', { all: [{ question: 'a', is: 'not-answered' }] }, {}, true],
  ['one of the codes', { all: [{ question: 'a', is: 'one-of', codes: ['no', 'never'] }] }, { a: 'never' }, true],
  ['one of several picks', { all: [{ question: 'a', is: 'one-of', codes: ['no'] }] }, { a: ['yes', 'no'] }, true],
  ['none of the codes', { all: [{ question: 'a', is: 'none-of', codes: ['no'] }] }, { a: 'yes' }, true],
  ['none of the codes, unanswered', { all: [{ question: 'a', is: 'none-of', codes: ['no'] }] }, {}, false],
  ['at least', { all: [{ question: 'a', is: 'at-least', value: 3 }] }, { a: 3 }, true],
  ['at least, of words', { all: [{ question: 'a', is: 'at-least', value: 3 }] }, { a: '3' }, false],
  ['at most', { all: [{ question: 'a', is: 'at-most', value: 3 }] }, { a: 4 }, false],
  [
    'all of two, with one true',
    {
      all: [
        { question: 'a', is: 'answered' },
        { question: 'b', is: 'answered' },
      ],
    },
    { a: 'x' },
    false,
  ],
  [
    'any of two, with one true',
    {
      any: [
        { question: 'a', is: 'answered' },
        { question: 'b', is: 'answered' },
      ],
    },
    { a: 'x' },
    true,
  ],
];

for (const [name, when, answers, held] of conditions) {
  test(`a question is ${held ? 'asked' : 'left out'}: ${name}`, () => {
    assert.equal(asked([text('a'), text('b'), text('c', when)], answers), held ? 'a b c' : 'a b');
  });
}

test('an answer that is no longer asked for opens nothing', () => {
  const questions = [
    text('a'),
    text('b', { all: [{ question: 'a', is: 'one-of', codes: ['no'] }] }),
    text('c', { all: [{ question: 'b', is: 'answered' }] }),
  ];

  assert.equal(asked(questions, { a: 'no', b: 'because' }), 'a b c');
  assert.equal(asked(questions, { a: 'yes', b: 'because' }), 'a');
});
