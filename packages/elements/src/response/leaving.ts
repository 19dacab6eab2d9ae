import type { Outbox, Result } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';
import type { AnswerForm } from './answer-form.ts';
import { askBeforeLeaving } from './ask-before-leaving.ts';
import { AlwaysFailedEvent } from './events.ts';
import { leaveAndFollow } from './leave-and-follow.ts';
import type { ResponseFlow } from './response-flow.ts';

/**
 * Leaves a response with the outbox, and follows it: what is said of it must stay true, and while it would be lost with the page,
 * the browser asks before it closes that.
 */
export async function leaveWith(
  outbox: Outbox,
  form: AnswerForm,
  flow: ResponseFlow,
  response: QuestionnaireResponse,
): Promise<Result<unknown>> {
  const submitted = await leaveAndFollow(outbox, response, ({ id, type, reason }) => {
    askBeforeLeaving(response, type === 'memory-only');
    if (flow.sentAs !== id) return;
    if (reason) form.dispatchEvent(new AlwaysFailedEvent('sending', reason));
    else flow.standing = type as ResponseFlow['standing'];
    form.requestUpdate();
  });
  if (submitted.ok) flow.standing = submitted.value.status;
  return submitted;
}
