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
import type { Answered } from '../exchange.ts';
import { parseJson } from '../refusal.ts';
import { unreadable, type Result } from '../result.ts';
import { judge } from '../outbox/verdict.ts';
import { isQuestionnaire } from './is-questionnaire.ts';
import { paths, questionnairePath } from './paths.ts';
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
  const post =
    <Answer extends { readonly id: string }>(path: string) =>
    async (body: { readonly id: string }, { signal }: CallOptions = {}): Promise<Result<Answer>> => {
      const answered = await send(options, { path, body: JSON.stringify(body), signal });
      return judge(answered, body.id) ?? { ok: true, value: parseJson((answered as Answered).text) as Answer };
    };
  return {
    sendResponse: post(paths.response),
    tellAboutYou: post(paths['about-you']),
    stayInTouch: post(paths.contact),
    async readQuestionnaire(id, version, { signal } = {}) {
      const path = questionnairePath + encodeURIComponent(id);
      const of = version === undefined ? '' : `/versions/${encodeURIComponent(version)}`;
      const answered = await send(options, { method: 'GET', path: path + of, signal });
      if (!answered.ok) return answered;
      const value = parseJson(answered.text);
      return isQuestionnaire(value) ? { ok: true, value } : unreadable(answered.status);
    },
  };
}
