import type { FieldProblem, Quote } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';

/**
 * What is wrong with a quote: nobody may be quoted who did not agree to it, and nothing that they did not say. Blanks and line ends
 * count as one blank, however many there are.
 *
 * @param service the one that the Always Event is about
 */
export async function quoteFaults(
  store: Store,
  organisation: string,
  service: string,
  { response: id, question, words }: Quote,
): Promise<FieldProblem[]> {
  const stored = await store.responses.read(organisation, id);
  if (!stored || stored.response.service !== service) {
    return [fault('response', 'unknown-response', 'Not a response about the service of this Always Event')];
  }
  const { response } = stored;
  if (response.mayQuote !== true) return [fault('response', 'may-not-quote', 'This person did not agree to be quoted')];
  const { id: asked, version } = response.questionnaire;
  const questionnaire = await store.questionnaires.version(organisation, asked, version);
  const isWords = questionnaire?.questions.some((one) => one.id === question && one.kind === 'text') === true;
  const answer = response.answers.find((one) => one.question === question);
  if (!isWords || !answer) return [fault('question', 'no-words', 'Nothing was said in answer to this question')];
  const said = withOneBlank(String(answer.value)).includes(withOneBlank(words));
  return said && words.trim() !== '' ? [] : [fault('words', 'not-said', 'Not in the words of this response')];
}

function withOneBlank(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function fault(field: keyof Quote, code: string, detail: string): FieldProblem {
  return { pointer: `/content/${field}`, code, detail };
}
