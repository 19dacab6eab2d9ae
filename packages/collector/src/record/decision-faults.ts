import type { FieldProblem, ThemeDecision } from '@always-kit/contract';
import type { Store } from '../stores/store.ts';

/** What is wrong with what somebody says a comment is about: it has to be there, and about the service of the Always Event. */
export async function decisionFaults(
  store: Store,
  organisation: string,
  service: string,
  { response: id, question }: ThemeDecision,
): Promise<FieldProblem[]> {
  const stored = await store.responses.read(organisation, id);
  if (!stored || stored.response.service !== service) {
    const detail = 'Not a response about the service of this Always Event';
    return [{ pointer: '/content/response', code: 'unknown-response', detail }];
  }
  if (stored.response.answers.some((answer) => answer.question === question)) return [];
  return [{ pointer: '/content/question', code: 'no-words', detail: 'Nothing was said in answer to this question' }];
}
