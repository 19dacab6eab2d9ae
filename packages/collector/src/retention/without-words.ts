import type { Answer, Questionnaire } from '@always-kit/contract';

/** What somebody sent, without what they said in their own words, and to which questions that was. Blanks are no words. */
export function withoutWords<Sent extends { readonly answers: readonly Answer[] }>(
  sent: Sent,
  questionnaire: Questionnaire | undefined,
): { readonly kept: Sent; readonly trimmed: readonly string[] } {
  const asked = new Set(questionnaire?.questions.filter(({ kind }) => kind === 'text').map(({ id }) => id));
  const isWords = ({ question, value }: Answer): boolean => asked.has(question) && String(value).trim() !== '';
  return {
    kept: { ...sent, answers: sent.answers.filter((answer) => !isWords(answer)) },
    trimmed: sent.answers.filter(isWords).map(({ question }) => question),
  };
}
