import {
  parseStrictly,
  problem,
  QuestionnaireResponse,
  type BatchOutcome,
  type QuestionnaireResponse as Response,
  type Receipt,
} from '@always-kit/contract';
import { mustBeProven } from '../challenge/must-be-proven.ts';
import type { SiteCaller } from '../identity/caller.ts';
import { take } from '../limits/take.ts';
import { Refusal, refusal } from '../refusal.ts';
import { digestOf } from '../redaction/digest.ts';
import { accept, mustServe } from '../responses/accept.ts';
import type { AcceptedResponse, PutResponse, SentResponse } from '../stores/response-store.ts';
import { BusyError } from '../stores/store.ts';
import { openSealed } from '../sealing/open-sealed.ts';
import { compiled } from './compiled.ts';
import type { Handlers, Sending, Surroundings } from './handler.ts';

/** One response, or several at once. */
export function responseHandlers(surroundings: Surroundings): Pick<Handlers, 'sendResponse' | 'sendBatch'> {
  return {
    async sendResponse({ caller, body, sending }) {
      const { status, receipt } = await putNew(body, caller, sending, surroundings);
      return { status, body: receipt };
    },
    async sendBatch({ caller, body, sending }) {
      const { limiter, limits } = surroundings;
      const more = body.responses.length - 1; // one was counted when the request came
      if (more > 0) await take(limiter, limits, { caller, ...sending }, more);
      await mustBeProven(caller, sending, surroundings);
      const results = await Promise.all(
        body.responses.map((response) => putOne(response, caller, sending, surroundings)),
      );
      return { status: 200, body: { results } };
    },
  };
}

/** Stores one response, in whichever form it came. */
export function putNew(
  response: Response,
  caller: SiteCaller,
  sending: Sending,
  surroundings: Surroundings,
): Promise<{ status: 200 | 201; receipt: Receipt }> {
  return put(left(response, sending), caller, surroundings, () => mustBeProven(caller, sending, surroundings));
}

async function put(
  response: Response,
  caller: SiteCaller,
  surroundings: Surroundings,
  mustBeNew?: () => Promise<void>,
): Promise<{ status: 200 | 201; receipt: Receipt }> {
  const { store, now, keys } = surroundings;
  const { organisation } = caller;
  mustServe(caller, response);
  const digest = (): string => digestOf(response, keys.secretFor('digest'));
  const sent = { organisation, response, digest };
  const { put, receivedAt } = await putOrRepeat(sent, surroundings, async () => {
    await mustBeNew?.();
    return accept(response, caller, store, now(), digest);
  });
  if (put === 'conflict') throw refusal('id-conflict', 'Another response was stored under this id');
  const receipt = { id: response.id, storedAt: new Date(receivedAt).toISOString() };
  return { status: put === 'stored' ? 201 : 200, receipt };
}

/**
 * What was taken once is not judged again, by a later clock or another version of us. Nearly all are new, and storing them finds
 * out by itself what is a repeat; so what is there is looked up only when a response would be refused.
 */
async function putOrRepeat(
  sent: SentResponse,
  { store }: Surroundings,
  judge: () => Promise<AcceptedResponse>,
): Promise<PutResponse> {
  let accepted: AcceptedResponse;
  try {
    accepted = await judge();
  } catch (refused) {
    const before = await store.responses.before(sent);
    if (before) return before;
    throw refused;
  }
  return store.responses.put(accepted, sent);
}

/** As `put`, for one of a batch: what is wrong with it is its own result and holds up nobody else. */
async function putOne(
  sent: unknown,
  caller: SiteCaller,
  sending: Sending,
  surroundings: Surroundings,
): Promise<BatchOutcome['results'][number]> {
  try {
    const parsed = parseStrictly(compiled(QuestionnaireResponse), await openedOne(sent, surroundings));
    if (!parsed.ok) return { status: 422, problem: problem('invalid', undefined, parsed.errors) };
    return await put(left(parsed.value, sending), caller, surroundings);
  } catch (cause) {
    if (cause instanceof Refusal) return { status: cause.problem.status, problem: cause.problem };
    if ((cause as { statusCode?: unknown }).statusCode === 400) return { status: 400, problem: problem('malformed') };
    if (cause instanceof BusyError) return { status: 503, problem: problem('busy') };
    throw cause;
  }
}

/** A response with when it left: what is sealed, or was written down before, cannot say so itself. */
function left(response: Response, { sentAt }: Sending): Response {
  return sentAt === undefined ? response : { ...response, sentAt };
}

/** One of a batch may be sealed: a shared device holds nothing else. */
async function openedOne(sent: unknown, { keys, parseJson }: Surroundings): Promise<unknown> {
  return typeof sent === 'string' ? parseJson(await openSealed(sent, keys)) : sent;
}
