import type { AnswerValue, Question, Questionnaire } from '@always-kit/contract';
import type { Node } from './node.ts';
import { optionSystem, ownExtension, standardExtension } from './urls.ts';

/** What was said to one question: an answer, or that there will be none. */
export interface Said {
  readonly question: string;
  readonly declined: boolean;
  readonly value: AnswerValue | undefined;
  readonly pointer: string;
  readonly position: number | undefined;
}

/** What was said in an item and all below it. Groups say nothing, and an item without an answer was skipped. */
export function saidIn(item: Node, questionnaire: Questionnaire | undefined): Said[] {
  const linkId = item.string('linkId');
  if (linkId === undefined) {
    item.reading.fail(item.at('linkId'), 'missing', 'Every item needs a linkId');
    return [];
  }
  const question = questionnaire?.questions.find(({ id }) => id === linkId);
  if (item.has('text') && (!question || wordsOf(question).includes(item.string('text') ?? ''))) item.raw('text');
  const answers = item.nodes('answer');
  if (answers.length > 0 && item.has('item')) {
    item.reading.fail(item.pointer, 'several-values', 'An item has answers or items, not both (qrs-1)');
  }
  const reason = item.extension(standardExtension.dataAbsentReason)?.string('valueCode');
  const position = item.extension(ownExtension.position)?.number('valueInteger');
  const below = [...item.nodes('item'), ...answers.flatMap((answer) => answer.nodes('item'))];
  const about = { question: linkId, pointer: item.pointer, position };
  const value = valueOf(item, answers, question, questionnaire);
  return [
    ...(value === undefined ? [] : [{ ...about, declined: false, value }]),
    ...(answers.length === 0 && reason === 'asked-declined' ? [{ ...about, declined: true, value: undefined }] : []),
    ...below.flatMap((one) => saidIn(one, questionnaire)),
  ];
}

/** All that may have been shown for a question. */
function wordsOf({ text }: Question): string[] {
  return [text.plain, ...Object.values(text.translations ?? {}).map(({ plain }) => plain)];
}

function valueOf(
  item: Node,
  answers: readonly Node[],
  question: Question | undefined,
  questionnaire: Questionnaire | undefined,
): AnswerValue | undefined {
  if (answers.length === 0) return undefined;
  const values = answers.map((answer) => oneValue(answer, question, questionnaire)).filter((one) => one !== undefined);
  const said = item.extension(ownExtension.severalPicks)?.boolean('valueBoolean');
  const several = said ?? (question ? question.kind === 'several-choices' : answers.length > 1);
  if (several) return values.map(String);
  if (answers.length > 1) return item.reading.fail(item.at('answer'), 'several-values', 'One answer is asked for here');
  return values[0];
}

function oneValue(
  answer: Node,
  question: Question | undefined,
  questionnaire: Questionnaire | undefined,
): string | number | undefined {
  const keys = [...new Set(answer.keysLike('value').concat(answer.keysLike('_value').map((key) => key.slice(1))))];
  if (keys.length > 1) return answer.reading.fail(answer.pointer, 'several-values', 'An answer has one value');
  const [key = ''] = keys;
  switch (key) {
    case 'valueCoding': {
      const coding = answer.node(key);
      const from = coding?.string('system');
      coding?.string('display');
      const wanted = questionnaire && question && optionSystem(questionnaire.id, question.id);
      if (coding && from !== undefined && wanted !== undefined && from !== wanted) {
        return coding.reading.fail(coding.at('system'), 'wrong-system', 'Use the codes of the questionnaire');
      }
      return coding?.string('code') ?? answer.reading.fail(answer.at(key), 'missing', 'A coding needs its code');
    }
    case 'valueBoolean': {
      const yes = answer.boolean(key);
      if (question?.kind === 'yes-no' && yes !== undefined) return yes ? 'yes' : 'no';
      return answer.reading.fail(answer.at(key), 'wrong-kind', 'Only a question for yes or no has such an answer');
    }
    case 'valueInteger':
    case 'valueDecimal':
      return answer.number(key);
    case 'valueString':
    case 'valueDate':
      return answer.string(key);
    default:
      return answer.reading.fail(answer.pointer, 'wrong-kind', 'No question here has such an answer');
  }
}

/** In the order that they say they had, else as they stand. */
export function inPlace(list: readonly Said[]): Said[] {
  return list.toSorted((one, other) => (one.position ?? 0) - (other.position ?? 0));
}
