import { checkAnswers, hasOptions, type ChoiceQuestion, type Questionnaire } from '@always-kit/contract';

/** A question that one press answers. */
export type TallyQuestion = Exclude<ChoiceQuestion, { kind: 'several-choices' }>;

/**
 * The question to tally: the one called `wanted`, else the first about how often it happens, else the first that one press
 * answers. `undefined` where there is none, and where an answer to it alone would not be a complete response.
 */
export function tallyQuestion(questionnaire: Questionnaire, wanted: string | undefined): TallyQuestion | undefined {
  const possible = questionnaire.questions.filter(isAnsweredByOnePress);
  const question = wanted
    ? possible.find(({ id }) => id === wanted)
    : (possible.find(({ kind }) => kind === 'always') ?? possible[0]);
  const code = question?.options[0]?.code;
  if (!question || code === undefined) return undefined;
  const faults = checkAnswers(questionnaire, [{ question: question.id, value: code }], '9999-12-31');
  return faults.length === 0 ? question : undefined;
}

function isAnsweredByOnePress(question: Questionnaire['questions'][number]): question is TallyQuestion {
  return hasOptions(question) && question.kind !== 'several-choices' && !question.when;
}
