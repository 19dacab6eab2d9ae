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
    async (body: { readonly id: string }, how?: CallOptions): Promise<Result<Answer>> => {
      const answered = await send(options, { ...how, path, body: JSON.stringify(body) });
      return judge(answered, body.id) ?? { ok: true, value: (answered as Answered).json as Answer };
    };
  return {
    sendResponse: post(paths.response),
    tellAboutYou: post(paths['about-you']),
    stayInTouch: post(paths.contact),
    async readQuestionnaire(id, version, how) {
      let path = questionnairePath + encodeURIComponent(id);
      if (version !== undefined) path += `/versions/${encodeURIComponent(version)}`;
      const answered = await send(options, { ...how, method: 'GET', path });
      if (!answered.ok) return answered;
      const { status, json } = answered;
      return isQuestionnaire(json) ? { ok: true, value: json } : unreadable(status);
    },
  };
}
