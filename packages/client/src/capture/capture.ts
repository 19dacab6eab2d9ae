import type {
  AboutYou,
  Contact,
  ContactReceipt,
  Questionnaire,
  QuestionnaireResponse,
  Receipt,
} from '@always-kit/contract';
import type { CallOptions } from '../call-options.ts';
import type { ClientOptions } from '../client-options.ts';
import { parseJson } from '../refusal.ts';
import { failure, type Result } from '../result.ts';
import { isQuestionnaire } from './is-questionnaire.ts';
import { paths } from './paths.ts';
import { send } from './send.ts';

/** What a patient's page asks of a collector, as in `AlwaysClient`. */
export interface Capture {
  sendResponse(response: QuestionnaireResponse, options?: CallOptions): Promise<Result<Receipt>>;
  tellAboutYou(aboutYou: AboutYou, options?: CallOptions): Promise<Result<Receipt>>;
  stayInTouch(contact: Contact, options?: CallOptions): Promise<Result<ContactReceipt>>;
  readQuestionnaire(id: string, version?: string, options?: CallOptions): Promise<Result<Questionnaire>>;
}

/**
 * Makes a client for a patient's page. It carries no schemas: what is sent is checked by the collector, and of what is read just
 * so much is looked at as a page needs to show it.
 */
export function createCapture(options: Omit<ClientOptions, 'token'>): Capture {
  return {
    sendResponse(response, { signal } = {}) {
      const leaving: QuestionnaireResponse = { ...response, sentAt: new Date().toISOString() };
      return posted(options, paths.sendResponse, leaving, signal);
    },
    tellAboutYou(aboutYou, { signal } = {}) {
      return posted(options, paths.tellAboutYou, aboutYou, signal);
    },
    stayInTouch(contact, { signal } = {}) {
      return posted(options, paths.stayInTouch, contact, signal);
    },
    async readQuestionnaire(id, version, { signal } = {}) {
      const path = [id, ...(version === undefined ? [] : ['versions', version])].map(encodeURIComponent).join('/');
      const answered = await send(options, { method: 'GET', path: paths.readQuestionnaire + path, signal });
      if (!answered.ok) return answered;
      const value = parseJson(answered.text);
      return isQuestionnaire(value) ? { ok: true, value } : unreadable(answered.status);
    },
  };
}

async function posted<Receipt extends { readonly id: string }>(
  options: ClientOptions,
  path: string,
  body: { readonly id: string },
  signal: AbortSignal | undefined,
): Promise<Result<Receipt>> {
  const answered = await send(options, { path, body: JSON.stringify(body), signal });
  if (!answered.ok) return answered;
  const receipt = parseJson(answered.text) as Receipt | null | undefined;
  return receipt?.id === body.id ? { ok: true, value: receipt } : unreadable(answered.status);
}

function unreadable(status: number): Result<never> {
  return failure('unreadable', `The collector answered ${status} with something else`, { status });
}
