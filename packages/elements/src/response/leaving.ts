import type { Outbox, OutboxEvent, Result } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import type { AnswerForm } from './answer-form.ts';
import { AlwaysFailedEvent } from './events.ts';
import type { ResponseFlow } from './response-flow.ts';

/** For how long the collector may answer before a person is told that their answers are kept on the device, in milliseconds. */
const patience = 4_000;

/** Leaves a response with the outbox, and follows it for as long as this form lives: what is said of it must stay true. */
export async function leaveWith(
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
  for (const type of ['accepted', 'saved-on-device', 'memory-only', 'failed'] as const)
    outbox.addEventListener(type, hear);
  const submitted = await outbox.submit(response, { wait: patience });
  if (submitted.ok) flow.standing = submitted.value.status;
  return submitted;
}
