import type { Result } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import type { AnswerForm } from './answer-form.ts';
import type { ResponseFlow } from './response-flow.ts';

/** Brings a response to where `form` says: to the collector, or to its page. */
export async function bringTo(
  form: AnswerForm,
  flow: ResponseFlow,
  response: QuestionnaireResponse,
): Promise<Result<unknown>> {
  const { client, later } = flow.asking();
  if (form.delivery !== 'host') {
    if (client?.outbox && later.here) return later.here.code.leaveWith(client.outbox, form, flow, response);
    return client?.sendResponse(response) ?? failure('There is no client: use <always-provider>');
  }
  await later.load();
  return later.here?.code.handToPage(form, response) ?? failure('The form could not be loaded');
}

function failure(message: string): Result<never> {
  return { ok: false, reason: 'invalid', message };
}
