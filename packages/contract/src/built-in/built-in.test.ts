import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audiences } from '../labels.ts';
import { checkAnswers } from '../check-answers.ts';
import { Questionnaire } from '../questionnaire.ts';
import {
  aboutYou,
  alwaysFeedback,
  builtInQuestionnaires,
  careScale,
  ethnicCategory,
  friendsAndFamily,
  genderIdentity,
  nhsCodeOf,
  sexualOrientation,
} from './index.ts';

const byId = (id: string): Questionnaire => builtInQuestionnaires.find((each) => each.id === id)!;

describe('the built-in questionnaires', () => {
  for (const questionnaire of builtInQuestionnaires) {
    it(`have a good ${questionnaire.id}, each question in easy read and with a picture`, () => {
      assert.deepEqual(Questionnaire.parse(questionnaire), questionnaire);
      for (const { id, text, hint, picture } of questionnaire.questions) {
        assert.ok(text.easyRead, `${id} in easy read`);
        assert.ok(!hint || hint.easyRead, `the hint of ${id} in easy read`);
        assert.ok(picture, `a picture for ${id}`);
      }
    });
  }

  it('ask everybody what matters to them', () => {
    const asked = builtInQuestionnaires.filter(({ purpose }) => purpose === 'what-matters');
    for (const audience of audiences)
      assert.ok(
        asked.some((each) => each.audience.includes(audience)),
        audience,
      );
  });

  it('never make anybody answer, and never claim to be more than drafts', () => {
    for (const { id, standing, questions } of builtInQuestionnaires) {
      assert.ok(['project-draft', 'from-memory-unverified'].includes(standing), id);
      assert.deepEqual(
        questions.filter(({ required }) => required),
        [],
        id,
      );
    }
  });

  it('prompt for something good and for something that could be better', () => {
    for (const { id, questions } of builtInQuestionnaires.filter(({ purpose }) => purpose !== 'about-you')) {
      if (['wm-one', 'staff-pulse'].includes(id)) continue; // one question, and two with answers to pick
      const words = questions
        .flatMap(({ text, hint }) => [text, hint])
        .flatMap((wording) => (wording ? [wording.plain, ...(wording.easyRead ?? [])] : []))
        .join(' ');
      assert.match(words, /\bgood\b|goes well|helps you/i, id);
      assert.match(words, /better|not so good|gets in the way/i, id);
    }
  });

  it('are asked on at most 6 screens, the first one counted; who answers more about themselves chose to', () => {
    const main = builtInQuestionnaires.filter(({ purpose }) => purpose !== 'about-you');
    for (const { id, questions } of main) assert.ok(1 + questions.length <= 6, id);
    const going = alwaysFeedback({ id: 'a', version: '1', title: { plain: 'A' }, vision: { plain: 'A?' } });
    assert.ok(1 + going.questions.length <= 6);
  });
});

describe('the scales', () => {
  it('have three points that are easy to tell apart, and two more for pages that must match five', () => {
    const shown = careScale.filter(({ onlyOfFive }) => !onlyOfFive).map(({ face, apart }) => face ?? apart);
    assert.deepEqual(shown, ['happy', 'neutral', 'sad', true]);
    assert.equal(careScale.length, 6);
  });

  it('ask the Friends and Family Test in its own words, with all five answers, also for an Always Event', () => {
    const going = alwaysFeedback({
      id: 'going-home',
      version: '1',
      title: { plain: 'Going home' },
      vision: { plain: 'Did you know who to call?' },
      overall: 'friends-and-family',
    });
    const [question] = friendsAndFamily.questions;
    assert.deepEqual(going.questions[2], question);
    assert.equal(question?.text.plain, 'Overall, how was your experience of our service?');
    assert.deepEqual(careOptions(question), [
      'Very good',
      'Good',
      'Neither good nor poor',
      'Poor',
      'Very poor',
      "Don't know",
    ]);
  });
});

describe('the questions about the person', () => {
  it('may all be declined', () => {
    assert.deepEqual(
      aboutYou.questions.filter(({ mayDecline }) => !mayDecline),
      [],
    );
  });

  it('ask for the ethnic group in two steps, the second within the first', () => {
    const asked = (group: string): string[] =>
      aboutYou.questions
        .filter(
          ({ when }) => when && 'all' in when && when.all.some((each) => 'codes' in each && each.codes.includes(group)),
        )
        .map(({ id }) => id);
    for (const group of ['white', 'mixed', 'asian', 'black', 'other'])
      assert.deepEqual(asked(group), [`ethnic-${group}`]);
  });

  it('take a whole set of answers', () => {
    const answers = [
      { question: 'age', value: '25-34' },
      { question: 'ethnic-group', value: 'white' },
      { question: 'ethnic-white', value: 'other-white' },
      { question: 'ethnic-own-words', value: 'Kashubian' },
      { question: 'main-language', value: 'pl' },
    ];
    assert.deepEqual(checkAnswers(aboutYou, answers, '2026-11-22'), []);
  });
});

describe('the codes of the NHS Data Dictionary', () => {
  for (const codes of [ethnicCategory, genderIdentity, sexualOrientation]) {
    it(`of ${codes.element} stand for each answer that is asked for, and for none that is not`, () => {
      for (const [id, mapped] of Object.entries(codes.of)) {
        const question = aboutYou.questions.find((each) => each.id === id);
        assert.deepEqual(Object.keys(mapped).toSorted(), optionCodes(question).toSorted(), id);
        for (const code of Object.values(mapped)) assert.ok(code in codes.codes, code);
      }
      assert.ok(codes.notStated in codes.codes && codes.notKnown in codes.codes);
    });
  }

  it('keep what the census can tell apart and the categories of 2001 cannot', () => {
    const white = (value: string): string => nhsCodeOf(ethnicCategory, [{ question: 'ethnic-white', value }]);
    assert.deepEqual(['irish', 'gypsy-irish-traveller', 'other-white'].map(white), ['B', 'C', 'C']);
    assert.equal(nhsCodeOf(ethnicCategory, [{ question: 'ethnic-asian', value: 'chinese' }]), 'R');
    assert.equal(nhsCodeOf(ethnicCategory, [{ question: 'ethnic-other', value: 'arab' }]), 'S');
  });

  it('tell who preferred not to say from who was not asked', () => {
    assert.equal(nhsCodeOf(ethnicCategory, [], ['ethnic-group']), 'Z');
    assert.equal(nhsCodeOf(ethnicCategory, [{ question: 'ethnic-group', value: 'black' }], ['ethnic-black']), 'Z');
    assert.equal(nhsCodeOf(ethnicCategory, [{ question: 'ethnic-group', value: 'black' }]), '99');
    assert.equal(nhsCodeOf(sexualOrientation, []), '9');
  });

  it('never make a gender from the sex alone', () => {
    const sex = { question: 'sex', value: 'female' };
    assert.equal(nhsCodeOf(genderIdentity, [sex]), 'X');
    assert.equal(nhsCodeOf(genderIdentity, [sex, { question: 'gender-same', value: 'yes' }]), '2');
    assert.equal(nhsCodeOf(genderIdentity, [sex, { question: 'gender-same', value: 'no' }]), 'X');
    assert.equal(nhsCodeOf(genderIdentity, [sex, { question: 'gender', value: 'man' }]), '1');
    assert.equal(nhsCodeOf(genderIdentity, [sex], ['gender-same']), 'Z');
  });
});

it('has no title that its own first question says again: both are headings where all stand on one page', () => {
  for (const { id, title, questions } of builtInQuestionnaires)
    for (const text of questions.map((question) => question.text)) {
      assert.notEqual(text.plain, title.plain, id);
      assert.notDeepEqual(text.easyRead, title.easyRead, id);
    }
});

it('finds the questionnaires by their ids', () => {
  for (const id of ['wm-core', 'wm-carer', 'wm-staff', 'wm-young', 'wm-one', 'care-feedback', 'about-you'])
    assert.ok(byId(id), id);
});

function optionCodes(question: Questionnaire['questions'][number] | undefined): string[] {
  return question && 'options' in question ? question.options.map(({ code }) => code) : [];
}

function careOptions(question: Questionnaire['questions'][number] | undefined): string[] {
  return question && 'options' in question ? question.options.map(({ text }) => text.plain) : [];
}
