import type { Outbox, OutboxEvent, Result } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import type { AnswerForm } from './answer-form.ts';
import { AlwaysFailedEvent } from './events.ts';
import type { ResponseFlow } from './response-flow.ts';

/** For how long the collector may answer before a person is told that their answers are kept on the device, in milliseconds. */
const patience = 4_000;

/** Brings a response to where `form` says: to the collector, or to its page. */
export async function bringTo(
  form: AnswerForm,
  flow: ResponseFlow,
  response: QuestionnaireResponse,
): Promise<Result<unknown>> {
  const { client, later } = flow.asking();
  if (form.delivery !== 'host') {
    if (client?.outbox) return leaveWith(client.outbox, form, flow, response);
    return client?.sendResponse(response) ?? failure('There is no client: set one, or use <always-provider>');
  }
  await later.load();
  return later.here?.code.handToPage(form, response) ?? failure('The rest of the form could not be loaded');
}

/** Leaves a response with the outbox, and follows it for as long as this form lives: what is said of it must stay true. */
async function leaveWith(
  outbox: Outbox,
  form: AnswerForm,
  flow: ResponseFlow,
  response: QuestionnaireResponse,
): Promise<Result<unknown>> {
  const hear = ({ id, type, reason }: OutboxEvent): void => {
    if (id !== response.id) return;
    if (type === 'accepted') outbox.removeEventListener('accepted', hear as EventListener);
    if (flow.sentAs !== id) return;
    if (reason) form.dispatchEvent(new AlwaysFailedEvent('sending', reason));
    else flow.standing = type as ResponseFlow['standing'];
    form.requestUpdate();
  };
  for (const type of ['accepted', 'saved-on-device', 'failed'] as const) outbox.addEventListener(type, hear);
  const submitted = await outbox.submit(response, { wait: patience });
  if (submitted.ok) flow.standing = submitted.value.status;
  return submitted;
}

function failure(message: string): Result<never> {
  return { ok: false, reason: 'invalid', message };
}
