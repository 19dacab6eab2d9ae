import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedbackLike } from './support/feedback-like.ts';
import fc from 'fast-check';
import {
  answeredQuestionnaire,
  questionnaireFromFhir,
  questionnaireToFhir,
  responseFromFhir,
  responseToFhir,
  type FromFhir,
} from './index.ts';
import { questionnaires } from './support/questionnaires.ts';
import { responses } from './support/responses.ts';

const { questionnaire, response } = feedbackLike;
const asked = questionnaireToFhir(questionnaire);
const answered = responseToFhir(response, questionnaire);

function errorsOf(result: FromFhir<unknown>): string[] {
  return result.ok ? [] : result.errors.map(({ pointer, code }) => `${code} ${pointer}`);
}

describe('a questionnaire that cannot be read says where', () => {
  for (const [name, resource, error] of [
    ['nothing', null, 'wrong-resource '],
    ['a list', [], 'wrong-resource '],
    ['another resource', { resourceType: 'Patient' }, 'wrong-resource /resourceType'],
    ['no status', { ...asked, status: undefined }, 'missing /status'],
    ['items that are none', { ...asked, item: [null] }, 'wrong-type /item'],
    ['an item without a linkId', { ...asked, item: [{ type: 'text', text: 'x' }] }, 'missing /item/0/linkId'],
    ['one linkId twice', { ...asked, item: [asked.item[0], asked.item[0]] }, 'several-values /item/1/linkId'],
    ['rules from elsewhere', { ...asked, implicitRules: 'http://example.org' }, 'modifier-extension /implicitRules'],
    [
      'an extension that may turn its meaning round',
      { ...asked, item: [{ ...asked.item[0], modifierExtension: [{ url: 'http://example.org/not' }] }] },
      'modifier-extension /item/0/modifierExtension',
    ],
    ['a number for words', { ...asked, title: 7 }, 'wrong-type /title'],
    [
      'words that are too long',
      { ...asked, item: [{ linkId: 'a', type: 'text', text: 'x'.repeat(1001) }] },
      'too-big /item/0',
    ],
    ['nothing to ask', { ...asked, item: [] }, 'too-small /item'],
  ] as const) {
    it(name, () => {
      const errors = errorsOf(questionnaireFromFhir(resource));

      assert.ok(errors.includes(error), errors.join('; '));
    });
  }
});

describe('a response that cannot be read says where', () => {
  const item = (answer: object[], more: object = {}) => ({
    ...answered,
    item: [{ linkId: 'always', answer, ...more }],
  });
  for (const [name, resource, error] of [
    ['not finished', { ...answered, status: 'in-progress' }, 'not-completed /status'],
    ['taken back as an error', { ...answered, status: 'entered-in-error' }, 'not-completed /status'],
    ['without an id of ours', { ...answered, id: undefined, identifier: undefined }, 'missing /identifier'],
    ['an id of another kind', { ...answered, identifier: { value: 'visit-7' } }, 'invalid-format /identifier'],
    ['to nothing', { ...answered, questionnaire: undefined }, 'missing /questionnaire'],
    ['to something else', { ...answered, questionnaire: 'http://example.org/q|1' }, 'not-here /questionnaire'],
    ['to no version', { ...answered, questionnaire: answered.questionnaire.split('|')[0] }, 'not-here /questionnaire'],
    ['about nothing', { ...answered, subject: undefined }, 'missing /subject'],
    ['at no time', { ...answered, authored: undefined }, 'missing /authored'],
    ['at a day', { ...answered, authored: '2026-11-22' }, 'invalid-format /authored'],
    ['two values', item([{ valueString: 'a', valueInteger: 1 }]), 'several-values /item/0/answer/0'],
    [
      'two answers to one',
      item([{ valueCoding: { code: 'always' } }, { valueCoding: { code: 'never' } }]),
      'several-values /item/0/answer',
    ],
    ['a file', item([{ valueAttachment: {} }]), 'wrong-kind /item/0/answer/0'],
    [
      'codes of somebody else',
      item([{ valueCoding: { system: 'http://snomed.info/sct', code: 'always' } }]),
      'wrong-system /item/0/answer/0/valueCoding/system',
    ],
    [
      'items beside an answer (qrs-1)',
      item([{ valueCoding: { code: 'always' } }], { item: [{ linkId: 'x' }] }),
      'several-values /item/0',
    ],
  ] as const) {
    it(name, () => {
      const errors = errorsOf(responseFromFhir(resource, { questionnaire }));

      assert.ok(errors.includes(error), errors.join('; '));
    });
  }

  it('and never what a person wrote', () => {
    const told = responseFromFhir(item([{ valueString: 'secret', valueInteger: 1, secret: 'secret' }]), {
      questionnaire,
    });

    assert.equal(told.ok, false);
    assert.doesNotMatch(JSON.stringify(told), /"secret"/);
  });
});

describe('what names a person', () => {
  it('is not read, and listed by itself', () => {
    const { subject: _, ...rest } = answered;
    const patient = {
      reference: 'Patient/1',
      identifier: { system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990000018' },
    };
    const told = responseFromFhir(
      { ...rest, subject: patient, author: patient, source: patient, encounter: { reference: 'Encounter/1' } },
      { questionnaire, service: 'bramley-ward' },
    );

    assert.ok(told.ok);
    assert.deepEqual(told.value, response);
    const people = told.unsupported.filter(({ what }) => what === 'person').map(({ pointer }) => pointer);
    assert.deepEqual(people.sort(), ['/author', '/encounter', '/source', '/subject']);
    assert.doesNotMatch(JSON.stringify(told), /9990000018/);
  });
});

it('a response of a portal that knows none of our extensions is taken as one that was given alone, in plain words', () => {
  const told = responseFromFhir({ ...answered, extension: undefined, language: undefined }, { questionnaire });

  assert.ok(told.ok);
  assert.deepEqual(told.value, response);
  assert.deepEqual(
    told.unsupported.map(({ detail }) => detail),
    ['reading: plain', 'mode: self'],
  );
});

it('which questionnaire was answered can be asked before anything else is read', () => {
  assert.deepEqual(answeredQuestionnaire(answered), response.questionnaire);
  assert.equal(answeredQuestionnaire({ ...answered, questionnaire: 'http://example.org/q|1' }), undefined);
  assert.equal(answeredQuestionnaire('Questionnaire'), undefined);
});

it('nothing that is sent makes it throw, however deep', () => {
  const nested = JSON.parse(`${'{"item":['.repeat(20_000)}${']}'.repeat(20_000)}`) as object;
  const deep = { ...asked, item: [{ linkId: 'a', type: 'group', ...nested }] };
  assert.deepEqual(questionnaireFromFhir(deep).ok, false);
  assert.deepEqual(responseFromFhir({ ...answered, item: deep.item }).ok, false);
  fc.assert(
    fc.property(
      fc.jsonValue(),
      fc.constantFrom('item', 'extension', 'subject', '_title', 'title', 'code'),
      (value, key) => {
        questionnaireFromFhir({ ...asked, [key]: value });
        responseFromFhir({ ...answered, [key]: value }, { questionnaire });
        questionnaireFromFhir(value);
        responseFromFhir(value);
      },
    ),
    { numRuns: 200 },
  );
});

/** Every object of a tree, with its pointer. */
function objectsIn(tree: object, at = ''): [pointer: string, node: Record<string, unknown>][] {
  const below = Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? objectsIn(value, `${at}/${key}`) : [],
  );
  return Array.isArray(tree) ? below : [[at, tree as Record<string, unknown>], ...below];
}

/** Whether something was said of the place, or of what it is in. */
function saidOf(result: FromFhir<unknown>, pointer: string): boolean {
  const said = result.ok ? result.unsupported : result.errors;
  return said.some((one) => pointer === one.pointer || (one.pointer !== '' && pointer.startsWith(`${one.pointer}/`)));
}

it('what is put into a resource anywhere, and means nothing here, is listed', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        questionnaires.map((one) => [questionnaireToFhir(one), questionnaireFromFhir] as const),
        responses.map((one) => {
          const read = (resource: unknown) => responseFromFhir(resource, one);
          return [responseToFhir(one.response, one.questionnaire), read] as const;
        }),
      ),
      fc.nat(),
      ([resource, read], pick) => {
        const copy: object = JSON.parse(JSON.stringify(resource)) as object;
        const objects = objectsIn(copy);
        const [pointer, node] = objects[pick % objects.length]!;
        node.unheardOf = 'of';
        assert.ok(saidOf(read(copy), `${pointer}/unheardOf`), `${pointer}/unheardOf`);
      },
    ),
    { numRuns: 100, endOnFailure: true },
  );
});
