import type { QuestionnaireResponse } from '@always-kit/contract';

/** A response that says when this attempt leaves, so that the collector can correct a clock that is wrong. */
export function leavingNow(response: QuestionnaireResponse): QuestionnaireResponse {
  return { ...response, sentAt: new Date().toISOString() };
}
