import type { Outbox, OutboxEvent, Result, Submitted } from '@always-kit/client';
import type { QuestionnaireResponse } from '@always-kit/contract';

/** For how long the collector may answer before a response counts as kept on the device, in milliseconds. */
const patience = 4_000;

/** Leaves a response with an outbox, and tells of all that becomes of it, until the collector has judged it. */
export async function leaveAndFollow(
  outbox: Outbox,
  response: QuestionnaireResponse,
  tell: (event: OutboxEvent) => void,
): Promise<Result<Submitted>> {
  const over = new AbortController();
  const hear = (event: OutboxEvent): void => {
    const { id, kind, type } = event;
    if (id !== response.id || kind !== 'response') return; // a withdrawal has its id too
    if (type === 'accepted' || type === 'failed') over.abort();
    tell(event);
  };
  for (const type of ['accepted', 'saved-on-device', 'memory-only', 'failed'] as const)
    outbox.addEventListener(type, hear, over);
  const submitted = await outbox.submit(response, { wait: patience });
  if (!submitted.ok) over.abort(); // the outbox has not taken it
  return submitted;
}
