import type { Answer, AnswerFault, AnswerFaultCode, FieldProblem } from '@always-kit/contract';

/** What is wrong with an answer, for a developer who reads the problem document. Never what the person wrote. */
const details: Record<AnswerFaultCode, string> = {
  'unknown-question': 'The questionnaire has no such question',
  'not-asked': 'This question is not asked after the answers before it',
  repeated: 'Given more than once',
  'wrong-kind': 'Not the kind of answer that the question asks for',
  'unknown-code': 'Not one of the options',
  alone: 'This option cannot be picked together with others',
  'too-many': 'More options than may be picked',
  'too-long': 'More characters than there is room for',
  'too-small': 'Below the lowest number',
  'too-large': 'Above the highest number',
  'too-precise': 'More decimals than are asked for',
  'not-a-date': 'There is no such day',
  'too-early': 'Before the first day',
  'too-late': 'After the last day',
  'in-the-future': 'After today',
  required: 'An answer is required',
  'may-not-decline': 'This question cannot be answered with "prefer not to say"',
  'answered-and-declined': 'Both answered and declined',
};

/** A fault as the field of a response that it is in. */
export function faultField(
  { question, code, limit, index, declined }: AnswerFault,
  answers: readonly Answer[],
): FieldProblem {
  const bound = limit === undefined ? '' : ` (limit ${limit})`;
  if (declined !== undefined) return { pointer: `/declined/${declined}`, code, detail: details[code] };
  if (index === undefined) return { pointer: '/answers', code, detail: `${details[code]}: ${question}` };
  const given = answers.findIndex((answer) => answer.question === question);
  const aboutTheQuestion = code === 'unknown-question' || code === 'not-asked' || given !== index;
  return {
    pointer: `/answers/${index}/${aboutTheQuestion ? 'question' : 'value'}`,
    code,
    detail: `${details[code]}${bound}`,
  };
}
