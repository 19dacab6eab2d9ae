import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtInQuestionnaires, draftCriteria, evidenceTypes, whatMattersPatient } from './built-in/index.ts';
import { CriteriaSet } from './criteria-set.ts';
import { parse, parseStrictly } from './parse.ts';
import { Questionnaire } from './questionnaire.ts';

/** What is wrong with the patients' questionnaire once its first two questions are changed. */
function errorsOf(first: object, second: object = {}): string[] {
  const [one, two, ...rest] = whatMattersPatient.questions;
  const questions = [{ ...one, ...first }, { ...two, ...second }, ...rest];
  const parsed = parse(Questionnaire, { ...whatMattersPatient, questions });
  return parsed.ok ? [] : parsed.errors.map(({ pointer, detail }) => `${pointer}: ${detail}`);
}

test('every built-in questionnaire is a questionnaire, with nothing in it that the contract does not know', () => {
  for (const questionnaire of builtInQuestionnaires) {
    assert.deepEqual(parseStrictly(Questionnaire, questionnaire), { ok: true, value: questionnaire });
  }
});

test('every question that patients are asked can be read in easy read, no sentence over 15 words', () => {
  const forPatients = builtInQuestionnaires.filter(({ audience }) => !audience.includes('staff'));

  assert.ok(forPatients.length >= 4);
  for (const { questions } of forPatients) {
    for (const { id, text } of questions) {
      assert.ok(text.easyRead, id);
      for (const sentence of text.easyRead) assert.ok(sentence.split(' ').length <= 15, `${id}: ${sentence}`);
    }
  }
});

test('the draft criteria set is a criteria set, says that it is a draft, and asks only for known kinds of evidence', () => {
  assert.equal(parseStrictly(CriteriaSet, draftCriteria).ok, true);
  assert.equal(draftCriteria.standing, 'project-draft');
  assert.match(draftCriteria.notice ?? '', /draft/);
  assert.equal(draftCriteria.criteria.length, 19);
  for (const { id, evidence } of draftCriteria.criteria) {
    for (const type of evidence) assert.ok((evidenceTypes as readonly string[]).includes(type), `${id}: ${type}`);
  }
});

test('two questions may not have one id', () => {
  assert.deepEqual(errorsOf({}, { id: 'WM1' }), ['/questions/1/id: The id WM1 is used twice']);
});

test('a condition may only look at a question before it', () => {
  assert.deepEqual(errorsOf({ when: { all: [{ question: 'WM2', is: 'answered' }] } }), [
    '/questions/0/when: The condition looks at WM2, which is not asked before it',
  ]);
});

test('so conditions cannot go round in a circle', () => {
  const at = { all: [{ question: 'WM1', is: 'answered' }] };

  assert.equal(errorsOf({ when: { any: [{ question: 'WM2', is: 'answered' }] } }, { when: at }).length, 1);
});

test('a question of a kind that this version does not know is refused by its kind', () => {
  assert.deepEqual(
    errorsOf({ kind: 'slider' }).map((error) => error.replace(/:.*/, '')),
    ['/questions/0/kind'],
  );
});

test('a translation says when nobody who speaks the language has checked it', () => {
  const text = (standing: string) => ({ text: { plain: 'Why?', translations: { cy: { plain: 'Pam?', standing } } } });

  assert.deepEqual(errorsOf(text('draft')), []);
  assert.equal(errorsOf(text('nearly')).length, 1);
});

test('two options may not have one code', () => {
  const option = { code: 'a', text: { plain: 'A' } };

  assert.deepEqual(errorsOf({ kind: 'single-choice', options: [option, option] }), [
    '/questions/0/options: Each code may be used once',
  ]);
});

test('the always question may only have the codes that measures count', () => {
  const options = [
    { code: 'always', text: { plain: 'A' } },
    { code: 'rarely', text: { plain: 'B' } },
  ];

  assert.match(errorsOf({ kind: 'always', options })[0] ?? '', /^\/questions\/0\/options: Use only these codes/);
});

test('answers in words may together be no longer than what one body holds', () => {
  const texts = (count: number, maxLength?: number) =>
    parse(Questionnaire, {
      ...whatMattersPatient,
      questions: Array.from({ length: count }, (_, index) => ({
        kind: 'text',
        id: `Q${index}`,
        text: { plain: 'Tell us' },
        ...(maxLength !== undefined && { maxLength }),
      })),
    });

  assert.equal(texts(40).ok, true);
  assert.equal(texts(16, 10_000).ok, true);
  const long = texts(17, 10_000);
  assert.deepEqual(long.ok ? [] : long.errors.map(({ pointer }) => pointer), ['/questions']);
});
