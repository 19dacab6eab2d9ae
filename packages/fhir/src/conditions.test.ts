import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersById, askedQuestions, type Clause, type Condition, type Questionnaire } from '@always-kit/contract';
import fc from 'fast-check';
import { questionnaireToFhir, type QuestionnaireItem } from './index.ts';
import { enabledItems } from './support/enabled-items.ts';
import { allowedAnswersTo } from './support/responses.ts';
import { questionnaires } from './support/questionnaires.ts';
import { ownExtension } from './urls.ts';

const several: Questionnaire['questions'][number] = {
  kind: 'several-choices',
  id: 'helped',
  text: { plain: 'What helped?' },
  options: ['staff', 'food', 'family'].map((code) => ({ code, text: { plain: code } })),
};

/** The item of a question with this condition, as it stands in FHIR. */
function itemWhen(when: Condition): QuestionnaireItem | undefined {
  const why = { kind: 'text', id: 'why', text: { plain: 'Why?' }, when } as const;
  const age = { kind: 'number', id: 'age', text: { plain: 'How old are you?' } } as const;
  return questionnaireToFhir({
    id: 'q',
    version: '1',
    language: 'en-GB',
    title: { plain: 'Q' },
    audience: ['patient'],
    standing: 'local',
    questions: [several, age, why],
  }).item.at(-1);
}

test('what is asked by a reader that knows FHIR alone is what is asked here', () => {
  fc.assert(
    fc.property(
      questionnaires.chain((questionnaire) => fc.tuple(fc.constant(questionnaire), allowedAnswersTo(questionnaire))),
      ([questionnaire, list]) => {
        const resource = questionnaireToFhir(questionnaire);
        fc.pre(!resource.item.some(leftToOurExtension));
        const answers = answersById(list);
        const asked = askedQuestions(questionnaire.questions, answers).map(({ id }) => id);
        assert.deepEqual(enabledItems(resource, answers), asked);
      },
    ),
    { numRuns: 200, endOnFailure: true },
  );
});

test('the usual condition is plain enableWhen, with no extension of ours', () => {
  const item = itemWhen({ all: [{ question: 'helped', is: 'one-of', codes: ['staff', 'food'] }] });

  assert.equal(item?.extension, undefined);
  assert.equal(item?.enableBehavior, 'any');
  assert.deepEqual(
    item?.enableWhen?.map(({ operator, answerCoding }) => [operator, answerCoding?.code]),
    [
      ['=', 'staff'],
      ['=', 'food'],
    ],
  );
});

test('what needs brackets becomes a group around the question', () => {
  const item = itemWhen({
    all: [
      { question: 'helped', is: 'one-of', codes: ['staff', 'food'] },
      { question: 'age', is: 'at-least', value: 16 },
    ],
  });

  assert.deepEqual([item?.type, item?.linkId, item?.text], ['group', 'why.gate-1', undefined]);
  assert.deepEqual(item?.item?.[0]?.enableWhen, [{ question: 'age', operator: '>=', answerInteger: 16 }]);
  assert.ok(item?.item?.[0]?.extension?.some(({ url }) => url === ownExtension.condition));
});

test('a condition that would need more groups than anybody wants is left to those who know our extension', () => {
  const clause: Clause = { question: 'helped', is: 'none-of', codes: ['staff', 'food', 'family'] };
  const item = itemWhen({ any: Array.from({ length: 10 }, () => clause) });

  assert.equal(item?.type, 'text');
  assert.ok(item && leftToOurExtension(item));
});

/** Whether an item has a condition that only those can read who know our extension. */
function leftToOurExtension({ enableWhen, extension }: QuestionnaireItem): boolean {
  return enableWhen === undefined && extension?.some(({ url }) => url === ownExtension.condition) === true;
}
