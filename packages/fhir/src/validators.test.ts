import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { friendsAndFamily } from '@always-kit/contract/built-in';
import { questionnaireToFhir, responseToFhir } from './index.ts';
import { feedbackLike } from './support/feedback-like.ts';
import { brokenRules } from './support/own-rules.ts';
import { faults, lantanaFaults, solaraFaults } from './support/validators.ts';

// A check that never fails checks nothing: each of these was put into a resource that is right.

const questionnaire = questionnaireToFhir(friendsAndFamily);
const response = responseToFhir(
  {
    ...feedbackLike.response,
    questionnaire: { id: friendsAndFamily.id, version: friendsAndFamily.version },
    answers: [
      { question: 'experience', value: '1' },
      { question: 'why', value: 'They listened.' },
    ],
  },
  friendsAndFamily,
);

type Changed = { resourceType: string };

/** The resource, with what is at a path put instead. */
function put(resource: Changed, path: string, value: unknown): Changed {
  const copy = structuredClone(resource) as unknown as Record<string, unknown>;
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
  return copy as unknown as Changed;
}

describe('faults that a validator from elsewhere finds', () => {
  for (const [name, changed] of [
    ['no status', put(response, 'status', undefined)],
    ['a status that there is not', put(response, 'status', 'finished')],
    ['a property that there is not', put(response, 'ward', 'x')],
    ['a property that there is not, deep down', put(response, 'item/0/answer/0/score', 1)],
    ['a number for a string', put(response, 'item/0/linkId', 7)],
    ['an object for a list', put(response, 'item', {})],
    ['a kind of item that there is not', put(questionnaire, 'item/0/type', 'slider')],
    ['a time that is none', put(response, 'authored', 'yesterday')],
  ] as const) {
    it(name, () => assert.notDeepEqual([...solaraFaults(changed), ...lantanaFaults(changed)], []));
  }
});

describe('faults that both validators miss, and our own rules find', () => {
  for (const [name, changed, rule] of [
    ['two values in one answer', put(response, 'item/1/answer/0/valueInteger', 1), 'one value[x]'],
    ['an answer and items in one item', put(response, 'item/0/item', [{ linkId: 'why' }]), 'qrs-1'],
    ['two items with one linkId', put(questionnaire, 'item/1/linkId', 'experience'), 'que-2'],
    ['options to a question in words', put(questionnaire, 'item/1/answerOption', [{ valueString: 'x' }]), 'que-5'],
    ['a group with nothing in it', put(questionnaire, 'item/2/type', 'group'), 'que-1'],
    ['a length for a choice', put(questionnaire, 'item/0/maxLength', 3), 'que-10'],
    [
      'exists, compared with a number',
      put(questionnaire, 'item/1/enableWhen', [{ question: 'experience', operator: 'exists', answerInteger: 1 }]),
      'que-7',
    ],
    [
      'two conditions, and not whether both must hold',
      put(
        questionnaire,
        'item/1/enableWhen',
        [1, 2].map((answerInteger) => ({ question: 'experience', operator: '=', answerInteger })),
      ),
      'que-12',
    ],
    [
      'a condition on a question that there is not',
      put(questionnaire, 'item/1/enableWhen', [{ question: 'x', operator: 'exists', answerBoolean: true }]),
      'enableWhen of no item',
    ],
    ['an extension with a value and parts', put(questionnaire, 'extension/0/extension', [{ url: 'a' }]), 'ext-1'],
    ['an extension whose name is no address', put(questionnaire, 'extension/0/url', 'urn:x:y'), 'extension url'],
    ['a control character', put(response, 'item/1/answer/0/valueString', 'a\u0000b'), 'string'],
    ['a list of nothing', put(questionnaire, 'code', []), 'no empty list'],
  ] as const) {
    it(name, () => {
      assert.deepEqual([...solaraFaults(changed), ...lantanaFaults(changed)], []);
      assert.ok(
        brokenRules(changed).some((broken) => broken.rule === rule),
        rule,
      );
    });
  }

  it('an id with a character that ids have not: only one of them finds it', () => {
    const changed = put(response, 'id', 'a_b');

    assert.deepEqual(lantanaFaults(changed), []);
    assert.notDeepEqual(solaraFaults(changed), []);
    assert.ok(brokenRules(changed).some(({ rule }) => rule === 'id'));
  });
});

it('nobody has anything against the resources that the faults were put into', () => {
  assert.deepEqual([...faults(questionnaire), ...faults(response)], []);
});
