import {
  parseStrictly,
  problem,
  QuestionnaireResponse,
  type BatchOutcome,
  type QuestionnaireResponse as Response,
  type Receipt,
} from '@always-kit/contract';
import type { SiteCaller } from '../identity/caller.ts';
import { Refusal, refusal } from '../refusal.ts';
import { accept, mustServe } from '../responses/accept.ts';
import { BusyError } from '../stores/store.ts';
import type { Handlers, Surroundings } from './handler.ts';

/** One response, or several at once. */
export function responseHandlers(surroundings: Surroundings): Pick<Handlers, 'sendResponse' | 'sendBatch'> {
  return {
    async sendResponse({ caller, body }) {
      const { status, receipt } = await put(body, caller, surroundings);
      return { status, body: receipt };
    },
    async sendBatch({ caller, body }) {
      const results = await Promise.all(body.responses.map((response) => putOne(response, caller, surroundings)));
      return { status: 200, body: { results } };
    },
  };
}

async function put(
  response: Response,
  caller: SiteCaller,
  { store, now }: Surroundings,
): Promise<{ status: 200 | 201; receipt: Receipt }> {
  mustServe(caller, response);
  // First of all: what was taken once is not judged again, by a later clock or another version of us.
  const before = await store.responses.before(caller.organisation, response);
  const { put, receivedAt } = before ?? (await store.responses.put(await accept(response, caller, store, now())));
  if (put === 'conflict') throw refusal('id-conflict', 'Another response was stored under this id');
  const receipt = { id: response.id, storedAt: new Date(receivedAt).toISOString() };
  return { status: put === 'stored' ? 201 : 200, receipt };
}

/** As `put`, for one of a batch: what is wrong with it is its own result and holds up nobody else. */
async function putOne(
  response: unknown,
  caller: SiteCaller,
  surroundings: Surroundings,
): Promise<BatchOutcome['results'][number]> {
  const parsed = parseStrictly(QuestionnaireResponse, response);
  if (!parsed.ok) return { status: 422, problem: problem('invalid', undefined, parsed.errors) };
  try {
    return await put(parsed.value, caller, surroundings);
  } catch (cause) {
    if (cause instanceof Refusal) return { status: cause.problem.status, problem: cause.problem };
    if (cause instanceof BusyError) return { status: 503, problem: problem('busy') };
    throw cause;
  }
}
