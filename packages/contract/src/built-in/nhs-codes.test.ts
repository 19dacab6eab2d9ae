import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nationalElements, type NationalElement } from '../national-codes.ts';
import type { Questionnaire } from '../questionnaire.ts';
import { aboutYou, nhsCodesOf, nhsDataElements } from './index.ts';

describe('the codes of the NHS Data Dictionary', () => {
  const of = (answers: Readonly<Record<string, string>>, declined: string[] = []) =>
    nhsCodesOf(aboutYou, {
      answers: Object.entries(answers).map(([question, value]) => ({ question, value })),
      declined,
    });

  for (const [element, { name, codes }] of Object.entries(nhsDataElements)) {
    it(`of ${name} are named by the questions themselves, each by a code that there is`, () => {
      const coded = aboutYou.questions.filter(({ nationalElement }) => nationalElement === element);
      const named = coded.flatMap((question) => ('options' in question ? question.options : []));
      const national = named.flatMap(({ nationalCode }) => nationalCode ?? []);
      for (const code of national) assert.ok(code in codes, code);
      const { notStated, notKnown, codes: given } = nationalElements[element as NationalElement];
      assert.deepEqual([...new Set(national)].toSorted(), Array.from(given).toSorted());
      assert.deepEqual(Object.keys(codes).toSorted(), [...Array.from(given), notStated, notKnown].toSorted());
    });
  }

  it('stand for each answer of a question that has any', () => {
    const some = aboutYou.questions.filter(
      (question) => 'options' in question && question.options.some(({ nationalCode }) => nationalCode !== undefined),
    );
    assert.deepEqual(
      some.map(({ id }) => id),
      ['gender', 'ethnic-white', 'ethnic-mixed', 'ethnic-asian', 'ethnic-black', 'ethnic-other', 'sexual-orientation'],
    );
    for (const { id, ...question } of some)
      for (const { code, nationalCode } of 'options' in question ? question.options : [])
        assert.ok(nationalCode, `${id} ${code}`);
  });

  it('keep what the census can tell apart and the categories of 2001 cannot', () => {
    const white = (value: string) => of({ 'ethnic-white': value })['ethnic-category'];
    assert.deepEqual(['irish', 'gypsy-irish-traveller', 'other-white'].map(white), ['B', 'C', 'C']);
    assert.equal(of({ 'ethnic-asian': 'chinese' })['ethnic-category'], 'R');
    assert.equal(of({ 'ethnic-other': 'arab' })['ethnic-category'], 'S');
  });

  it('tell who preferred not to say from who was not asked', () => {
    assert.equal(of({}, ['ethnic-group'])['ethnic-category'], 'Z');
    assert.equal(of({ 'ethnic-group': 'black' }, ['ethnic-black'])['ethnic-category'], 'Z');
    assert.equal(of({ 'ethnic-group': 'black' })['ethnic-category'], '99');
    assert.deepEqual(of({}), { 'ethnic-category': '99', 'gender-identity': 'X', 'sexual-orientation': '9' });
    assert.deepEqual(of({}, ['sexual-orientation', 'gender']), {
      'ethnic-category': '99',
      'gender-identity': 'Z',
      'sexual-orientation': 'Z',
    });
  });

  it('never make a gender from the sex alone', () => {
    const gender = (answers: Readonly<Record<string, string>>, declined?: string[]) =>
      of(answers, declined)['gender-identity'];
    assert.equal(gender({ sex: 'female' }), 'X');
    assert.equal(gender({ sex: 'female', 'gender-same': 'yes' }), '2');
    assert.equal(gender({ sex: 'male', 'gender-same': 'yes' }), '1');
    assert.equal(gender({ sex: 'female', 'gender-same': 'no' }), 'X');
    assert.equal(gender({ sex: 'female', 'gender-same': 'no', gender: 'man' }), '1');
    assert.equal(gender({ sex: 'female' }, ['gender-same']), 'Z');
    assert.equal(gender({ 'gender-same': 'yes' }, ['sex']), 'X', 'the sex is another thing than the gender');
  });

  it('are those of the questions, where a service asks its own', () => {
    const words = { plain: 'Words' };
    const pick = (code: string, nationalCode: string) => ({ code, text: words, nationalCode });
    const own: Questionnaire = {
      ...aboutYou,
      id: 'our-own',
      questions: [
        {
          kind: 'single-choice',
          id: 'background',
          text: words,
          nationalElement: 'ethnic-category',
          options: [pick('irish', 'B'), pick('chinese', 'R')],
        },
        { kind: 'text', id: 'sex', text: words },
      ],
    };
    const codes = (value: string) => nhsCodesOf(own, { answers: [{ question: 'background', value }] });
    assert.deepEqual(codes('chinese'), { 'ethnic-category': 'R' });
    assert.deepEqual(codes('constructor'), { 'ethnic-category': '99' });
  });
});
