import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audiences } from '../labels.ts';
import { askedQuestions } from '../asked.ts';
import { checkAnswers } from '../check-answers.ts';
import { Questionnaire } from '../questionnaire.ts';
import { aboutYou, alwaysFeedback, builtInQuestionnaires, careScale, friendsAndFamily } from './index.ts';

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
          ({ when }) =>
            when &&
            'all' in when &&
            when.all.some((each) => each.question === 'ethnic-group' && 'codes' in each && each.codes.includes(group)),
        )
        .map(({ id }) => id);
    for (const group of ['white', 'mixed', 'asian', 'black', 'other'])
      assert.deepEqual(asked(group), [`ethnic-${group}`]);
  });

  it('let people say in their own words what no answer fits, and prefer not to', () => {
    for (const [question, value] of [
      ['ethnic-white', 'other-white'],
      ['gender', 'other'],
      ['religion', 'other'],
      ['sexual-orientation', 'other'],
    ] as const) {
      const [own] = aboutYou.questions.filter(
        ({ kind, when }) => kind === 'text' && JSON.stringify(when).includes(`"${question}"`),
      );
      assert.ok(own?.kind === 'text' && own.mayDecline && own.maxLength === 100, question);
      const asked = (code: string): boolean => {
        const open = new Map([
          ['ethnic-group', 'white'],
          ['gender-same', 'no'],
          [question, code],
        ]);
        return askedQuestions(aboutYou.questions, open).includes(own);
      };
      assert.ok(asked(value) && !asked('irish'), question);
    }
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

function careOptions(question: Questionnaire['questions'][number] | undefined): string[] {
  return question && 'options' in question ? question.options.map(({ text }) => text.plain) : [];
}
