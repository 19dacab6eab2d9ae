import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../../writing/field.ts';
import { choiceGroups, type Choice } from '../choice-list.ts';
import type { CountableQuestion, QuestionGroup } from '../countable.ts';
import { noQuestion } from '../draft.ts';
import { pageHeading, saidWords, type Look, type MeasurePage } from './page.ts';

/** From this many questions on, one can be looked for by a word. */
const manyQuestions = 12;

/** Which question do you ask people? */
export const questionPage: MeasurePage = (look) => {
  const { wizard, words, asking } = look;
  const { text } = words;
  if (!asking.found) return waiting(look);
  const { groups } = wizard.questions;
  const all = groups.flatMap(({ questions }) => questions);
  const { question } = wizard;
  const before = question && !all.some(({ key }) => key === question.key) ? question : undefined;
  const shown = groups.flatMap((group) => matching(group, look) ?? []);
  return choiceGroups({
    name: 'question',
    legend: pageHeading(look, text.questionTitle),
    hint: html`<p>${all.length === 0 ? text.questionsNone : text.questionHint}</p>`,
    error: wizard.errorOf('question'),
    value: wizard.draft.question,
    write: (value) => wizard.write({ question: value }),
    before: html`${all.length >= manyQuestions ? find(look, shown.length === 0) : nothing}
    ${asking.found.incomplete ? again(look, text.questionsNotAll) : nothing}`,
    groups: [
      ...(before ? [{ title: before.questionnaire, aside: nothing, choices: [choice(before, look)] }] : []),
      ...shown.map((group) => ({
        title: saidWords(group, words),
        aside: words.fill(text.askedOf, { list: words.list(group.audience.map((each) => text.audiences[each])) }),
        choices: group.questions.map((each) => choice(each, look)),
      })),
    ],
    last: { value: noQuestion, ...text.noQuestionYet },
  });
};

function waiting(look: Look): TemplateResult {
  const { text } = look.words;
  return html`${pageHeading(look, text.questionTitle)}
  ${look.asking.failed ? again(look, text.questionsNotRead) : html`<p>${text.questionsLoading}</p>`}`;
}

function again({ words: { text }, asking }: Look, what: string): TemplateResult {
  return html`<div class="stale">
    <p>${what}</p>
    <button type="button" class="button quiet" @click=${asking.read}>${text.tryAgain}</button>
  </div>`;
}

function find({ words: { text }, finding }: Look, none: boolean): TemplateResult {
  const field = textField({
    id: 'find',
    label: text.findQuestion,
    hint: text.findHint,
    error: undefined,
    value: finding.words,
    write: finding.write,
  });
  return html`
    <div @keydown=${stay}>${field}</div>
    <p role="status">${none ? text.findNone : nothing}</p>
  `;
}

/** Who looks for a question and presses Enter has not picked one yet. */
function stay(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

/** What of a group has the words that are looked for; what is picked stays in sight. */
function matching(group: QuestionGroup, { finding, wizard, words }: Look): QuestionGroup | undefined {
  const wanted = finding.words.trim().toLocaleLowerCase(words.language);
  const has = (said: string): boolean => said.toLocaleLowerCase(words.language).includes(wanted);
  if (wanted === '' || has(group.words)) return group;
  const questions = group.questions.filter((each) => has(each.words) || each.key === wizard.draft.question);
  return questions.length === 0 ? undefined : { ...group, questions };
}

function choice(question: CountableQuestion, { words }: Look): Choice {
  const { text } = words;
  const { key, answers, ofBefore } = question;
  return {
    value: key,
    label: ofBefore ? words.fill(text.questionOfBefore, { question: question.words }) : saidWords(question, words),
    detail:
      answers.length > 0
        ? words.fill(text.answersAre, { list: words.answers(answers.map((answer) => answer.words)) })
        : undefined,
  };
}
