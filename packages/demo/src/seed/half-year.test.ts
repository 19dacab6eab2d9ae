import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AboutYou, checkAnswers, parse, Questionnaire, QuestionnaireResponse } from '@always-kit/contract';
import { aboutYou, builtInQuestionnaires } from '@always-kit/contract/built-in';
import { aboutPeople } from './about-people.ts';
import { changeWeek, halfYear, mondayOf, weekStart } from './half-year.ts';
import { otherWards } from './other-wards.ts';
import { serviceAlwaysEvents, serviceQuestionnaires } from './services.ts';
import { toLookAt } from './to-look-at.ts';

const now = new Date('2026-11-22T09:00:00Z');
const questionnaires = new Map([...builtInQuestionnaires, ...serviceQuestionnaires()].map((one) => [one.id, one]));

test('the same moment gives the same half-year, so that a start that was cut short can go on', () => {
  assert.deepEqual(halfYear(now), halfYear(now));
});

test('every made-up response is one that the collector takes', () => {
  const responses = [...halfYear(now), ...otherWards(now), ...toLookAt(now)];

  assert.ok(responses.length > 400, String(responses.length));
  assert.equal(new Set(responses.map(({ id }) => id)).size, responses.length);
  for (const response of responses) {
    assert.equal(parse(QuestionnaireResponse, response).ok, true, response.id);
    const questionnaire = questionnaires.get(response.questionnaire.id);
    assert.ok(questionnaire && questionnaire.version === response.questionnaire.version);
    assert.deepEqual(checkAnswers(questionnaire, response.answers, response.answeredAt.slice(0, 10)), []);
    assert.ok(new Date(response.answeredAt) < now);
  }
});

test('what made-up people tell of themselves is what the collector takes, once for each response', () => {
  const people = aboutPeople(halfYear(now));

  assert.ok(people.length > 150, String(people.length));
  assert.equal(new Set(people.map(({ response }) => response)).size, people.length);
  for (const person of people) {
    assert.equal(parse(AboutYou, person).ok, true, person.id);
    assert.deepEqual(checkAnswers(aboutYou, person.answers, '2026-11-22'), []);
  }
});

test('on Bramley Ward more people always know what to do after the change than before it', () => {
  const share = (from: string, to: string): number => {
    const answers = halfYear(now)
      .filter(({ service, answeredAt }) => service === 'bramley-ward' && answeredAt >= from && answeredAt < to)
      .flatMap(({ answers }) => answers.filter(({ question }) => question === 'always'));
    return answers.filter(({ value }) => value === 'always').length / answers.length;
  };
  const change = weekStart(now, changeWeek);

  assert.ok(share('2026-01-01', change) < 0.65);
  assert.ok(share(change, '2026-12-01') > 0.75);
});

test('the services ask by questionnaires and measures that the contract knows', () => {
  for (const questionnaire of serviceQuestionnaires()) assert.equal(parse(Questionnaire, questionnaire).ok, true);
  for (const { measures } of serviceAlwaysEvents(now, [])) {
    for (const { questionnaire, question, denominator } of measures) {
      const asked = questionnaires.get(questionnaire)?.questions.find(({ id }) => id === question);
      assert.ok(asked && 'options' in asked);
      for (const code of denominator) assert.ok(asked.options.some((option) => option.code === code));
    }
  }
});

test('a week begins on its Monday, Sundays and new years included', () => {
  assert.equal(mondayOf(new Date('2026-11-22T23:30:00Z')).toISOString().slice(0, 10), '2026-11-16');
  assert.equal(mondayOf(new Date('2026-11-16T00:10:00Z')).toISOString().slice(0, 10), '2026-11-16');
  assert.equal(mondayOf(new Date('2027-01-01T12:00:00Z')).toISOString().slice(0, 10), '2026-12-28');
});
