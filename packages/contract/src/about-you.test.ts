import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AboutYou } from './about-you.ts';
import { nationalElements } from './national-codes.ts';
import { parse, parseStrictly } from './parse.ts';
import { Question } from './question.ts';
import { createUuid } from './uuid.ts';

const told: AboutYou = {
  id: createUuid(),
  response: createUuid(),
  questionnaire: { id: 'about-you', version: '1' },
  answers: [{ question: 'age', value: '25-34' }],
  declined: ['ethnic-group'],
  deprivationDecile: 2,
};

test('what a person told of themselves is about one response, and may be declined', () => {
  assert.deepEqual(parse(AboutYou, told), { ok: true, value: told });
  assert.equal(parse(AboutYou, { ...told, answers: [] }).ok, true);
  assert.equal(parse(AboutYou, { ...told, answers: [], declined: undefined }).ok, true); // the decile alone
});

const wrong: [name: string, change: object, pointer: string][] = [
  ['no response', { response: undefined }, '/response'],
  ['nothing at all', { answers: [], declined: undefined, deprivationDecile: undefined }, '/answers'],
  ['a postcode', { postcode: 'LS1 4AP' }, '/postcode'],
  ['a time', { answeredAt: '2026-11-22T10:00:00Z' }, '/answeredAt'],
  ['a service', { service: 'bramley' }, '/service'],
  ['a decile of 0', { deprivationDecile: 0 }, '/deprivationDecile'],
  ['a decile of 11', { deprivationDecile: 11 }, '/deprivationDecile'],
  ['half a decile', { deprivationDecile: 2.5 }, '/deprivationDecile'],
  ['a question declined twice', { declined: ['age', 'age'] }, '/declined'],
];

for (const [name, change, at] of wrong) {
  test(`what a person told of themselves with ${name} is refused by that field`, () => {
    const parsed = parseStrictly(AboutYou, { ...told, ...change });

    assert.deepEqual(parsed.ok ? [] : parsed.errors.map(({ pointer }) => pointer), [at]);
  });
}

test('an answer can stand for a value of the NHS Data Dictionary', () => {
  const words = { plain: 'White' };
  const question = {
    kind: 'single-choice',
    id: 'ethnic-group',
    text: words,
    nationalElement: 'ethnic-category',
    options: [
      { code: 'irish', text: words, nationalCode: 'B' },
      { code: 'british', text: words, nationalCode: 'A' },
    ],
  };

  assert.equal(parseStrictly(Question, question).ok, true);
  assert.equal(parseStrictly(Question, { ...question, nationalElement: 'shoe-size' }).ok, false);
  for (const { codes, notStated } of Object.values(nationalElements)) assert.ok(!codes.includes(notStated));
});
